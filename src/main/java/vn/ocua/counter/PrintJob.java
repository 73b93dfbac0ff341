package vn.ocua.counter;

import vn.ocua.base.Sentence;
import vn.ocua.paper.printing.Job;
import vn.ocua.paper.printing.Trouble;

import java.time.Instant;
import java.util.UUID;

/// A paper on its way, as a screen shows it.
///
/// @param printer its name or address; empty for the folder
/// @param what how it stands and what to do, one or two sentences
/// @param code of the trouble, for the end of the sentence; empty when nothing is the matter
/// @param file where it lies as a PDF; empty when it was not written
public record PrintJob(
        UUID id,
        String form,
        String title,
        String printer,
        State state,
        Sentence what,
        String code,
        String file,
        Instant at) {
    /// How far it is.
    public enum State {
        WAITING,
        /// At the printer. With a [PrintJob#code] it waits for somebody's hand.
        SENDING,
        PRINTED,
        FILED,
        /// Nobody can tell: the officer looks, then [PrintingDesk#confirm] or [PrintingDesk#retry].
        DOUBTFUL,
        FAILED
    }

    /// Whether the officer has to do something.
    public boolean needsAHand() {
        return state == State.DOUBTFUL || state == State.FAILED || !code.isEmpty();
    }

    static PrintJob of(Job job) {
        Trouble trouble = job.trouble();
        return new PrintJob(
                job.id(),
                job.form(),
                job.title(),
                job.printer(),
                State.valueOf(job.state().name()),
                trouble == null ? said(job) : trouble.sentence(job.printer()),
                trouble == null ? "" : trouble.code(),
                job.file(),
                job.at());
    }

    private static Sentence said(Job job) {
        return switch (job.state()) {
            case WAITING, SENDING -> Sentence.of("fault.print.sending", job.printer());
            case PRINTED -> Sentence.of("fault.print.printed", job.printer());
            case FILED -> Sentence.of("fault.print.filed", job.file());
            case DOUBTFUL -> Sentence.of("fault.print.doubtful", job.printer());
            case FAILED -> Trouble.ABORTED.sentence(job.printer());
        };
    }
}
