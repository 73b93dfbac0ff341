package vn.ocua.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Applicant;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Lane;
import vn.ocua.dossier.OnBehalf;
import vn.ocua.dossier.ProcedureRef;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.dossier.Standing;
import vn.ocua.dossier.Term;
import vn.ocua.person.Person;
import vn.ocua.procedure.Channel;
import vn.ocua.store.keys.DataKey;
import vn.ocua.time.TimeLimit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Whose number a dossier carries, and what that does to the lane and its clock.
class ReceivedActTest {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    @TempDir Path home;

    @Test
    void whatOlderActsDoNotSayIsReadAsNothing() {
        Acts acts = new Acts();
        Act.Received plain =
                new Act.Received(stamp(), dossier("H15.50-261120-2001"), List.of(), true);
        byte[] written = acts.write(plain);
        assertThat(new String(written, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("onBehalf", "deliverTo");
        assertThat(acts.read(written)).isEqualTo(plain);
        OnBehalf filed = new OnBehalf(OnBehalf.Consent.PRESENT, "", "066085004217");
        Act.Received online =
                new Act.Received(stamp(), plain.given().filed(filed, null), List.of(), true);
        assertThat(acts.read(acts.write(online))).isEqualTo(online);
    }

    @Test
    void aForeignCodeUsesNoNumberAndMovesNoClock() throws Exception {
        Path folder = Files.createDirectories(home.resolve("desk"));
        try (Store store = Store.open(folder, DataKey.random(), NOON::toString, n -> {})) {
            Desk desk =
                    new Desk(
                            "H15.50",
                            "Hòa An",
                            Lane.of(2),
                            ReceiptQr.DEFAULT_LOOKUP,
                            false,
                            "",
                            "");
            apply(store, new Act.DeskSetUp(stamp(), desk));
            apply(store, new Act.Received(stamp(), dossier("H15.50-261120-2001"), List.of(), true));
            assertThat(used(store, "261120")).isEqualTo("1 2026-11-20");
            // From the portal: a later day, an earlier one, and one of today in somebody's series.
            for (String code : List.of("H15.50-261231-0007", "G22.99-261120-9001")) {
                apply(store, new Act.Received(stamp(), dossier(code), List.of(), false));
            }
            assertThat(used(store, "261120")).isEqualTo("1 2026-11-20");
            assertThat(used(store, "261231")).isEqualTo("0 2026-11-20");
            apply(store, new Act.Received(stamp(), dossier("H15.50-261119-2001"), List.of(), true));
            assertThat(used(store, "261119")).isEqualTo("1 2026-11-20");
            apply(store, new Act.ClockConfirmed(stamp(), LocalDate.of(2026, 11, 18)));
            assertThat(used(store, "261119")).isEqualTo("1 2026-11-18");
            apply(store, new Act.Received(stamp(), dossier("H15.50-261121-2001"), List.of(), true));
            assertThat(used(store, "261121")).isEqualTo("1 2026-11-21");
            assertThat(new Verification(store).run(n -> {}).faults()).isEmpty();
        }
    }

    @Test
    void anActOfTheFirstDaysWasNumberedHere() {
        Acts acts = new Acts();
        Act.Received now =
                new Act.Received(stamp(), dossier("H15.50-261120-2001"), List.of(), true);
        String written = new String(acts.write(now), StandardCharsets.UTF_8);
        assertThat(written).contains("\"numbered\":true");
        String before = written.replaceFirst(",\"numbered\":true|\"numbered\":true,", "");
        assertThat(before).doesNotContain("numbered");
        Act.Received read = (Act.Received) acts.read(before.getBytes(StandardCharsets.UTF_8));
        assertThat(read.numbered()).isNull();
        assertThat(read.usesNumber()).isTrue();
        assertThat(read.given()).isEqualTo(now.given());
        assertThat(acts.read(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(now);
    }

    @Test
    void anActOfBeforeThereWereStepsHasNone() {
        Acts acts = new Acts();
        Act.Received now =
                new Act.Received(stamp(), dossier("H15.50-261120-2001"), List.of(), true);
        String written = new String(acts.write(now), StandardCharsets.UTF_8);
        assertThat(written).contains("\"steps\":[]");
        String before = written.replaceFirst(",\"steps\":\\[]|\"steps\":\\[],", "");
        assertThat(before).doesNotContain("steps").doesNotContain("course");
        assertThat(acts.read(before.getBytes(StandardCharsets.UTF_8))).isEqualTo(now);
    }

    private static void apply(Store store, Act act) {
        assertThat(store.submit(s -> Outcome.done(new Decision.Decided<>(List.of(act), ""))))
                .isInstanceOf(Outcome.Done.class);
    }

    private static String used(Store store, String day) {
        return store.read(sql -> {
            State state = new State(sql, null);
            return state.used("code", day) + " " + state.lastDay();
        });
    }

    private static Act.Stamp stamp() {
        return new Act.Stamp(NOON, "ha");
    }

    private static Dossier dossier(String code) {
        return new Dossier(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.US_ASCII)),
                code,
                List.of(),
                new ProcedureRef(
                        "1.001193",
                        "Đăng ký khai sinh",
                        "Hộ tịch",
                        LocalDate.of(2026, 7, 1),
                        "",
                        TimeLimit.sameDay(),
                        ""),
                new Applicant(new Person("Lê Thị Lan", "", null, null, "", "", ""), "", "", ""),
                List.of(),
                1,
                0L,
                Channel.ONLINE,
                Delivery.DESK,
                "",
                NOON,
                NOON,
                Standing.received(Term.running(NOON, null), "ha"));
    }
}
