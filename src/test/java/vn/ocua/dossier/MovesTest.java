package vn.ocua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.person.Person;
import vn.ocua.procedure.Channel;
import vn.ocua.time.Deadlines;
import vn.ocua.time.TimeLimit;
import vn.ocua.time.WorkingCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

class MovesTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00+07:00");
    private static final Instant DUE = Instant.parse("2026-11-25T09:00:00+07:00");

    private final Moves moves = new Moves(new Deadlines(WorkingCalendar.standard()));

    @ParameterizedTest
    @CsvSource({
        "ACCEPT, 1",
        "FORWARD, 2",
        "SUPPLEMENT, 2 4",
        "SUPPLEMENTED, 5",
        "REJECT, 1 2",
        "WITHDRAW, 1 2 4 5",
        "STOP, 1 2 4 5",
        "RESULT, 2 4",
        "RETURN, 9",
        "EXTEND, 2 4",
        "REASSIGN, 1 2 4 5",
    })
    @DisplayName("each move is possible from its statuses and from no other")
    void statuses(Move move, String from) {
        Set<String> possible = new TreeSet<>();
        for (Status status : Status.values()) {
            if (Moves.barred(at(status), move, FRIDAY) == null) {
                possible.add(String.valueOf(status.code()));
            }
        }
        assertThat(String.join(" ", possible)).isEqualTo(from);
    }

    @Test
    void codesAreThoseOfThePortal() {
        assertThat(List.of(Status.values()).stream().map(Status::code))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        for (Status status : Status.values()) {
            assertThat(Status.of(status.code())).isEqualTo(status);
        }
    }

    @Test
    @DisplayName(
            "an extension comes before the promised moment, once; reports keep the original date")
    void extension() {
        Instant until = Instant.parse("2026-11-30T17:00:00+07:00");
        Order extend = new Order.Extend(until, "Xác minh nơi cư trú cũ");
        assertThat(reasons(moves.decide(at(Status.IN_PROGRESS), extend, stamp(DUE))))
                .containsExactly("refusal.move.extendLate");
        assertThat(
                        reasons(
                                moves.decide(
                                        at(Status.IN_PROGRESS),
                                        new Order.Extend(DUE, "x"),
                                        stamp(FRIDAY))))
                .containsExactly("refusal.move.extendEarlier");
        Instant year = Instant.parse("2027-11-25T09:00:00+07:00");
        assertThat(
                        reasons(
                                moves.decide(
                                        at(Status.IN_PROGRESS),
                                        new Order.Extend(year.plusSeconds(60), "x"),
                                        stamp(FRIDAY))))
                .containsExactly("refusal.move.extendLong");
        moved(moves.decide(at(Status.IN_PROGRESS), new Order.Extend(year, "x"), stamp(FRIDAY)));
        Act.Moved moved =
                moved(moves.decide(at(Status.IN_PROGRESS), extend, stamp(DUE.minusSeconds(1))));
        assertThat(moved.after().term().due()).isEqualTo(until);
        assertThat(moved.after().term().original()).isEqualTo(DUE);
        assertThat(moved.after().version()).isEqualTo(2);
        Dossier extended = at(Status.IN_PROGRESS).with(moved.after());
        assertThat(
                        reasons(
                                moves.decide(
                                        extended,
                                        new Order.Extend(until.plusSeconds(60), "nữa"),
                                        stamp(FRIDAY))))
                .containsExactly("refusal.move.extendedOnce");
    }

    @Test
    @DisplayName("waiting for papers stops the clock, the answer starts it again where it stood")
    void supplement() {
        Dossier dossier = at(Status.IN_PROGRESS);
        Act.Moved asked =
                moved(
                        moves.decide(
                                dossier,
                                new Order.AskSupplement("Hợp đồng thuê"),
                                stamp(Instant.parse("2026-11-24T09:00:00+07:00"))));
        assertThat(asked.after().status()).isEqualTo(Status.SUPPLEMENT);
        assertThat(asked.after().version()).isEqualTo(1);
        Act.Moved answered =
                moved(
                        moves.decide(
                                dossier.with(asked.after()),
                                new Order.Supplemented(),
                                stamp(Instant.parse("2026-11-27T09:00:00+07:00"))));
        assertThat(answered.after().status()).isEqualTo(Status.IN_PROGRESS);
        // 8 working hours were left at the request (24/11 is a day off: it stood at the next
        // opening)
        assertThat(answered.after().term().due())
                .isEqualTo(Instant.parse("2026-11-27T11:00:00+07:00"));
        assertThat(answered.after().term().original()).isEqualTo(answered.after().term().due());
        assertThat(answered.after().version()).isEqualTo(2);
        Act.Moved again =
                moved(
                        moves.decide(
                                dossier.with(answered.after()),
                                new Order.AskSupplement("Ảnh"),
                                stamp(Instant.parse("2026-11-27T09:30:00+07:00"))));
        assertThat(again.reasons()).extracting("key").containsExactly("reason.secondSupplement");
    }

    @Test
    void wordsThatTheLawWantsAreAskedFor() {
        assertThat(
                        reasons(
                                moves.decide(
                                        at(Status.RECEIVED),
                                        new Order.AskSupplement(" "),
                                        stamp(FRIDAY))))
                .containsExactly("refusal.items.empty");
        assertThat(reasons(moves.decide(at(Status.RECEIVED), new Order.Reject(""), stamp(FRIDAY))))
                .containsExactly("refusal.reason.empty");
        assertThat(
                        reasons(
                                moves.decide(
                                        at(Status.DONE),
                                        new Order.Return("", "", 3, " "),
                                        stamp(FRIDAY))))
                .containsExactly("refusal.rating.why");
        assertThat(
                        reasons(
                                moves.decide(
                                        at(Status.DONE),
                                        new Order.Return("", "", 4, ""),
                                        stamp(FRIDAY))))
                .containsExactly("refusal.rating.range");
        assertThat(
                        reasons(
                                moves.decide(
                                        at(Status.RECEIVED),
                                        new Order.Stop("x".repeat(2001)),
                                        stamp(FRIDAY))))
                .containsExactly("refusal.text.long");
    }

    private static Act.Moved moved(Outcome<Act> outcome) {
        return (Act.Moved) ((Outcome.Done<Act>) outcome).value();
    }

    private static List<String> reasons(Outcome<Act> outcome) {
        return ((Outcome.Refused<Act>) outcome)
                .reasons().stream().map(Refusal::why).map(s -> s.key()).toList();
    }

    private static Act.Stamp stamp(Instant at) {
        return new Act.Stamp(at, "ha");
    }

    private static Dossier at(Status status) {
        Standing standing = Standing.received(Term.running(FRIDAY, DUE), "ha").to(status);
        return new Dossier(
                new UUID(1, 2),
                "H15.50.05.13-261120-2001",
                List.of(),
                new ProcedureRef(
                        "1.004873",
                        "Cấp Giấy xác nhận tình trạng hôn nhân",
                        "Hộ tịch",
                        LocalDate.of(2026, 7, 20),
                        "",
                        TimeLimit.workingDays("3"),
                        ""),
                new Applicant(
                        new Person("Trần Thị Mai Hương", "", null, null, "", "", ""), "", "", ""),
                List.of(),
                1,
                0L,
                Channel.DIRECT,
                Delivery.DESK,
                "",
                FRIDAY,
                FRIDAY,
                standing);
    }
}
