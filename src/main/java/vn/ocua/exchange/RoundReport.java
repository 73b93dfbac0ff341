package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;

import java.time.Duration;

/// What a round came to.
///
/// @param sent messages that left, repeated ones counted again
/// @param waiting what the portal has not confirmed afterwards
/// @param received rows of the portal that were new
/// @param trouble why it ended early, with the code of the fault; null after a full round
public record RoundReport(
        int sent,
        int acknowledged,
        int refused,
        int conflicts,
        int waiting,
        int received,
        Duration took,
        @Nullable Trouble trouble) {
    public record Trouble(String code, Sentence sentence) {}

    RoundReport and(RoundReport next) {
        return new RoundReport(
                sent + next.sent,
                acknowledged + next.acknowledged,
                refused + next.refused,
                conflicts + next.conflicts,
                next.waiting,
                received + next.received,
                took.plus(next.took),
                next.trouble);
    }
}
