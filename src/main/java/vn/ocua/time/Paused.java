package vn.ocua.time;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What is left of a time limit while a dossier waits for a supplement. Everything is decided at
/// the request, so that a later change of settings does not touch a waiting dossier.
///
/// @param asked the moment of the request
/// @param amount working seconds or calendar days, by `left`; 0 for the other kinds
/// @param due the promised moment at the request; null where there is none
public record Paused(
        TimeLimit limit, Instant asked, Left left, long amount, @Nullable Instant due) {
    /// What runs on from the complete answer.
    public enum Left {
        WORKING_SECONDS,
        CALENDAR_DAYS,
        /// The whole limit: `same_day`, and every unit under [PauseMode#RESTART].
        FULL,
        /// Asked after the promised moment: the dossier stays late.
        NOTHING,
        /// There is no promised moment.
        NO_DATE
    }
}
