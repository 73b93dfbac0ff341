package vn.ocua.app.bench;

import vn.ocua.counter.Session;
import vn.ocua.dossier.Receiving;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Durable registration by one officer and by five, beside forced appends of as many bytes and
/// beside SQLite.
final class RegisterBench {
    private static final int TRIAL = 64;
    private static final int OFFICERS = 5;

    /// Some weeks of a commune, and long enough for Java to have compiled what runs often.
    private static final int BEFORE = 5000;

    private final BenchOptions options;
    private final Report report;

    RegisterBench(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    void run() throws IOException {
        try (BenchDesk desk = BenchDesk.make(options);
                RawFile growing = new RawFile(desk.beside("raw-1"));
                RawFile shared = new RawFile(desk.beside("raw-5"))) {
            int before = Math.min(options.dossiers(), BEFORE);
            desk.fill(before, report);
            report.say("register.before", before);
            byte[] record = new byte[bytesEach(desk)];
            java.util.Arrays.fill(record, (byte) 'o');
            report.say("register.bytes", record.length);
            try (Peer sqlite = new Peer(desk)) {
                Session session = desk.session();
                Contender.Step ours = i -> desk.receive(session, desk.next());
                List<Contender> one = new ArrayList<>();
                one.add(new Contender("register.raw", 1, i -> growing.append(record)));
                one.add(new Contender("register.ours", 1, ours));
                sqlite.joins(one, 1);
                List<Contender> five = new ArrayList<>();
                five.add(new Contender("register.raw", OFFICERS, i -> shared.append(record)));
                five.add(
                        new Contender(
                                "register.together", OFFICERS, i -> shared.appendTogether(record)));
                five.add(new Contender("register.ours", OFFICERS, ours));
                sqlite.joins(five, OFFICERS);
                report.scores("register.one", new Contest(options, report).run(one));
                report.scores("register.five", new Contest(options, report).run(five));
            }
        }
    }

    /// What one dossier adds to the journal when received alone.
    private static int bytesEach(BenchDesk desk) throws IOException {
        long before = JournalBytes.used(desk.folder());
        Session session = desk.session();
        for (int i = 0; i < TRIAL; i++) {
            desk.receive(session, desk.next());
        }
        return (int) ((JournalBytes.used(desk.folder()) - before) / TRIAL);
    }

    /// SQLite where it is on the class path; its dossiers are made before the clock starts.
    private final class Peer implements AutoCloseable {
        private final BenchDesk desk;
        private final List<Receiving.Ready> ready = new ArrayList<>();
        private final List<Sqlite> open = new ArrayList<>();

        Peer(BenchDesk desk) {
            this.desk = desk;
            for (int i = 0; i < options.count(); i++) {
                ready.add(
                        BenchDesk.done(
                                desk.counter().reception().preview(desk.people().application(i))));
            }
        }

        void joins(List<Contender> contenders, int threads) throws IOException {
            try {
                Sqlite sqlite =
                        new Sqlite(
                                desk.beside("sqlite-" + threads + ".db"),
                                ready.getFirst().dossier());
                open.add(sqlite);
                AtomicInteger number = new AtomicInteger();
                contenders.add(
                        new Contender(
                                "register.sqlite",
                                threads,
                                i -> {
                                    Receiving.Ready r = ready.get(i % ready.size());
                                    sqlite.insert(
                                            r.dossier(),
                                            number.incrementAndGet(),
                                            r.reasons().toString());
                                }));
            } catch (SQLException e) {
                Files.deleteIfExists(desk.beside("sqlite-" + threads + ".db"));
                report.say("register.noSqlite", String.valueOf(e.getMessage()));
            }
        }

        @Override
        public void close() throws IOException {
            try {
                for (Sqlite sqlite : open) {
                    sqlite.close();
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
