package vn.ocua.app.command;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Founding;
import vn.ocua.counter.Issuing;
import vn.ocua.counter.Session;
import vn.ocua.counter.SetUp;
import vn.ocua.dossier.Order;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.RoundReport;
import vn.ocua.portal.WireDossier;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;
import vn.ocua.practice.PracticeState;
import vn.ocua.store.keys.Cost;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A day at a made-up training desk: fifty citizens, three receipts, one dossier filed online, a
/// portal that stumbles, and in the end both sides compared.
final class DemoDay implements AutoCloseable {
    static final String USER = "quantri";
    static final String PASSWORD = "mat-khau-thu";

    private static final int CITIZENS = 50;
    private static final int RECEIPTS = 3;
    private static final String SAMPLES = "/vn/ocua/samples/";
    private static final String FAULTS =
            "lost-reply:30:x2,cut-reply:20:x2,http-503:20:x2,session-ended:15:x1,unknown-item-error:10:x2,seed:2026";

    private final Path folder;
    private final PracticePortal portal;
    private final Counter counter;
    private final Session session;

    private DemoDay(Path folder, PracticePortal portal, Counter counter, Session session) {
        this.folder = folder;
        this.portal = portal;
        this.counter = counter;
        this.session = session;
    }

    /// How far it is.
    @FunctionalInterface
    interface Watcher {
        void at(int done, int of);
    }

    /// What both sides have in the end.
    ///
    /// @param online dossiers filed online and accepted
    /// @param atPortal dossiers the portal holds
    /// @param once each of ours is there, each once, none in doubt
    /// @param moved codes of the forwarded one and of the one with a result
    /// @param faults how often each struck
    record Seen(
            int received,
            int online,
            int atPortal,
            boolean once,
            List<String> moved,
            List<Path> receipts,
            Map<String, Integer> faults,
            RoundReport report) {
        boolean isRight() {
            return once && report.trouble() == null && report.waiting() == 0;
        }
    }

    static Path desk(Path folder) {
        return folder.resolve("quay");
    }

    static Path portal(Path folder) {
        return folder.resolve("cong");
    }

    static DemoDay begin(Path folder, InstantSource clock, Cost cost) {
        SetUp.Wanted wanted =
                new SetUp.Wanted(
                        "H15.50.05.13",
                        "Trung tâm Phục vụ hành chính công xã Hòa An",
                        2,
                        "",
                        "",
                        USER,
                        true);
        Founding.Wish wish =
                new Founding.Wish(
                        wanted,
                        PASSWORD.toCharArray(),
                        List.of(),
                        sample("procedures.csv"),
                        text("holidays.csv"));
        done(new Founding(desk(folder), clock, cost).found(wish));
        PracticePortal portal =
                PracticePortal.start(
                        Options.of(portal(folder), 0, done(FaultPlan.parse(FAULTS)), clock));
        Counter counter =
                Counter.open(
                        desk(folder),
                        done(Counter.keys(desk(folder)).openOfficer(USER, PASSWORD.toCharArray())),
                        clock,
                        _ -> {});
        return new DemoDay(folder, portal, counter, done(counter.session(USER)));
    }

    Seen spend(Watcher watcher) {
        Exchange exchange = Exchange.of(counter);
        done(exchange.set(session, portal.access().settings()));
        List<String> codes = receive(watcher);
        List<Path> receipts = codes.stream().limit(RECEIPTS).map(this::receipt).toList();
        List<String> moved = List.of(codes.get(3), codes.get(4));
        done(counter.progress().order(session, moved.get(0), new Order.Forward()));
        done(counter.progress().order(session, moved.get(1), new Order.Forward()));
        done(
                counter.progress()
                        .order(session, moved.get(1), new Order.Result("12/GCN-UBND", "", false)));
        String filed =
                done(
                        portal.side()
                                .fileOnline(
                                        WireDossier.with()
                                                .maTTHC("1.001193")
                                                .chuHoSo("H Yương Niê")
                                                .build()));
        RoundReport first = done(exchange.untilEmpty(now -> watcher.at(now.done(), now.total())));
        done(counter.progress().order(session, filed, new Order.Accept()));
        RoundReport second = done(exchange.untilEmpty(now -> watcher.at(now.done(), now.total())));
        return seen(codes, filed, moved, receipts, and(first, second));
    }

    private List<String> receive(Watcher watcher) {
        List<String> codes = new ArrayList<>();
        JsonMapper json = JsonMapper.shared();
        for (String line : text("dossiers.ndjson").lines().limit(CITIZENS).toList()) {
            BatchLine citizen = new BatchLine((ObjectNode) json.readTree(line));
            codes.add(
                    done(citizen.application().then(a -> counter.reception().receive(session, a)))
                            .code());
            watcher.at(codes.size(), CITIZENS);
        }
        return codes;
    }

    private Path receipt(String code) {
        Issuing.Paper paper = done(counter.issuing().print(session, code, "01", "", false));
        Path file = folder.resolve("giay-hen").resolve(code + ".pdf");
        try {
            Files.createDirectories(folder.resolve("giay-hen"));
            return Files.write(file, paper.pdf());
        } catch (IOException e) {
            throw new Fault("AP-12", Sentence.of("fault.app.write", file), e);
        }
    }

    private Seen seen(
            List<String> codes,
            String filed,
            List<String> moved,
            List<Path> receipts,
            RoundReport report) {
        PracticeState state = portal.state();
        Map<String, Integer> times = new TreeMap<>();
        state.dossiers().forEach(d -> times.merge(d.code(), 1, Integer::sum));
        boolean once =
                codes.stream().allMatch(code -> times.getOrDefault(code, 0) == 1)
                        && times.getOrDefault(filed, 0) == 1
                        && state.dossiers().size() == codes.size() + 1
                        && state.problems().isEmpty();
        return new Seen(
                codes.size(),
                1,
                state.dossiers().size(),
                once,
                moved,
                receipts,
                new TreeMap<>(state.faults()),
                report);
    }

    private static RoundReport and(RoundReport first, RoundReport second) {
        return new RoundReport(
                first.sent() + second.sent(),
                first.acknowledged() + second.acknowledged(),
                first.refused() + second.refused(),
                first.conflicts() + second.conflicts(),
                second.waiting(),
                first.received() + second.received(),
                first.took().plus(second.took()),
                second.trouble());
    }

    private static String text(String name) {
        return new String(sample(name), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    }

    private static byte[] sample(String name) {
        try (InputStream in =
                Objects.requireNonNull(DemoDay.class.getResourceAsStream(SAMPLES + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Fault("AP-11", Sentence.of("fault.app.read", name), e);
        }
    }

    /// Nothing of the samples may be refused.
    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(List<Refusal> reasons) ->
                    throw new Fault(
                            "DM-01",
                            Sentence.of(
                                    "fault.demo.refused",
                                    Texts.vietnamese().of(reasons.getFirst())),
                            null);
        };
    }

    @Override
    public void close() {
        counter.close();
        portal.close();
    }
}
