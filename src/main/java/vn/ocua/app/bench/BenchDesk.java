package vn.ocua.app.bench;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Receipt;
import vn.ocua.counter.Session;
import vn.ocua.counter.SetUp;
import vn.ocua.dossier.Application;
import vn.ocua.procedure.Edition;
import vn.ocua.store.keys.Cost;
import vn.ocua.store.keys.DataKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A desk to measure, encrypted and journalled like any other, in a folder that goes when it is
/// closed.
final class BenchDesk implements AutoCloseable {
    static final String PROCEDURES = "procedures.csv";
    static final String HOLIDAYS = "holidays.csv";

    private static final String ADMIN = "quantri";
    static final String PASSWORD = "mat-khau-do-8";
    private static final Cost CHEAP = new Cost(64, 1, 1);
    private static final int IN_FLIGHT = 128;

    private final Path folder;
    private final OfficeClock clock;
    private final DataKey key;
    private final People people;
    private final AtomicInteger received = new AtomicInteger();
    private Counter counter;
    private boolean open = true;

    private BenchDesk(Path folder, OfficeClock clock, DataKey key, Counter counter, People people) {
        this.folder = folder;
        this.clock = clock;
        this.key = key;
        this.counter = counter;
        this.people = people;
    }

    static BenchDesk make(BenchOptions options) throws IOException {
        return make(options, CHEAP);
    }

    /// @param cost of the officer's password
    static BenchDesk make(BenchOptions options, Cost cost) throws IOException {
        Files.createDirectories(options.work());
        Path folder = Files.createTempDirectory(options.work(), "ocua-bench-");
        OfficeClock clock = new OfficeClock(options.dossiers());
        SetUp.Wanted wanted = new SetUp.Wanted("H15.50.05.13", "Hòa An", 2, "", "", ADMIN, false);
        done(SetUp.make(folder.resolve("desk"), wanted, PASSWORD.toCharArray(), clock, cost));
        DataKey key = key(folder.resolve("desk"));
        Counter counter = Counter.open(folder.resolve("desk"), key, clock, n -> {});
        Session session = done(counter.session(ADMIN));
        byte[] procedures = Files.readAllBytes(options.samples().resolve(PROCEDURES));
        done(
                counter.keeping()
                        .adoptCatalogue(
                                session, procedures, OfficeClock.FIRST.minusDays(1), false));
        String holidays = Files.readString(options.samples().resolve(HOLIDAYS));
        done(counter.keeping().adoptCalendar(session, holidays));
        List<String> codes =
                counter.keeping().catalogue().list().stream()
                        .filter(e -> e.validTo() == null)
                        .map(Edition::code)
                        .toList();
        return new BenchDesk(folder, clock, key, counter, new People(codes));
    }

    static DataKey key(Path desk) {
        return done(Counter.keys(desk).openOfficer(ADMIN, PASSWORD.toCharArray()));
    }

    /// Where the desk's own files are.
    Path folder() {
        return folder.resolve("desk");
    }

    /// Where a peer may put its files; on the same disk.
    Path beside(String name) {
        return folder.resolve(name);
    }

    DataKey key() {
        return key;
    }

    Counter counter() {
        return counter;
    }

    Session session() {
        return done(counter.session(ADMIN));
    }

    People people() {
        return people;
    }

    /// The next person's application.
    Application next() {
        return people.application(received.getAndIncrement());
    }

    /// Receives many, with many in flight so that they share the forces of the journal.
    void fill(int dossiers, Report report) {
        Session session = session();
        AtomicInteger left = new AtomicInteger(dossiers);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> all =
                    IntStream.range(0, IN_FLIGHT)
                            .mapToObj(i -> threads.submit(() -> fill(session, left, report)))
                            .toList();
            for (Future<Integer> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private int fill(Session session, AtomicInteger left, Report report) {
        int own = 0;
        for (int n = left.getAndDecrement(); n > 0; n = left.getAndDecrement()) {
            receive(session, next());
            own++;
            if (n % 10_000 == 0) {
                report.doing("filling", n);
            }
        }
        return own;
    }

    Receipt receive(Session session, Application application) {
        return done(counter.reception().receive(session, application));
    }

    /// Lets go of the desk's files; [#open] takes them up again.
    void shut() {
        if (open) {
            open = false;
            counter.close();
        }
    }

    void open() {
        counter = Counter.open(folder(), key, clock, n -> {});
        open = true;
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused ->
                    throw new Fault(
                            "DO-01",
                            Sentence.of(
                                    "fault.bench.refused",
                                    Texts.vietnamese().of(refused.reasons().getFirst())),
                            null);
        };
    }

    /// Closes the desk if it is open, and removes everything.
    @Override
    public void close() throws IOException {
        shut();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
