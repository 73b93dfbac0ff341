package vn.ocua.app.bench;

import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.RoundReport;
import vn.ocua.portal.Traffic;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draining what waits to a portal on loopback, beside bare posts of the same calls to another one
/// like it.
///
/// Each dossier is two messages: its create and its first progress row. Both portals force every
/// call to disk and run in this process, so the memory figure holds them too.
final class SyncBench {
    private static final int MOST = 10_000;
    private static final int MOST_ROUNDS = 3;

    private final BenchOptions options;
    private final Report report;
    private final int dossiers;

    SyncBench(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
        this.dossiers = Math.min(options.dossiers(), MOST);
    }

    /// What one round came to; times in seconds.
    private record Drained(
            double ours, double bare, Traffic traffic, long bareBytes, int calls, long peak) {}

    void run() throws IOException {
        List<Drained> rounds = new ArrayList<>();
        for (int i = 0; i < Math.min(options.rounds(), MOST_ROUNDS); i++) {
            rounds.add(round());
        }
        rounds.sort(Comparator.comparingDouble(Drained::ours));
        Drained median = rounds.get(rounds.size() / 2);
        List<Double> bare = rounds.stream().map(Drained::bare).sorted().toList();
        double posts = bare.get(bare.size() / 2);
        report.table(
                "sync.table",
                List.of("who", "seconds", "perSecond", "requests", "bytesEach", "faster"),
                List.of(
                        List.of(
                                report.text("sync.bare"),
                                Report.number(posts),
                                Report.number(dossiers / posts),
                                Report.number(median.calls()),
                                Report.number((double) median.bareBytes() / dossiers),
                                Report.number(1)),
                        List.of(
                                report.text("sync.ours"),
                                Report.number(median.ours()),
                                Report.number(dossiers / median.ours()),
                                Report.number(median.traffic().requests()),
                                Report.number((double) median.traffic().bytesSent() / dossiers),
                                Report.number(posts / median.ours()))));
        report.say("sync.dossiers", dossiers, rounds.size());
        report.say("sync.peak", median.peak() >> 20);
    }

    private Drained round() throws IOException {
        try (BenchDesk desk = BenchDesk.make(options)) {
            desk.fill(dossiers, report);
            Path first = desk.beside("portal-1");
            try (PracticePortal portal = portal(first);
                    PracticePortal other = portal(desk.beside("portal-2"))) {
                try (Exchange exchange = new Exchange(desk.counter())) {
                    BenchDesk.done(exchange.set(desk.session(), portal.access().settings()));
                    resetPeaks();
                    long start = System.nanoTime();
                    RoundReport drained = BenchDesk.done(exchange.untilEmpty(_ -> {}));
                    double ours = (System.nanoTime() - start) / 1e9;
                    long peak = peak();
                    if (drained.waiting() > 0) {
                        throw new IOException("not drained: " + drained);
                    }
                    BarePosts posts = new BarePosts(other.access(), portal.state());
                    start = System.nanoTime();
                    posts.run();
                    double bare = (System.nanoTime() - start) / 1e9;
                    return new Drained(
                            ours, bare, exchange.traffic(), posts.bytes(), posts.calls(), peak);
                }
            }
        }
    }

    private static PracticePortal portal(Path folder) {
        return PracticePortal.start(
                Options.of(folder, 0, FaultPlan.none(), InstantSource.system()));
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /// Bytes of heap, the peaks of its parts together.
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
