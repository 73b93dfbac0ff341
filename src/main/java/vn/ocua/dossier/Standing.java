package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/// Where a dossier stands; replaced whole by each act, never edited.
///
/// @param before status to go back to when the supplement is complete; null when not waiting
/// @param supplements how often papers were asked for (the law knows one)
/// @param version of the receipt, from 1
/// @param finished when there was a result, or when the dossier was closed without one
/// @param holder officer who answers for the next step
/// @param course where it is on the steps of its procedure; null at the desk, where no steps are
///   planned, and in acts written before there were any. Once there is a result it says where it
///   was last
public record Standing(
        Status status,
        @Nullable Status before,
        Term term,
        int supplements,
        int version,
        @Nullable Instant finished,
        @Nullable Instant returned,
        String holder,
        @Nullable Course course) {

    /// On no planned step.
    public Standing(
            Status status,
            @Nullable Status before,
            Term term,
            int supplements,
            int version,
            @Nullable Instant finished,
            @Nullable Instant returned,
            String holder) {
        this(status, before, term, supplements, version, finished, returned, holder, null);
    }

    public static Standing received(Term term, String holder) {
        return new Standing(Status.RECEIVED, null, term, 0, 1, null, null, holder);
    }

    public Standing to(Status next) {
        return new Standing(
                next, null, term, supplements, version, finished, returned, holder, course);
    }

    public Standing closed(Status next, Instant moment) {
        Instant first = finished == null ? moment : finished;
        return new Standing(
                next, null, term, supplements, version, first, returned, holder, course);
    }

    public Standing returnedAt(Instant moment) {
        return new Standing(
                Status.RETURNED,
                null,
                term,
                supplements,
                version,
                finished,
                moment,
                holder,
                course);
    }

    public Standing waiting(Term stopped) {
        return new Standing(
                Status.SUPPLEMENT,
                status,
                stopped,
                supplements + 1,
                version,
                finished,
                returned,
                holder,
                course);
    }

    /// A new promise; a new version of the receipt where the moment changed.
    public Standing promised(Term next) {
        int nextVersion = Objects.equals(term.due(), next.due()) ? version : version + 1;
        return new Standing(
                status, before, next, supplements, nextVersion, finished, returned, holder, course);
    }

    public Standing nextVersion() {
        return new Standing(
                status, before, term, supplements, version + 1, finished, returned, holder, course);
    }

    public Standing heldBy(String officer) {
        return new Standing(
                status, before, term, supplements, version, finished, returned, officer, course);
    }

    /// At another place of its steps.
    public Standing on(@Nullable Course next) {
        return new Standing(
                status, before, term, supplements, version, finished, returned, holder, next);
    }
}
