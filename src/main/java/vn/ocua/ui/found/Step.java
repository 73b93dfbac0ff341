package vn.ocua.ui.found;

import vn.ocua.counter.Showing;
import vn.ocua.dossier.OnlineAnswer;
import vn.ocua.dossier.Status;
import vn.ocua.time.Deadlines;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Tone;

import java.time.Instant;

/// Where a dossier stands, in a word or two, with the time that is left where it runs.
///
/// @param settled said without a tag: nothing more to do
record Step(String words, Tone tone, boolean settled) {
    static Step of(Showing.Row row, Instant now, Deadlines deadlines, Say say) {
        var texts = say.texts();
        Status status = Status.of(row.status());
        Instant due = row.due();
        if (status == Status.NEW) {
            Instant by = OnlineAnswer.by(deadlines, row.received());
            boolean late = by != null && now.isAfter(by);
            return new Step(
                    texts.of(late ? "ui.today.step.answerLate" : "ui.today.step.answer"),
                    late ? Tone.DANGER : Tone.ATTN,
                    false);
        }
        if (status == Status.DONE) {
            return new Step(texts.of("ui.today.step.ready"), Tone.DONE, false);
        }
        if (status == Status.SUPPLEMENT) {
            return new Step(texts.of("ui.today.step.supplement"), Tone.ATTN, false);
        }
        if (status.isFinal()) {
            return new Step(texts.of("status." + status.code()), Tone.MUTED, true);
        }
        if (due != null && now.isAfter(due)) {
            long late = deadlines.workedMinutes(due, now);
            return new Step(
                    late == 0
                            ? texts.of("ui.today.step.overdue")
                            : texts.of("ui.today.step.late", late),
                    Tone.DANGER,
                    false);
        }
        if (due != null && VietnamTime.date(due).equals(VietnamTime.date(now))) {
            return new Step(
                    texts.of("ui.today.step.left", deadlines.workedMinutes(now, due)),
                    Tone.ATTN,
                    false);
        }
        return new Step(
                texts.of(
                        status == Status.RECEIVED
                                ? "ui.today.step.received"
                                : "status." + status.code()),
                Tone.PLAIN,
                false);
    }
}
