package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A printer of CUPS: the file goes to it as it is, the job is asked after by its number.
final class CupsPrinting implements Printing {
    private static final Logger LOG = Logger.getLogger(CupsPrinting.class.getName());
    private static final int HELD = 4;
    private static final int CANCELLED = 7;
    private static final int ABORTED = 8;
    private static final int COMPLETED = 9;

    private final Cups cups;
    private final String name;

    CupsPrinting(Cups cups, String name) {
        this.cups = cups;
        this.name = name;
    }

    @Override
    public Handed send(Handout paper) {
        try {
            Optional<Printer> printer = cups.printer(name);
            if (printer.isEmpty()) {
                return Handed.not(Trouble.GONE);
            }
            IppReply reply =
                    paper.raster()
                            ? cups.print(raster(paper), name, "application/vnd.cups-raw", null)
                            : pdf(paper, printer.get().sizes());
            if (!reply.isDone()) {
                return Handed.not(Cups.refusal(reply.status()));
            }
            String number = reply.first(IppReply.JOB).one("job-id");
            return new Handed(number, new Progress.Underway(printer.get().trouble()));
        } catch (Fitting.Unreadable e) {
            LOG.log(Level.WARNING, "a paper could not be drawn", e);
            return Handed.not(Trouble.UNREADABLE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "CUPS does not answer", e);
            return Handed.not(Trouble.SYSTEM_OFF);
        }
    }

    private static Handout raster(Handout paper) throws Fitting.Unreadable {
        return paper.with(Raster.escpos(paper.pdf(), paper.copies())).once();
    }

    private IppReply pdf(Handout paper, List<Media> sizes) throws IOException {
        Fitting fitting = Fitting.of(paper.pdf());
        @Nullable Media media = fitting.media(paper.size(), sizes);
        Handout fitted = media == null ? paper : paper.with(fitting.onto(media));
        return cups.print(fitted, name, "application/pdf", media);
    }

    @Override
    public Progress look(String ticket) {
        if (!ticket.matches("\\d{1,9}")) {
            return new Progress.Doubtful();
        }
        try {
            IppReply reply = cups.job(name, Integer.parseInt(ticket));
            if (reply.status() == IppReply.NOT_FOUND || reply.status() == IppReply.GONE) {
                return new Progress.Doubtful();
            }
            if (!reply.isDone()) {
                return new Progress.Underway(Cups.refusal(reply.status()));
            }
            return progress(reply.first(IppReply.JOB));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "CUPS does not answer", e);
            return new Progress.Underway(Trouble.SYSTEM_OFF);
        }
    }

    private Progress progress(IppReply.Group job) throws IOException {
        List<String> reasons = job.all("job-state-reasons");
        return switch (job.number("job-state", 0)) {
            case COMPLETED -> new Progress.Printed();
            case CANCELLED -> new Progress.Failed(Trouble.CANCELLED);
            case ABORTED -> new Progress.Failed(why(reasons));
            case HELD -> new Progress.Underway(Trouble.HELD);
            default ->
                    cups.printer(name)
                            .<Progress>map(p -> new Progress.Underway(waits(p)))
                            .orElseGet(() -> new Progress.Failed(Trouble.GONE));
        };
    }

    /// A printer that takes no new jobs still prints those it has.
    private static @Nullable Trouble waits(Printer printer) {
        return printer.trouble() == Trouble.REFUSING ? null : printer.trouble();
    }

    private Trouble why(List<String> reasons) throws IOException {
        if (reasons.stream().anyMatch(r -> r.contains("document-format"))) {
            return Trouble.NO_DRIVER;
        }
        @Nullable Trouble said = Reasons.of(reasons);
        if (said == null) {
            said = cups.printer(name).map(Printer::trouble).orElse(null);
        }
        return said == null ? Trouble.ABORTED : said;
    }

    @Override
    public void cancel(String ticket) {
        if (ticket.matches("\\d{1,9}")) {
            try {
                cups.cancel(name, Integer.parseInt(ticket));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "CUPS does not answer", e);
            }
        }
    }
}
