package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.time.Paused;

import java.time.Instant;

/// What was promised (thời hạn): the moment, its original, and the clock.
///
/// @param starts when the clock started; null while a dossier filed online waits for our answer
/// @param due the promised moment, null where the law gives none; while waiting for a supplement it
///   is the last promise
/// @param original the promise with its pauses but without the extension; reports count by it
/// @param paused what was left of `due` when the clock stopped, null while it runs
/// @param pausedOriginal the same for `original`
public record Term(
        @Nullable Instant starts,
        @Nullable Instant due,
        @Nullable Instant original,
        @Nullable Paused paused,
        @Nullable Paused pausedOriginal,
        boolean extended) {

    public static Term running(@Nullable Instant starts, @Nullable Instant due) {
        return new Term(starts, due, due, null, null, false);
    }

    public Term paused(@Nullable Paused left, @Nullable Paused leftOriginal) {
        return new Term(starts, due, original, left, leftOriginal, extended);
    }

    public Term resumed(@Nullable Instant newDue, @Nullable Instant newOriginal) {
        return new Term(starts, newDue, newOriginal, null, null, extended);
    }

    public Term extendedTo(Instant until) {
        return new Term(starts, until, original, paused, pausedOriginal, true);
    }

    /// Another promise that is no extension of ours.
    public Term movedTo(Instant until) {
        return new Term(starts, until, original, paused, pausedOriginal, extended);
    }
}
