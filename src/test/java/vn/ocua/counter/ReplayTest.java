package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.with;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.Given;
import vn.ocua.base.Outcome;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.OnBehalf;
import vn.ocua.dossier.Order;
import vn.ocua.person.Role;
import vn.ocua.store.Verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ReplayTest {
    private static final List<String> PROCEDURES =
            List.of("1.001193", "1.004873", "2.000815", "1.001612", "1.004194");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName(
            "after any random sequence of acts the whole journal replayed into an empty store gives"
                    + " equal tables")
    void replayGivesTheSameTables(long seed) throws IOException {
        Given given = Given.seed(seed);
        Desks.Clock clock = Desks.friday();
        List<String> codes = new ArrayList<>();
        Counter counter = Desks.make(folder, clock);
        try {
            byte[] steps = Files.readAllBytes(Path.of("samples/catalogue.json"));
            done(counter.keeping().adoptCatalogue(Desks.admin(counter), steps, null, false));
            String agencies = Files.readString(Path.of("samples/agencies.csv"));
            done(counter.keeping().adoptAgencies(Desks.admin(counter), agencies));
            for (int i = 0; i < 150; i++) {
                clock.pass(given.number(1, 5000));
                anything(counter, given, codes, clock);
                if (given.chance(2)) {
                    counter.close();
                    counter = Desks.open(folder, clock);
                }
            }
            Verification.Result result = new Verification(counter.store()).run(n -> {});
            assertThat(result.faults()).isEmpty();
            assertThat(result.dossiers()).isEqualTo(codes.size());
        } finally {
            counter.close();
        }
        Files.delete(folder.resolve("desk.mv.db"));
        try (Counter again = Desks.open(folder, clock)) {
            assertThat(again.opening().rebuilt()).isTrue();
            assertThat(again.store().lists().dossiers()).isEqualTo(codes.size());
        }
    }

    private static void anything(
            Counter counter, Given given, List<String> codes, Desks.Clock clock)
            throws IOException {
        Session admin = Desks.admin(counter);
        int what = given.number(0, 99);
        if (what < 45 || codes.isEmpty()) {
            codes.add(
                    given.chance(15)
                            ? atOnce(counter, admin, given)
                            : received(counter, admin, given));
        } else if (what < 85) {
            order(counter, given, given.pick(codes), clock.instant());
        } else if (what < 90) {
            byte[] scan = ("%PDF-1.7 " + given.digits(20)).getBytes(StandardCharsets.US_ASCII);
            counter.scans().attach(admin, given.pick(codes), 1, "Tờ khai.pdf", scan);
        } else if (what < 93) {
            String code = given.pick(codes);
            boolean again = given.chance(40);
            counter.issuing().print(admin, code, "01", given.pick("a4", "a5x2"), again);
        } else if (what < 96) {
            counter.slips().guide(admin, given.application(PROCEDURES), "Tờ khai thiếu chữ ký");
        } else if (what < 98) {
            done(
                    counter.keeping()
                            .putOfficer(
                                    admin,
                                    "canbo" + given.number(1, 3),
                                    given.name(),
                                    given.pick(Role.RECEPTION, Role.SUPERVISOR),
                                    Desks.password()));
        } else {
            byte[] rows = Files.readAllBytes(Path.of("samples/procedures.csv"));
            done(counter.keeping().adoptCatalogue(admin, rows, LocalDate.of(2026, 12, 1), false));
        }
    }

    private static String received(Counter counter, Session admin, Given given) {
        Application typed = given.application(PROCEDURES);
        if (given.chance(20) && typed.identity().length() == 12) {
            typed = filed(typed, given);
        }
        return done(counter.reception().receive(admin, typed)).code();
    }

    private static Application filed(Application a, Given given) {
        return with(a, "channel", "online", "organisation", "", "owner", "", "authorised", "")
                .with(
                        new OnBehalf.Typed(given.pick("signed", "present"), given.digits(2), ""),
                        given.pick("", "27 Lê Duẩn"));
    }

    private static String atOnce(Counter counter, Session admin, Given given) {
        return done(counter.reception()
                        .settle(
                                admin,
                                Application.of("2.000815", given.name()),
                                Settling.plain(given.digits(2))))
                .code();
    }

    private static void order(Counter counter, Given given, String code, Instant now) {
        Order order =
                switch (given.number(0, 12)) {
                    case 0, 11 -> new Order.Forward();
                    case 12 ->
                            new Order.Pass(
                                    given.pick(Order.Pass.NEXT, Order.Pass.BACK, 2),
                                    given.pick("", "Phòng Kinh tế"),
                                    "",
                                    given.pick("", "Soạn lại tờ trình"));
                    case 1, 2 -> new Order.AskSupplement("Bản sao giấy tờ nhà ở");
                    case 3, 4 -> new Order.Supplemented();
                    case 5 -> new Order.Result(given.digits(3) + "/UBND", "", given.chance(10));
                    case 6 -> new Order.Return("", "", given.number(0, 2), "");
                    case 7 ->
                            new Order.Extend(
                                    now.plusSeconds(given.number(1, 30) * 86_400L),
                                    "Cần xác minh thêm");
                    case 8 ->
                            new Order.Correct(
                                    Map.of("name", given.name(), "phone", "0905118240"), "Gõ nhầm");
                    case 9 ->
                            new Order.Correct(
                                    Map.of("procedure", given.pick(PROCEDURES)), "Chọn nhầm");
                    default ->
                            given.chance(50)
                                    ? new Order.Withdraw("Không có nhu cầu nữa")
                                    : new Order.Reassign("quantri");
                };
        Outcome<?> outcome = counter.progress().order(Desks.admin(counter), code, order);
        assertThat(outcome).isNotNull();
    }
}
