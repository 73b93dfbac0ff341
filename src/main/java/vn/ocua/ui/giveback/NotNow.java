package vn.ocua.ui.giveback;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.time.Deadlines;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.parts.Tone;

import java.time.Instant;

/// Why a dossier cannot be handed over now, and what comes next.
///
/// @param what is the matter
/// @param next what to do or to tell the person
record NotNow(String what, String next, Tone tone) {
    static NotNow of(Showing.Story story, Instant now, Deadlines deadlines, Texts texts) {
        Dossier dossier = story.dossier();
        Status status = dossier.standing().status();
        return switch (status) {
            case NEW -> said(texts, "new", Tone.ATTN);
            case RECEIVED, IN_PROGRESS -> running(dossier, now, deadlines, texts);
            case SUPPLEMENT -> {
                Showing.Event asked = last(story, "supplement");
                yield new NotNow(
                        texts.of(
                                "ui.giveBack.not.supplement",
                                asked == null ? "" : VietnamTime.iso(asked.at()),
                                asked == null ? "" : asked.text()),
                        texts.of("ui.giveBack.next.supplement"),
                        Tone.ATTN);
            }
            case FEE_DUE -> said(texts, "fee", Tone.ATTN);
            case RETURNED -> {
                Showing.Event given = last(story, "return");
                yield new NotNow(
                        texts.of(
                                "ui.giveBack.not.returned",
                                given == null ? "" : VietnamTime.iso(given.at()),
                                given == null ? "" : given.details().getOrDefault("to", "")),
                        texts.of("ui.giveBack.next.returned"),
                        Tone.PLAIN);
            }
            case REFUSED, WITHDRAWN, STOPPED -> {
                Showing.Event closed = last(story, "reject", "withdraw", "stop");
                yield new NotNow(
                        texts.of(
                                "ui.giveBack.not.closed",
                                "status." + status.code(),
                                closed == null ? "" : closed.text()),
                        texts.of("ui.giveBack.next.closed"),
                        Tone.DANGER);
            }
            case DONE -> said(texts, "new", Tone.PLAIN);
        };
    }

    private static NotNow running(Dossier dossier, Instant now, Deadlines deadlines, Texts texts) {
        Instant due = dossier.standing().term().due();
        if (due == null) {
            return said(texts, "noDue", Tone.ATTN);
        }
        boolean late = now.isAfter(due);
        long minutes = late ? deadlines.workedMinutes(due, now) : deadlines.workedMinutes(now, due);
        return new NotNow(
                texts.of(
                        late ? "ui.giveBack.not.late" : "ui.giveBack.not.running",
                        VietnamTime.iso(due),
                        minutes),
                texts.of(late ? "ui.giveBack.next.late" : "ui.giveBack.next.running"),
                late ? Tone.DANGER : Tone.ATTN);
    }

    private static NotNow said(Texts texts, String name, Tone tone) {
        return new NotNow(
                texts.of("ui.giveBack.not." + name), texts.of("ui.giveBack.next." + name), tone);
    }

    private static Showing.@Nullable Event last(Showing.Story story, String... kinds) {
        var wanted = java.util.Set.of(kinds);
        return story.events().reversed().stream()
                .filter(e -> wanted.contains(e.kind()))
                .findFirst()
                .orElse(null);
    }
}
