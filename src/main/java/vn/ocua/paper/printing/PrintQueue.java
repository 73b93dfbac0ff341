package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.paper.printing.JobBoard.Entry;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Papers on their way to printers: one thread hands them over in turn and asks after them until
/// they are out, so that nobody at the counter waits. Safe for many threads.
///
/// After a stop of the program nothing is printed by itself: what the printer has is asked after,
/// what it had not yet is offered again.
public final class PrintQueue implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PrintQueue.class.getName());
    private static final Duration ASK_AGAIN = Duration.ofMillis(400);
    private static final Duration KEPT = Duration.ofDays(7);

    /// A network printer is "offline" for a moment at every connection: believed when it is seen so
    /// often in a row.
    private static final int BELIEVED = 4;

    private final Printers printers;
    private final Printing folder;
    private final Spool spool;
    private final InstantSource clock;
    private final Consumer<Job> told;
    private final Duration pause;
    private final Map<UUID, Integer> seen = new HashMap<>();
    private final JobBoard board = new JobBoard();
    private final Thread worker = new Thread(this::work, "ocua-print");

    /// @param folder takes what no printer took
    /// @param told every change of a job, on whichever thread it happened
    public PrintQueue(
            Printers printers,
            Printing folder,
            Spool spool,
            InstantSource clock,
            Consumer<Job> told) {
        this(printers, folder, spool, clock, told, ASK_AGAIN);
    }

    /// @param pause between two questions after a job
    PrintQueue(
            Printers printers,
            Printing folder,
            Spool spool,
            InstantSource clock,
            Consumer<Job> told,
            Duration pause) {
        this.pause = pause;
        this.printers = printers;
        this.folder = folder;
        this.spool = spool;
        this.clock = clock;
        this.told = told;
        spooled(spool::left).ifPresent(left -> left.forEach(this::again));
        worker.setDaemon(true);
        worker.start();
    }

    /// Takes a paper; answers at once.
    ///
    /// @param printer as [Printers#named] knows it
    public Job add(String form, String printer, Handout paper) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        Job job = new Job(id, form, paper.title(), printer, Job.State.WAITING, "", null, "", now);
        put(job, paper);
        return job;
    }

    /// All that is known, oldest first; those done long ago are forgotten.
    public List<Job> jobs() {
        return board.jobs();
    }

    public Optional<Job> job(UUID id) {
        return Optional.ofNullable(board.get(id)).map(Entry::job);
    }

    /// Sends the same paper once more, to another printer if one is named; what still waits at the
    /// printer is taken back first, so that it does not come out twice.
    ///
    /// @param printer empty for the same one
    /// @return empty where there is no such job or nothing to send again
    public Optional<Job> retry(UUID id, String printer) {
        Entry entry = board.get(id);
        if (entry == null || entry.paper() == null || entry.job().isDone()) {
            return Optional.empty();
        }
        Job job = entry.job();
        if (!job.ticket().isEmpty()) {
            printers.named(job.printer()).ifPresent(p -> p.cancel(job.ticket()));
        }
        String to = printer.isEmpty() ? job.printer() : printer;
        Job fresh = job.to(to);
        put(fresh, entry.paper());
        return Optional.of(fresh);
    }

    /// The officer has seen the paper.
    public Optional<Job> confirm(UUID id) {
        return end(id, Job.State.PRINTED);
    }

    /// It is not wanted any more; what waits at the printer is taken back.
    public void forget(UUID id) {
        Entry entry = board.get(id);
        if (entry == null) {
            return;
        }
        Job job = entry.job();
        if (!job.isDone() && !job.ticket().isEmpty()) {
            printers.named(job.printer()).ifPresent(p -> p.cancel(job.ticket()));
        }
        board.remove(id);
        spooled(() -> drop(id));
    }

    /// Lets the hand-over under way end; what waits is offered again next time.
    @Override
    public void close() {
        board.close();
        try {
            worker.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void again(Spool.Kept kept) {
        Job job = kept.job();
        if (job.at().isBefore(clock.instant().minus(KEPT))) {
            spooled(() -> drop(job.id()));
            return;
        }
        Job now =
                switch (job.state()) {
                    case WAITING -> job.now(Job.State.FAILED, Trouble.CUT_OFF);
                    case SENDING ->
                            job.ticket().isEmpty() ? job.now(Job.State.DOUBTFUL, null) : job;
                    default -> job;
                };
        board.put(new Entry(now, kept.paper()));
    }

    private void work() {
        try {
            for (List<Entry> open = board.next(pause); !open.isEmpty(); open = board.next(pause)) {
                open.forEach(this::tried);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tried(Entry entry) {
        try {
            step(entry);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a print job failed", e);
            Entry now = board.get(entry.job().id());
            if (now != null) {
                settle(now, new Progress.Failed(Trouble.ABORTED));
            }
        }
    }

    private void step(Entry entry) {
        Job job = entry.job();
        Optional<Printing> way = printers.named(job.printer());
        if (job.state() == Job.State.SENDING) {
            Progress now =
                    way.map(p -> p.look(job.ticket())).orElse(new Progress.Failed(Trouble.GONE));
            settle(entry, now);
            return;
        }
        Handout paper = entry.paper();
        if (way.isEmpty() || paper == null) {
            settle(entry, new Progress.Failed(Trouble.GONE));
            return;
        }
        Entry sending = new Entry(job.now(Job.State.SENDING, null), paper);
        if (!replace(entry, sending)) {
            return;
        }
        Printing.Handed handed = way.get().send(paper);
        Entry taken = new Entry(sending.job().taken(handed.ticket()), paper);
        if (replace(sending, taken)) {
            settle(taken, handed.now());
        }
    }

    private void settle(Entry entry, Progress now) {
        Job job = entry.job();
        Job then =
                switch (now) {
                    case Progress.Underway(Trouble waits) ->
                            job.now(Job.State.SENDING, believed(job, waits));
                    case Progress.Printed() -> job.now(Job.State.PRINTED, null);
                    case Progress.Filed(Path file) ->
                            job.now(Job.State.FILED, null).at(file.toString());
                    case Progress.Doubtful() -> job.now(Job.State.DOUBTFUL, null);
                    case Progress.Failed(Trouble trouble) ->
                            saved(job.now(Job.State.FAILED, trouble), entry.paper());
                };
        if (!then.equals(job)) {
            replace(entry, new Entry(then, then.isDone() ? null : entry.paper()));
        }
    }

    /// Called by the worker alone.
    private @Nullable Trouble believed(Job job, @Nullable Trouble waits) {
        if (waits == null) {
            seen.remove(job.id());
            return null;
        }
        return seen.merge(job.id(), 1, Integer::sum) >= BELIEVED ? waits : job.trouble();
    }

    /// What no printer printed lies in the folder, so that it can be printed by hand.
    private Job saved(Job job, @Nullable Handout paper) {
        if (paper != null
                && job.file().isEmpty()
                && folder.send(paper).now() instanceof Progress.Filed(Path file)) {
            return job.at(file.toString());
        }
        return job;
    }

    private Optional<Job> end(UUID id, Job.State state) {
        Entry entry = board.get(id);
        if (entry == null || entry.job().isDone()) {
            return Optional.empty();
        }
        Job done = entry.job().now(state, null);
        return replace(entry, new Entry(done, null)) ? Optional.of(done) : Optional.empty();
    }

    private void put(Job job, Handout paper) {
        spooled(() -> keep(job, paper));
        tell(job);
        board.put(new Entry(job, paper));
    }

    /// Only if nobody changed it meanwhile.
    private boolean replace(Entry before, Entry now) {
        if (!board.replace(before, now)) {
            return false;
        }
        Handout paper = now.paper();
        spooled(() -> paper == null ? drop(now.job().id()) : keep(now.job(), paper));
        tell(now.job());
        return true;
    }

    /// Whoever listens must not keep a paper from its printer either.
    private void tell(Job job) {
        try {
            told.accept(job);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a change of a print job could not be told", e);
        }
    }

    private boolean keep(Job job, Handout paper) {
        spool.keep(new Spool.Kept(job, paper));
        return true;
    }

    private boolean drop(UUID id) {
        spool.drop(id);
        return true;
    }

    /// A spool that cannot be written must not keep a paper from its printer.
    private static <T> Optional<T> spooled(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Fault fault) {
            LOG.log(Level.WARNING, "the print spool cannot be used", fault);
            return Optional.empty();
        }
    }
}
