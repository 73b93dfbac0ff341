package vn.ocua.app.bench;

import vn.ocua.base.Fault;
import vn.ocua.base.Texts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/// Runs a bench by its name.
public final class Benches {
    private static final int WRONG_USAGE = 2;
    private static final int FAULT = 3;

    /// What they measure is done once a round.
    private static final Set<String> ONCE = Set.of("start", "counter");

    private Benches() {}

    /// The names `bench` takes, in the order of a working day.
    public static List<String> names() {
        return List.of("open", "register", "receipt", "paper", "find", "sync", "start", "counter");
    }

    /// Measures and prints Markdown tables.
    ///
    /// @param out the tables
    /// @param err what is being done, and why it could not be
    /// @return exit code: 0 done, 2 no such bench or no samples, 3 a fault
    public static int run(String name, BenchOptions options, PrintStream out, PrintStream err) {
        Texts texts = Texts.vietnamese();
        if (!names().contains(name)) {
            err.println(texts.of("bench.unknown", name, String.join(", ", names())));
            return WRONG_USAGE;
        }
        if (!Files.isRegularFile(options.samples().resolve(BenchDesk.PROCEDURES))
                || !Files.isRegularFile(options.samples().resolve(BenchDesk.HOLIDAYS))) {
            err.println(texts.of("bench.samples", options.samples().toAbsolutePath()));
            return WRONG_USAGE;
        }
        Report report = new Report(texts, out, err);
        report.heading(name);
        if (!ONCE.contains(name)) {
            report.say("counts", options.rounds(), options.count(), options.seconds());
        }
        try {
            switch (name) {
                case "open" -> new OpenBench(options, report).run();
                case "register" -> new RegisterBench(options, report).run();
                case "receipt" -> new ReceiptBench(options, report).run();
                case "sync" -> new SyncBench(options, report).run();
                case "start" -> new StartBench(options, report).run();
                case "counter" -> new CounterBench(options, report).run();
                case "paper" -> new PaperBench(options, report).run();
                default -> new FindBench(options, report).run();
            }
            return 0;
        } catch (Fault fault) {
            err.println(texts.of(fault.sentence()) + " (" + fault.code() + ")");
            return FAULT;
        } catch (IOException e) {
            err.println(
                    texts.of(
                            "bench.disk",
                            options.work().toAbsolutePath(),
                            String.valueOf(e.getMessage())));
            return FAULT;
        }
    }
}
