package vn.ocua.ui.giveback;

import vn.ocua.counter.Showing;
import vn.ocua.dossier.Status;
import vn.ocua.time.Deadlines;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Tone;

import java.time.Instant;

/// Where a dossier of the list stands, in a word or two.
record Where(String words, Tone tone) {
    static Where of(Showing.Row row, Instant now, Deadlines deadlines, Say say) {
        var texts = say.texts();
        Status status = Status.of(row.status());
        Instant due = row.due();
        if (status == Status.DONE) {
            return new Where(texts.of("ui.giveBack.at.ready"), Tone.DONE);
        }
        if (status == Status.SUPPLEMENT) {
            return new Where(texts.of("ui.giveBack.at.supplement"), Tone.ATTN);
        }
        boolean running = status == Status.RECEIVED || status == Status.IN_PROGRESS;
        if (!running || due == null) {
            return new Where(texts.of("status." + status.code()), Tone.MUTED);
        }
        if (now.isAfter(due)) {
            return new Where(
                    texts.of("ui.giveBack.at.late", deadlines.workedMinutes(due, now)),
                    Tone.DANGER);
        }
        boolean today = VietnamTime.date(due).equals(VietnamTime.date(now));
        return new Where(
                today
                        ? texts.of("ui.giveBack.at.left", deadlines.workedMinutes(now, due))
                        : texts.of("ui.giveBack.at.running"),
                today ? Tone.ATTN : Tone.PLAIN);
    }
}
