package vn.ocua.app.command;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.counter.PrintChoice;
import vn.ocua.counter.PrintJob;
import vn.ocua.counter.PrintingDesk;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A command waits for its paper, which the window does not: until it is out, has failed, or waits
/// for somebody's hand.
final class Sending {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Sending() {}

    static PrintJob send(
            PrintingDesk desk, String form, PrintChoice choice, String title, byte[] pdf) {
        return await(desk, () -> desk.print(form, choice, title, pdf));
    }

    static PrintJob test(PrintingDesk desk, PrintChoice choice) {
        return await(desk, () -> desk.test(choice));
    }

    private static PrintJob await(PrintingDesk desk, Supplier<PrintJob> begin) {
        BlockingQueue<PrintJob> changes = new LinkedBlockingQueue<>();
        Runnable unwatch = desk.watch(changes::add);
        try {
            PrintJob now = begin.get();
            UUID ours = now.id();
            while (!isEnd(now)) {
                PrintJob next = changes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (next == null) {
                    return now; // a long job on a slow printer; it goes on without us
                }
                now = next.id().equals(ours) ? next : now;
            }
            return now;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            unwatch.run();
        }
    }

    private static boolean isEnd(PrintJob job) {
        return job.needsAHand()
                || job.state() == PrintJob.State.PRINTED
                || job.state() == PrintJob.State.FILED;
    }

    /// How it ended, for `--json`: `printed`, `doubtful`, `failed`; `sending` while it waits for a
    /// hand or is not done yet.
    static String word(PrintJob job) {
        return job.state().name().toLowerCase(Locale.ROOT);
    }

    /// Says what the officer has to do, if anything.
    ///
    /// @return [Exit#FAULT] where it is not out
    static int tell(Run run, PrintJob job) {
        if (!job.needsAHand()) {
            return Exit.DONE;
        }
        String sentence = run.texts().of(job.what());
        if (!job.file().isEmpty()) {
            sentence += " " + run.texts().of("ui.print.savedToo", job.file());
        }
        if (job.code().isEmpty()) {
            run.tell("cli.print.look", job.printer());
            return Exit.DONE;
        }
        run.tell("cli.print.waits", sentence, job.code());
        return Exit.FAULT;
    }
}
