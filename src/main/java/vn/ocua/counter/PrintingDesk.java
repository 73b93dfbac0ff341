package vn.ocua.counter;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.paper.Format;
import vn.ocua.paper.Papers;
import vn.ocua.paper.printing.FolderPrinting;
import vn.ocua.paper.printing.Job;
import vn.ocua.paper.printing.Media;
import vn.ocua.paper.printing.PrintQueue;
import vn.ocua.paper.printing.Printer;
import vn.ocua.paper.printing.Printers;
import vn.ocua.paper.printing.Spool;
import vn.ocua.paper.printing.Trouble;
import vn.ocua.person.Right;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Printing as a screen sees it: which printers there are, which paper goes where, what became of
/// it. What asks the system ([#printers], [#print], [#test]) may take a second: off the window's
/// thread.
public final class PrintingDesk implements AutoCloseable {
    private final Supplier<Map<String, String>> settings;
    private final Consumer<Map<String, String>> change;
    private final Printers printers;
    private final FolderPrinting folder;
    private final Papers papers;
    private final InstantSource clock;
    private final PrintQueue queue;
    private final List<Consumer<PrintJob>> watchers = new CopyOnWriteArrayList<>();

    /// @param settings of the desk, by name
    /// @param change puts those that are named, the others stay
    /// @param folder for what is not printed
    PrintingDesk(
            Supplier<Map<String, String>> settings,
            Consumer<Map<String, String>> change,
            Printers printers,
            Path folder,
            Papers papers,
            Spool spool,
            InstantSource clock) {
        this.settings = settings;
        this.change = change;
        this.printers = printers;
        this.folder = new FolderPrinting(folder, clock);
        this.papers = papers;
        this.clock = clock;
        this.queue = new PrintQueue(printers, this.folder, spool, clock, this::tell);
    }

    /// Printing without a desk, for a command: nothing is chosen, nothing survives it.
    public static PrintingDesk alone(Printers printers, Path folder, InstantSource clock) {
        return new PrintingDesk(
                Map::of,
                _ -> {},
                printers,
                folder,
                new Papers(Texts.vietnamese()),
                Spool.none(),
                clock);
    }

    /// A printer in a list.
    ///
    /// @param usual the PC's own choice
    /// @param state one sentence; `fault.print.ready` when nothing is the matter
    /// @param ready whether it would print now
    /// @param queued papers waiting there; -1 when nobody says
    public record Machine(
            String name,
            String model,
            boolean usual,
            Sentence state,
            boolean ready,
            int queued,
            List<String> trays,
            List<String> sizes,
            boolean duplex) {}

    /// The installed printers, the usual one first.
    public List<Machine> printers() {
        return printers.list().stream().map(PrintingDesk::machine).toList();
    }

    private static Machine machine(Printer p) {
        Trouble trouble = p.trouble();
        return new Machine(
                p.name(),
                p.model(),
                p.usual(),
                trouble == null ? Sentence.of("fault.print.ready") : trouble.sentence(p.name()),
                trouble == null,
                p.queued(),
                p.trays(),
                p.sizes().stream().map(Media::name).toList(),
                p.duplex());
    }

    /// Whether there is a printer of that name, or an address that could be one's.
    public boolean knows(String printer) {
        return printers.named(printer).isPresent();
    }

    /// What was chosen, by form; [PrintChoice#ALL] for those without a choice of their own.
    public Map<String, PrintChoice> choices() {
        return PrintChoice.read(settings.get());
    }

    /// How a form is printed: its own choice, else that for all, else the PC's usual printer.
    public PrintChoice choice(String form) {
        Map<String, PrintChoice> all = choices();
        return all.getOrDefault(form, all.getOrDefault(PrintChoice.ALL, PrintChoice.usual()));
    }

    /// Keeps a choice; right `CHANGE_SETTINGS`. A printer that is not there now may be chosen: it
    /// may only be switched off.
    public Outcome<PrintChoice> choose(Session session, String form, PrintChoice choice) {
        Optional<Refusal> barred = session.lacks(Right.CHANGE_SETTINGS);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        if (!form.matches("[a-z0-9]{1,20}")) {
            return Outcome.refused(Refusal.at("form", "refusal.print.form", Text.clean(form)));
        }
        change.accept(choice.named(form));
        return Outcome.done(choice);
    }

    /// Prints a paper as its form was chosen to be; into the folder where nothing is chosen and the
    /// PC has no printer. Answers before it is out: [#watch] tells.
    ///
    /// @param form `01` … `07`, `appointment` …
    /// @param title code and form, never a person's name: other people may see a printer's queue
    /// @throws Fault when it can neither be printed nor written to the folder
    public PrintJob print(String form, String title, byte[] pdf) {
        return print(form, choice(form), title, pdf);
    }

    /// The same on another printer than the chosen one.
    public PrintJob print(String form, PrintChoice choice, String title, byte[] pdf) {
        String printer =
                choice.printer().isEmpty()
                        ? printers.usual().map(Printer::name).orElse(PrintChoice.FOLDER)
                        : choice.printer();
        return printer.equals(PrintChoice.FOLDER)
                ? file(form, title, pdf)
                : PrintJob.of(queue.add(form, printer, choice.handout(title, pdf)));
    }

    private PrintJob file(String form, String title, byte[] pdf) {
        try {
            Path file = folder.put(title, pdf);
            return new PrintJob(
                    UUID.randomUUID(),
                    form,
                    title,
                    "",
                    PrintJob.State.FILED,
                    Sentence.of("fault.print.filed", file),
                    "",
                    file.toString(),
                    clock.instant());
        } catch (IOException e) {
            throw new Fault("IN-01", Sentence.of("fault.tray.write", folder.day()), e);
        }
    }

    /// A test page with margins, lengths, letters and codes.
    public PrintJob test(PrintChoice choice) {
        boolean raster = choice.raster() || isAddress(choice.printer());
        boolean narrow = choice.size().equals("58mm");
        Format format = !raster ? Format.A4 : narrow ? Format.ROLL58 : Format.ROLL80;
        byte[] page = papers.testPage(choice.printer(), format, clock.instant()).pdf();
        return print("test", choice, "in-thu", page);
    }

    private static boolean isAddress(String printer) {
        return printer.startsWith("tcp://") || printer.startsWith("/dev/");
    }

    /// Everything in the queue, oldest first.
    public List<PrintJob> jobs() {
        return queue.jobs().stream().map(PrintJob::of).toList();
    }

    public Optional<PrintJob> job(UUID id) {
        return queue.job(id).map(PrintJob::of);
    }

    /// Sends the same paper again, no new reprint: it did not come out. What waits at the printer
    /// is taken back first.
    public Optional<PrintJob> retry(UUID id) {
        return queue.retry(id, "").map(PrintJob::of);
    }

    /// The same on another printer.
    public Optional<PrintJob> retry(UUID id, String printer) {
        return queue.retry(id, printer).map(PrintJob::of);
    }

    /// The officer has seen the paper in the tray.
    public Optional<PrintJob> confirm(UUID id) {
        return queue.confirm(id).map(PrintJob::of);
    }

    /// It is not wanted any more.
    public void forget(UUID id) {
        queue.forget(id);
    }

    /// Every change of a job, on the queue's thread.
    ///
    /// @return ends the watching
    public Runnable watch(Consumer<PrintJob> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void tell(Job job) {
        PrintJob now = PrintJob.of(job);
        watchers.forEach(watcher -> watcher.accept(now));
    }

    /// What was not handed over yet is offered again next time.
    @Override
    public void close() {
        queue.close();
    }
}
