package vn.ocua.app.bench;

import vn.ocua.store.BareDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Opening a desk that was closed properly, beside H2 alone and beside reading the journal once.
final class OpenBench {
    private final BenchOptions options;
    private final Report report;

    OpenBench(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    void run() throws IOException {
        try (BenchDesk desk = BenchDesk.make(options)) {
            long start = System.nanoTime();
            desk.fill(options.dossiers(), report);
            report.say(
                    "filled",
                    options.dossiers(),
                    Report.number((System.nanoTime() - start) / 1e9),
                    Report.number(options.dossiers() * 1e9 / (System.nanoTime() - start)));
            desk.shut();
            report.say(
                    "open.sizes",
                    JournalBytes.used(desk.folder()) >> 20,
                    Files.size(desk.folder().resolve("desk.mv.db")) >> 20);
            measure(desk);
        }
    }

    private void measure(BenchDesk desk) throws IOException {
        List<Times> bare = new ArrayList<>();
        List<Times> ours = new ArrayList<>();
        List<Times> fresh = new ArrayList<>();
        List<Times> reading = new ArrayList<>();
        for (int round = 0; round <= options.rounds(); round++) {
            report.doing("round", round, options.rounds());
            Times one = once(bare(desk));
            Times two = once(ours(desk));
            Times three = once(OpenOnce.inFreshJava(desk.folder()));
            Times four = once(reading(desk.folder()));
            if (round > 0) {
                bare.add(one);
                ours.add(two);
                fresh.add(three);
                reading.add(four);
            }
        }
        report.scores(
                "open.table",
                List.of(
                        Score.of("open.h2", bare, bare),
                        Score.of("open.reading", reading, bare),
                        Score.of("open.ours", ours, bare),
                        Score.of("open.fresh", fresh, bare)));
    }

    private static long bare(BenchDesk desk) {
        long start = System.nanoTime();
        try (BareDatabase opened = BareDatabase.open(desk.folder(), desk.key())) {
            return System.nanoTime() - start;
        }
    }

    private static long ours(BenchDesk desk) {
        long start = System.nanoTime();
        desk.open();
        long taken = System.nanoTime() - start;
        desk.shut();
        return taken;
    }

    private static long reading(Path desk) throws IOException {
        long start = System.nanoTime();
        for (Path segment : JournalBytes.segments(desk)) {
            Files.readAllBytes(segment);
        }
        return System.nanoTime() - start;
    }

    private static Times once(long nanos) {
        return Times.of(LongStream.of(nanos), nanos);
    }
}
