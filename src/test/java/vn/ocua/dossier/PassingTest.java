package vn.ocua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.Given;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.person.Person;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Step;
import vn.ocua.procedure.Step.Role;
import vn.ocua.time.CalendarFile;
import vn.ocua.time.Deadlines;
import vn.ocua.time.TimeLimit;
import vn.ocua.time.VietnamTime;
import vn.ocua.time.WorkingCalendar;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Steps with their shares of the time, over the samples' calendar.
class PassingTest {
    private static final Deadlines DEADLINES = new Deadlines(calendar());

    private final Moves moves = new Moves(DEADLINES);

    @ParameterizedTest
    @CsvSource({
        // within the day, over lunch, over night
        "2026-11-18T07:30, 2,   2026-11-18T09:30",
        "2026-11-18T10:00, 3,   2026-11-18T15:00",
        "2026-11-18T09:30, 2,   2026-11-18T11:30",
        "2026-11-18T16:00, 2.5, 2026-11-19T08:30",
        "2026-11-18T12:10, 1,   2026-11-18T14:30",
        // over the weekend and the holiday of 24/11
        "2026-11-20T16:00, 9,   2026-11-23T17:00",
        "2026-11-20T16:00, 9.5, 2026-11-25T07:30",
        // Saturday 22/8/2026 is worked, Monday 31/8 and 1-2/9 are off
        "2026-08-21T16:00, 4,   2026-08-22T10:00",
        "2026-08-28T16:30, 1,   2026-09-03T07:30",
        // Tết 2026, 16 to 20/2
        "2026-02-13T15:00, 4,   2026-02-23T09:00",
        // 2.5 days in hours
        "2026-11-16T08:00, 20,  2026-11-18T14:00",
    })
    @DisplayName("a step has its working hours from the moment the papers come")
    void due(String at, String hours, String due) {
        Dossier dossier = forwarded(at, "90 working_day", step(1, "", hours), step(2, "", "700"));
        assertThat(dossier.standing().course().due()).isEqualTo(at(due));
    }

    @Test
    void aWaitForPapersStopsTheStepAndWhatWasLeftRunsOn() {
        Dossier dossier =
                forwarded("2026-11-18T08:00", "3 working_day", step(1, "", "6"), step(2, "", "18"));
        dossier = act(dossier, "2026-11-18T10:00", new Order.AskSupplement("Bản án ly hôn"));
        Course waiting = dossier.standing().course();
        assertThat(waiting.left().amount()).isEqualTo(4 * 3600);
        assertThat(waiting.isLate(at("2026-12-01T08:00"))).isFalse();
        assertThat(refused(dossier, "2026-11-19T08:00", new Order.Pass()))
                .containsExactly(
                        "Hồ sơ H15.50.05.13-261118-2001 đang ở bước \"Yêu cầu bổ sung giấy tờ\"."
                            + " Chỉ chuyển bước được hồ sơ đã giao giải quyết và chưa có kết quả.");
        dossier = act(dossier, "2026-11-20T15:00", new Order.Supplemented());
        Course course = dossier.standing().course();
        // 2 hours on Friday, 2 on Monday
        assertThat(course.due()).isEqualTo(at("2026-11-23T09:00"));
        assertThat(course.since()).isEqualTo(at("2026-11-18T08:00"));
        assertThat(course.left()).isNull();
        assertThat(dossier.standing().term().due()).isEqualTo(at("2026-11-26T11:00"));
    }

    @Test
    void aStepAskedForPapersTooLateStaysLate() {
        Dossier dossier =
                forwarded("2026-11-18T08:00", "3 working_day", step(1, "", "1"), step(2, "", "23"));
        dossier = act(dossier, "2026-11-18T10:00", new Order.AskSupplement("Bản án ly hôn"));
        dossier = act(dossier, "2026-11-19T08:00", new Order.Supplemented());
        assertThat(dossier.standing().course().due()).isEqualTo(at("2026-11-18T09:00"));
        assertThat(dossier.standing().course().isLate(at("2026-11-19T08:00"))).isTrue();
    }

    @Test
    void everyAgencyHasItsOwnShareAndTheCitizenSeesTheTotal() {
        Dossier received =
                received(
                        "2026-11-16T08:00",
                        "20 day",
                        new Step(1, "Tiếp nhận", "", "", new BigDecimal("2"), Role.RECEIVE),
                        step(2, "", "6"),
                        step(3, "", "4"),
                        step(4, "G01", "56"),
                        step(5, "G12", "24"),
                        new Step(6, "Trả kết quả", "", "", new BigDecimal("4"), Role.RETURN));
        Instant promised = received.standing().term().due();
        assertThat(promised).isEqualTo(at("2026-12-07T17:00"));
        Act.Moved forward =
                moved(received, "2026-11-16T09:00", new Order.Forward("", "Y Thim Mlô"));
        assertThat(forward.details())
                .containsEntry("fromDue", "2026-11-16T10:00:00+07:00")
                .containsEntry("step", "2")
                .containsEntry("unit", "Bộ phận 2")
                .containsEntry("receiver", "Y Thim Mlô")
                .containsEntry("stepDue", "2026-11-16T17:00:00+07:00")
                .containsEntry("hopDue", "2026-11-17T11:00:00+07:00")
                .doesNotContainKeys("agency", "from");
        Dossier dossier = received.with(forward.after());
        dossier = act(dossier, "2026-11-16T15:00", new Order.Pass());
        Course sign = dossier.standing().course();
        assertThat(sign.step()).isEqualTo(3);
        assertThat(sign.hopSince()).isEqualTo(at("2026-11-16T09:00"));
        assertThat(sign.hopDue()).isEqualTo(at("2026-11-17T11:00"));
        Act.Moved across =
                moved(
                        dossier,
                        "2026-11-17T13:30",
                        new Order.Pass(
                                Order.Pass.NEXT, "Công an xã Hòa An", "Đại úy Lê Văn Sự", ""));
        assertThat(across.details())
                .containsEntry("from", "3")
                .containsEntry("fromDue", "2026-11-17T09:00:00+07:00")
                .containsEntry("fromHopDue", "2026-11-17T11:00:00+07:00")
                .containsEntry("agency", "G01")
                .containsEntry("unit", "Công an xã Hòa An");
        dossier = dossier.with(across.after());
        Course police = dossier.standing().course();
        assertThat(police.hopSince()).isEqualTo(at("2026-11-17T13:30"));
        assertThat(police.hopDue()).isEqualTo(police.due()).isEqualTo(at("2026-11-27T11:30"));
        dossier = act(dossier, "2026-11-26T08:00", new Order.Pass());
        assertThat(dossier.standing().course().due()).isEqualTo(at("2026-12-01T08:00"));
        assertThat(dossier.standing().term().due()).isEqualTo(promised);
        assertThat(dossier.standing().version()).isEqualTo(1);
        assertThat(refused(dossier, "2026-11-27T08:00", new Order.Pass()))
                .singleElement()
                .asString()
                .contains("bước cuối ở bộ phận giải quyết");
        Act.Moved result =
                moved(dossier, "2026-11-30T08:00", new Order.Result("214/KS", "", false));
        assertThat(result.details())
                .containsEntry("from", "5")
                .containsEntry("fromDue", "2026-12-01T08:00:00+07:00");
    }

    @Test
    void backNeedsAReasonAndANamedStepMustBeOneOfAUnit() {
        Dossier dossier =
                forwarded(
                        "2026-11-18T08:00",
                        "3 working_day",
                        new Step(1, "Tiếp nhận", "", "", new BigDecimal("2"), Role.RECEIVE),
                        step(2, "", "14"),
                        step(3, "", "6"),
                        new Step(4, "Trả", "", "", new BigDecimal("2"), Role.RETURN));
        String now = "2026-11-18T10:00";
        assertThat(refused(dossier, now, pass(Order.Pass.BACK, "sai")))
                .singleElement()
                .asString()
                .contains("không lùi thêm được");
        assertThat(refused(dossier, now, pass(2, "")))
                .singleElement()
                .asString()
                .contains("đúng bước 2");
        assertThat(refused(dossier, now, pass(7, "")))
                .containsExactly("Không có bước 7; thủ tục này có 4 bước.");
        assertThat(refused(dossier, now, pass(4, "")))
                .singleElement()
                .asString()
                .contains("việc của quầy");
        Dossier signing = act(dossier, now, pass(3, ""));
        assertThat(refused(signing, "2026-11-18T11:00", pass(Order.Pass.BACK, " ")))
                .containsExactly("Trả về bước 2 thì ghi lý do, để bên ấy biết mà sửa.");
        Dossier again = act(signing, "2026-11-18T11:00", pass(2, "Ghi sai họ tên chồng"));
        assertThat(again.standing().course().step()).isEqualTo(2);
        // its whole share again, yet within the promise and the agency's share
        assertThat(again.standing().course().due()).isEqualTo(at("2026-11-20T09:00"));
        assertThat(again.standing().course().hopSince()).isEqualTo(at("2026-11-18T08:00"));
    }

    @Test
    void aProcedureWithoutStepsGoesAsBefore() {
        Dossier dossier = received("2026-11-18T08:00", "3 working_day");
        Act.Moved forward = moved(dossier, "2026-11-18T09:00", new Order.Forward());
        assertThat(forward.details()).isEmpty();
        assertThat(forward.after().course()).isNull();
        assertThat(refused(dossier.with(forward.after()), "2026-11-18T10:00", new Order.Pass()))
                .singleElement()
                .asString()
                .contains("không chia bước");
    }

    @Test
    void anExtensionGivesTheTimeGainedToTheStepThatHasThePapers() {
        Dossier dossier =
                forwarded("2026-11-18T08:00", "2 working_day", step(1, "", "6"), step(2, "", "10"));
        Dossier later =
                act(
                        dossier,
                        "2026-11-18T09:00",
                        new Order.Extend(at("2026-11-23T08:00"), "Chờ xác minh nơi cư trú cũ"));
        assertThat(later.standing().course().due()).isEqualTo(at("2026-11-19T16:00"));
        assertThat(later.standing().course().hopDue()).isEqualTo(at("2026-11-23T08:00"));
    }

    @Test
    void aStepBegunAfterThePromiseHasItsOwnHours() {
        Dossier dossier =
                forwarded("2026-11-18T08:00", "1 working_day", step(1, "", "4"), step(2, "", "4"));
        dossier = act(dossier, "2026-11-20T08:00", new Order.Pass());
        assertThat(dossier.standing().course().due()).isEqualTo(at("2026-11-20T14:00"));
        assertThat(dossier.standing().course().isLate(at("2026-11-20T09:00"))).isFalse();
    }

    @Test
    void sharesKeptInTimeAlwaysKeepThePromise() {
        Given.cases(
                1500,
                given -> {
                    int days = given.number(1, 15);
                    List<Step> steps = shares(given, days * 8);
                    Instant start = given.moment(2026);
                    Dossier dossier = received(start, days + " working_day", steps);
                    Instant promised = dossier.standing().term().due();
                    Instant at = dossier.standing().term().starts();
                    dossier = act(dossier, at, new Order.Forward());
                    for (int i = 1; i < steps.size(); i++) {
                        Course course = dossier.standing().course();
                        assertThat(course.due()).isBeforeOrEqualTo(promised);
                        assertThat(course.due()).isBeforeOrEqualTo(course.hopDue());
                        assertThat(course.hopDue()).isBeforeOrEqualTo(promised);
                        if (given.chance(30)) {
                            long spent = course.due().getEpochSecond() - at.getEpochSecond();
                            at = at.plusSeconds(Math.max(0, spent / given.number(2, 5)));
                        } else {
                            at = course.due();
                        }
                        dossier = act(dossier, at, new Order.Pass());
                        assertThat(dossier.standing().term().due()).isEqualTo(promised);
                    }
                    assertThat(dossier.standing().course().due()).isBeforeOrEqualTo(promised);
                });
    }

    @Test
    void whateverHappensAStepEndsWithinThePromiseOrBeganBehindIt() {
        Given.cases(
                800,
                given -> {
                    List<Step> steps = shares(given, given.number(4, 60));
                    Instant at = given.moment(2026);
                    Dossier dossier = received(at, given.number(1, 6) + " working_day", steps);
                    dossier = act(dossier, at, new Order.Forward());
                    for (int i = 0; i < 12; i++) {
                        at = at.plusSeconds(given.number(1, 90_000));
                        Order order =
                                switch (given.number(0, 4)) {
                                    case 0 -> new Order.AskSupplement("Giấy tờ nhà ở");
                                    case 1 -> new Order.Supplemented();
                                    case 2 -> pass(Order.Pass.BACK, "Làm lại");
                                    case 3 ->
                                            new Order.Extend(
                                                    at.plusSeconds(given.number(1, 900_000)),
                                                    "Xác minh");
                                    default -> new Order.Pass();
                                };
                        if (moves.decide(dossier, order, new Act.Stamp(at, "ha"))
                                instanceof Outcome.Done<Act>(Act act)) {
                            Standing after = ((Act.Moved) act).after();
                            Course course = after.course();
                            assertThat(course.left() == null)
                                    .isEqualTo(after.status() != Status.SUPPLEMENT);
                            Instant due = after.term().due();
                            if (course.left() == null && due.isAfter(at)) {
                                assertThat(course.due()).isBeforeOrEqualTo(due);
                                assertThat(course.hopDue()).isBeforeOrEqualTo(due);
                            }
                            dossier = dossier.with(after);
                        }
                    }
                });
    }

    private static List<Step> shares(Given given, int hours) {
        List<Step> steps = new ArrayList<>();
        int left = hours * 2;
        while (left > 0) {
            int half = Math.min(left, given.number(1, Math.max(1, hours)));
            String agency = given.pick("", "", "G01");
            steps.add(
                    step(
                            steps.size() + 1,
                            agency,
                            new BigDecimal(half).divide(BigDecimal.TWO).toString()));
            left -= half;
        }
        return steps;
    }

    private static Order pass(int to, String reason) {
        return new Order.Pass(to, "", "", reason);
    }

    private static Step step(int no, String agency, String hours) {
        return new Step(
                no, "Việc " + no, agency, "Bộ phận " + no, new BigDecimal(hours), Role.RESOLVE);
    }

    private Dossier forwarded(String at, String limit, Step... steps) {
        return act(received(at, limit, steps), at, new Order.Forward());
    }

    private Dossier received(String at, String limit, Step... steps) {
        return received(at(at), limit, List.of(steps));
    }

    private static Dossier received(Instant at, String limit, List<Step> steps) {
        String[] parts = limit.split(" ");
        TimeLimit time = new TimeLimit(new BigDecimal(parts[0]), TimeLimit.Unit.of(parts[1]));
        var promise = DEADLINES.promise(time, at, true);
        return new Dossier(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                "H15.50.05.13-261118-2001",
                List.of(),
                new ProcedureRef(
                        "1.004873",
                        "Cấp Giấy xác nhận tình trạng hôn nhân",
                        "Hộ tịch",
                        LocalDate.of(2026, 7, 1),
                        "",
                        time,
                        "163/QĐ-BTP",
                        steps),
                new Applicant(new Person("Hồ Hướng Dương", "", null, null, "", "", ""), "", "", ""),
                List.of(),
                1,
                0L,
                Channel.DIRECT,
                Delivery.DESK,
                "",
                at,
                at,
                Standing.received(Term.running(promise.starts(), promise.due()), "ha"));
    }

    private Act.Moved moved(Dossier dossier, String at, Order order) {
        return moved(dossier, at(at), order);
    }

    private Act.Moved moved(Dossier dossier, Instant at, Order order) {
        return switch (moves.decide(dossier, order, new Act.Stamp(at, "ha"))) {
            case Outcome.Done<Act>(Act act) -> (Act.Moved) act;
            case Outcome.Refused<Act>(List<Refusal> reasons) ->
                    throw new AssertionError(order + ": " + reasons);
        };
    }

    private Dossier act(Dossier dossier, String at, Order order) {
        return act(dossier, at(at), order);
    }

    private Dossier act(Dossier dossier, Instant at, Order order) {
        return dossier.with(moved(dossier, at, order).after());
    }

    private List<String> refused(Dossier dossier, String at, Order order) {
        return switch (moves.decide(dossier, order, new Act.Stamp(at(at), "ha"))) {
            case Outcome.Done<Act>(Act act) -> throw new AssertionError("not refused: " + act);
            case Outcome.Refused<Act>(List<Refusal> reasons) ->
                    reasons.stream().map(Texts.vietnamese()::of).toList();
        };
    }

    private static Instant at(String wall) {
        return VietnamTime.at(LocalDateTime.parse(wall));
    }

    private static WorkingCalendar calendar() {
        try {
            String text = Files.readString(Path.of("samples/holidays.csv"));
            return WorkingCalendar.standard()
                    .with(((Outcome.Done<CalendarFile>) CalendarFile.read(text)).value());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
