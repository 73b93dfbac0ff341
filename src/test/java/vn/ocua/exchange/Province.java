package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Message;
import vn.ocua.portal.PortalSettings;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.WireTime;
import vn.ocua.portal.http.Limits;
import vn.ocua.practice.Access;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;
import vn.ocua.practice.PracticeState;
import vn.ocua.store.Lists;

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
    static final Limits QUICK = new Limits(Duration.ofSeconds(2), Duration.ofMillis(1200));

    final PracticePortal portal;
    final Counter counter;
    final Session admin;
    final Exchange exchange;
    final Desks.Clock clock = Desks.friday();

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
        counter = Desks.make(folder.resolve("desk"), clock);
        admin = Desks.admin(counter);
        exchange = new Exchange(counter, QUICK);
        Desks.done(exchange.set(admin, settings(portal.access())));
    }

    static PortalSettings settings(Access a) {
        return new PortalSettings(
                a.adapterUrl(),
                a.authEndpoint(),
                a.integrationEndpoint(),
                a.shareEndpoint(),
                a.fileEndpoint(),
                a.username(),
                a.password(),
                a.dstcode(),
                a.madonvi(),
                a.batchSize(),
                "");
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
        agrees(counter, portal.state());
    }

    static void agrees(Counter counter, PracticeState state) {
        assertThat(state.problems()).as("what a strict province objects to").isEmpty();
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
            assertThat(one.rows().stream().map(Province::row).toList())
                    .as("progress of " + dossier.code())
                    .isEqualTo(sent)
                    .doesNotHaveDuplicates();
        }
        assertThat(counter.store().outbox(o -> o.counts()).waiting()).as("queue").isZero();
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
