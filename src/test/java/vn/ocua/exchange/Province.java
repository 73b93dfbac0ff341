package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Order;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.WireTime;
import vn.ocua.portal.http.Limits;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;
import vn.ocua.practice.PracticeState;
import vn.ocua.practice.Problem;
import vn.ocua.store.Lists;
import vn.ocua.store.Outbox;
import vn.ocua.store.Verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A real desk and a real practice portal, and the comparison of what both have in the end.
final class Province implements AutoCloseable {
    static final Duration PAUSE = Duration.ofMillis(10);

    /// Far below any real line, so that a stall of one second is a timeout.
    static final Limits QUICK =
            new Limits(Duration.ofSeconds(2), Duration.ofMillis(800), Duration.ofMillis(5));

    final PracticePortal portal;
    final Desks.Clock clock = Desks.friday();
    private final Path desk;
    private boolean restored;
    Counter counter;
    Session admin;
    Exchange exchange;

    Province(Path folder, String faults) {
        this(folder, faults, Function.identity());
    }

    /// @param options how the portal differs from the usual
    Province(Path folder, String faults, Function<Options, Options> options) {
        FaultPlan plan = Desks.done(FaultPlan.parse(faults));
        portal =
                PracticePortal.start(
                        options.apply(
                                Options.of(
                                        folder.resolve("portal"),
                                        0,
                                        plan,
                                        InstantSource.system())));
        desk = folder.resolve("desk");
        counter = Desks.make(desk, clock);
        admin = Desks.admin(counter);
        exchange = new Exchange(counter, QUICK, PAUSE);
        Desks.done(exchange.set(admin, portal.access().settings()));
    }

    /// Other weather from the next call on.
    void weather(String faults) {
        remember();
        portal.change(Desks.done(FaultPlan.parse(faults)));
    }

    /// The desk is closed, its tables are thrown away, and it comes back from its journal.
    void rebuild() {
        shut();
        try {
            Files.delete(desk.resolve("desk.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open();
    }

    /// Where the desk keeps its data.
    Path folder() {
        return desk;
    }

    /// Nobody is at the desk; another process may be.
    void shut() {
        exchange.close();
        counter.close();
    }

    void open() {
        counter = Desks.open(desk, clock);
        admin = Desks.admin(counter);
        exchange = new Exchange(counter, QUICK, PAUSE);
    }

    /// The tables are what the journal says.
    void verify() {
        assertThat(new Verification(counter.store()).run(_ -> {}).faults()).isEmpty();
    }

    /// Receives so many, one a second; answers their codes.
    List<String> receive(int count) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add(Desks.done(counter.reception().receive(admin, citizen(i))).code());
            clock.pass(1);
        }
        return codes;
    }

    static Application citizen(int i) {
        return Application.of("1.001193", "Nguyễn Thị Hồng " + (char) ('A' + i % 26));
    }

    RoundReport untilEmpty() {
        return Desks.done(exchange.untilEmpty(_ -> {}));
    }

    /// Each dossier once, each progress row once and in order, final states equal.
    void agrees() {
        PracticeState state = portal.state();
        remember();
        assertThat(state.problems())
                .as("what a strict province objects to")
                .allMatch(p -> p.kind() == Problem.Kind.ORDER && restored);
        agrees(counter, state, !restored);
    }

    /// A portal that came back from its backup in the middle of a round took what was next before
    /// it could tell what it had lost: then its rows are all there, but not as they came.
    private void remember() {
        restored |= portal.state().faults().containsKey("restored");
    }

    static void agrees(Counter counter, PracticeState state) {
        agrees(counter, state, true);
    }

    Dossier dossier(String code) {
        return counter.store().lists().dossier(code).orElseThrow();
    }

    /// What the history of a dossier says, kind after kind.
    List<String> history(String code) {
        return counter.store().lists().story(code).orElseThrow().events().stream()
                .map(Lists.Event::kind)
                .toList();
    }

    Dossier order(String code, Order order) {
        return Desks.done(counter.progress().order(admin, code, order));
    }

    /// As the portal has it.
    PracticeState.Dossier there(String code) {
        return portal.state().dossiers().stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<Message> messages(String code) {
        return counter.store().outbox(o -> o.of(dossier(code).id()));
    }

    private static void agrees(Counter counter, PracticeState state, boolean inOrder) {
        // A clash is what a province with a lane given twice must object to.
        assertThat(state.problems())
                .as("what a strict province objects to")
                .allMatch(p -> p.kind() == Problem.Kind.CLASH || !inOrder);
        Map<String, List<PracticeState.Dossier>> there =
                state.dossiers().stream()
                        .collect(Collectors.groupingBy(d -> String.valueOf(d.id())));
        List<Dossier> here = all(counter);
        for (Dossier dossier : here) {
            List<PracticeState.Dossier> found =
                    there.getOrDefault(dossier.id().toString(), List.of());
            assertThat(found).as("dossier " + dossier.code() + " at the portal").hasSize(1);
            PracticeState.Dossier one = found.getFirst();
            assertThat(one.code()).isEqualTo(dossier.code());
            assertThat(one.status())
                    .as("status of " + dossier.code())
                    .isEqualTo(String.valueOf(dossier.standing().status().code()));
            List<String> sent =
                    counter.store().outbox(o -> o.of(dossier.id())).stream()
                            .filter(m -> m.kind() == Message.Kind.PROGRESS)
                            .filter(m -> m.state() == Message.State.DONE)
                            .map(m -> WireTime.of(m.moment()) + " " + m.status().code())
                            .toList();
            assertThat(rows(one, inOrder))
                    .as("progress of " + dossier.code())
                    .isEqualTo(sent)
                    .doesNotHaveDuplicates();
            files(counter, dossier, one, state);
        }
        assertThat(counter.store().outbox(o -> o.counts()).waiting()).as("queue").isZero();
    }

    /// Every scan is whole at the portal, and the dossier names where.
    private static void files(
            Counter counter, Dossier dossier, PracticeState.Dossier there, PracticeState state) {
        List<Message> mine = counter.store().outbox(o -> o.of(dossier.id()));
        for (Message file : mine) {
            if (file.kind() != Message.Kind.FILE) {
                continue;
            }
            assertThat(file.state()).as("scan of " + dossier.code()).isEqualTo(Message.State.DONE);
            Outbox.Scan scan = counter.store().outbox(o -> o.scan(file)).orElseThrow();
            PracticeState.Upload upload =
                    state.files().stream()
                            .filter(u -> path(u.url()).equals(path(file.url())))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no upload " + file.url()));
            assertThat(upload.offset()).isEqualTo(scan.size()).isEqualTo(upload.length());
            assertThat(upload.sha256()).isEqualTo(scan.sha256());
            assertThat(there.dossier().toString()).contains(path(upload.url()));
        }
    }

    /// A relay before the portal has another port.
    private static String path(String url) {
        return url.substring(url.indexOf("/api/"));
    }

    private static List<String> rows(PracticeState.Dossier there, boolean asTheyCame) {
        List<String> rows = there.rows().stream().map(Province::row).toList();
        return asTheyCame ? rows : rows.stream().sorted().toList();
    }

    private static String row(ProgressRow row) {
        return row.thoiDiemXuLy() + " " + row.trangThai();
    }

    static List<Dossier> all(Counter counter) {
        return counter
                .store()
                .lists()
                .queue(Lists.Queue.TODAY, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, 0, 100_000)
                .stream()
                .map(line -> counter.store().lists().dossier(line.id()).orElseThrow())
                .toList();
    }

    @Override
    public void close() {
        exchange.close();
        counter.close();
        portal.close();
    }
}
