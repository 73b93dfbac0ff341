package vn.ocua.app.bench;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.counter.Session;
import vn.ocua.counter.Settling;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Status;
import vn.ocua.store.Line;
import vn.ocua.store.keys.Cost;
import vn.ocua.time.VietnamTime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an officer presses for each thing done at a counter and how long the machine takes for it,
/// in the real window, which runs in a Java of its own as the desk's does.
///
/// The reference is a letter typed into a window that has one field and nothing else: what JavaFX
/// and the measuring cost by themselves. Afterwards the store is opened again, and everything that
/// the window said was done must be there.
final class CounterBench {
    static final String BARE = "bare";

    /// Keys for a citizen who comes again, from the idle form to the receipt.
    static final int AIM = 12;

    private static final LocalTime AFTERNOON = LocalTime.of(15, 10);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final BenchOptions options;
    private final Report report;
    private final Cost cost;
    private final int warm;
    private final List<String> flags = DeskOptions.read();

    CounterBench(BenchOptions options, Report report) {
        this(options, report, Cost.USUAL, 1);
    }

    /// @param cost of the officer's password
    /// @param warm unmeasured rounds; with none the typist does not wait between keys either
    CounterBench(BenchOptions options, Report report, Cost cost, int warm) {
        this.options = options;
        this.report = report;
        this.cost = cost;
        this.warm = warm;
    }

    /// One thing done once.
    private record Done(String flow, int keys, int telex, long nanos) {
        private static final Predicate<String> LINE =
                Pattern.compile("[a-zA-Z]+ \\d+ \\d+ \\d+").asMatchPredicate();

        static Done of(String line) {
            String[] words = line.split(" ");
            return new Done(
                    words[0],
                    Integer.parseInt(words[1]),
                    Integer.parseInt(words[2]),
                    Long.parseLong(words[3]));
        }
    }

    /// @return keys by flow
    Map<String, Integer> run() throws IOException {
        try (BenchDesk desk = BenchDesk.make(options, cost)) {
            Instant moment = prepare(desk);
            report.say(
                    "counter.where", options.dossiers(), options.rounds(), String.join(" ", flags));
            report.say("counter.counted", Typist.PACE);
            Map<String, List<Done>> all =
                    sit(desk, moment).stream().collect(Collectors.groupingBy(Done::flow));
            Map<String, Integer> keys =
                    CounterFlows.ALL.stream()
                            .collect(
                                    Collectors.toMap(Function.identity(), flow -> most(all, flow)));
            table(all);
            int again = keys.getOrDefault("returning", 0);
            int typed = keys.getOrDefault("typed", 0);
            report.say(again <= AIM ? "counter.met" : "counter.missed", again, AIM);
            report.say("counter.beside", typed, Report.number((double) typed / again));
            check(desk);
            return keys;
        }
    }

    /// Settled dossiers, as of earlier days, and those who will come again, whose first dossiers
    /// lie at their unit.
    ///
    /// @return a Friday afternoon after all that
    private Instant prepare(BenchDesk desk) throws IOException {
        People people = new People(List.of(CounterFlows.BIRTH));
        AtomicInteger drawn = new AtomicInteger();
        desk.fill(
                options.dossiers(),
                report,
                session ->
                        BenchDesk.done(
                                desk.counter()
                                        .reception()
                                        .settle(
                                                session,
                                                people.application(drawn.getAndIncrement()),
                                                Settling.plain(""))));
        Session session = desk.session();
        BenchDesk.done(desk.counter().mostUsed().pin(session, List.of(CounterFlows.BIRTH)));
        Comers comers = new Comers();
        for (int n = 0; n < warm + options.rounds(); n++) {
            for (Comers.Comer comer : CounterFlows.before(comers, n)) {
                String code = desk.receive(session, application(comer)).code();
                BenchDesk.done(desk.counter().progress().order(session, code, new Order.Forward()));
            }
        }
        Instant reached = desk.now();
        desk.shut();
        return VietnamTime.at(
                VietnamTime.local(reached)
                        .toLocalDate()
                        .plusDays(1)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                        .atTime(AFTERNOON));
    }

    private static Application application(Comers.Comer comer) {
        return new Application(
                "",
                CounterFlows.BIRTH,
                "",
                "",
                comer.name(),
                comer.identity(),
                "",
                "",
                comer.phone(),
                "Thôn 3, xã Hòa An",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                "");
    }

    private List<Done> sit(BenchDesk desk, Instant moment) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        if (warm == 0) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CounterOnce.class.getName(),
                        desk.folder().toString(),
                        papers(desk).toString(),
                        moment.toString(),
                        String.valueOf(warm),
                        String.valueOf(options.rounds()),
                        String.valueOf(warm > 0)));
        Path said = desk.beside("said.txt");
        Path failed = desk.beside("failed.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(said.toFile())
                        .redirectError(failed.toFile())
                        .start();
        try {
            if (process.waitFor() != 0) {
                List<String> why =
                        Files.readAllLines(said).stream().filter(Done.LINE.negate()).toList();
                throw half(why.isEmpty() ? Files.readString(failed) : String.join("\n", why));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException(e);
        }
        return Files.readAllLines(said).stream().filter(Done.LINE).map(Done::of).toList();
    }

    private static Path papers(BenchDesk desk) {
        return desk.beside("papers");
    }

    private static Fault half(String why) {
        return new Fault("DO-02", Sentence.of("fault.bench.counter", why), null);
    }

    private static int most(Map<String, List<Done>> all, String flow) {
        return all.getOrDefault(flow, List.of()).stream().mapToInt(Done::keys).max().orElseThrow();
    }

    private void table(Map<String, List<Done>> all) {
        double bare = 0;
        List<List<String>> rows = new ArrayList<>();
        for (String flow : Stream.concat(Stream.of(BARE), CounterFlows.ALL.stream()).toList()) {
            List<Done> done = all.getOrDefault(flow, List.of());
            int share = flow.equals(BARE) ? done.getFirst().keys() : 1;
            int keys = most(all, flow) / share;
            Times times = Times.of(done.stream().mapToLong(one -> one.nanos() / share), 1);
            double median = times.percentile(0.5);
            bare = flow.equals(BARE) ? median : bare;
            rows.add(
                    List.of(
                            report.text("counter." + flow),
                            String.valueOf(keys),
                            String.valueOf(
                                    done.stream().mapToInt(Done::telex).max().orElse(0) / share),
                            Report.milliseconds(median),
                            Report.milliseconds(times.percentile(0.95)),
                            Report.number(median / keys / bare)));
        }
        report.table(
                "counter.table", List.of("who", "keys", "telex", "p50", "p95", "toBare"), rows);
    }

    /// Everything that was done is in the store, each dossier where it was left.
    private void check(BenchDesk desk) throws IOException {
        desk.open();
        int rounds = warm + options.rounds();
        Comers comers = new Comers();
        Map<Integer, Long> found =
                Stream.iterate(0, n -> n + 1)
                        .limit(rounds)
                        .flatMap(n ->
                                Stream.concat(
                                        CounterFlows.before(comers, n).stream(),
                                        CounterFlows.first(comers, n).stream()))
                        .flatMap(comer ->
                                BenchDesk.done(
                                        desk.counter()
                                                .finding()
                                                .find(desk.session(), comer.identity(), 9))
                                        .stream())
                        .collect(Collectors.groupingBy(Line::status, Collectors.counting()));
        long all = rounds * (CounterFlows.BEFORE + (long) CounterFlows.RECEIVED);
        Map<Integer, Long> expected =
                Map.of(
                        Status.RETURNED.code(), (long) rounds,
                        Status.SUPPLEMENT.code(), (long) rounds,
                        Status.IN_PROGRESS.code(), all - 2L * rounds);
        List<Path> papers = CounterFlows.pdfs(papers(desk));
        for (Path paper : papers) {
            if (!begins(paper)) {
                throw half(paper.toString());
            }
        }
        int receipts = rounds * CounterFlows.RECEIPTS;
        if (!found.equals(expected) || papers.size() < receipts) {
            throw half(found + " / " + expected + ", " + papers.size() + " / " + receipts);
        }
        report.say("counter.checked", rounds * CounterFlows.RECEIVED, receipts, papers.size());
    }

    private static boolean begins(Path paper) throws IOException {
        try (var in = Files.newInputStream(paper)) {
            return java.util.Arrays.equals(in.readNBytes(PDF.length), PDF);
        }
    }
}
