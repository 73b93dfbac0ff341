package vn.ocua.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.Given;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// What must hold for every limit and every moment.
class DeadlinePropertiesTest {
    private static final LocalTime[] BOUNDS = {
        LocalTime.of(7, 0), LocalTime.of(11, 30), LocalTime.of(13, 30), LocalTime.of(17, 0)
    };

    @Test
    void aPromisedMomentIsInOfficeHoursAndNotBeforeItsStart() {
        Given.cases(
                2_000,
                given -> {
                    Promise promise = Law.DEADLINES.promise(limit(given), given.moment(2026));
                    LocalDateTime due = VietnamTime.local(promise.due());
                    assertThat(Law.CALENDAR.isWorkingDay(due.toLocalDate())).isTrue();
                    LocalTime time = due.toLocalTime();
                    assertThat(
                                    between(time, BOUNDS[0], BOUNDS[1])
                                            || between(time, BOUNDS[2], BOUNDS[3]))
                            .as("%s", due)
                            .isTrue();
                    assertThat(due.plusMinutes(1)).isAfter(VietnamTime.local(promise.starts()));
                });
    }

    @Test
    void receivedLaterIsNeverDueEarlier() {
        Given.cases(
                2_000,
                given -> {
                    TimeLimit limit = limit(given);
                    Instant first = given.moment(2026);
                    Instant second = first.plusSeconds(given.number(0, given.pick(60, 90_000)));
                    assertThat(Law.DEADLINES.promise(limit, second).due())
                            .isAfterOrEqualTo(Law.DEADLINES.promise(limit, first).due());
                });
    }

    @Test
    void aDayOffNeverHastensAndAWorkdayNeverDelays() {
        Given.cases(
                1_000,
                given -> {
                    TimeLimit limit = limit(given);
                    Instant received = given.moment(2026);
                    LocalDate date = VietnamTime.date(received).plusDays(given.number(0, 20));
                    Instant off =
                            with(new CalendarDay(date, "holiday", ""))
                                    .promise(limit, received)
                                    .due();
                    Instant on =
                            with(new CalendarDay(date, "workday", ""))
                                    .promise(limit, received)
                                    .due();
                    Instant due = Law.DEADLINES.promise(limit, received).due();
                    assertThat(off).isAfterOrEqualTo(due);
                    assertThat(on).isBeforeOrEqualTo(due);
                });
    }

    @Test
    void pausingAndResumingAtOnceChangesNothing() {
        Given.cases(
                2_000,
                given -> {
                    TimeLimit limit = limit(given);
                    Instant received = given.moment(2026);
                    Promise promise = Law.DEADLINES.promise(limit, received);
                    Instant asked = received.plusSeconds(given.number(0, 200_000));
                    boolean anew =
                            limit.unit() == TimeLimit.Unit.SAME_DAY
                                    && !asked.isAfter(promise.due());
                    Paused paused = Law.DEADLINES.pause(limit, promise.due(), asked);
                    Instant expected =
                            anew ? Law.DEADLINES.promise(limit, asked).due() : promise.due();
                    assertThat(Law.DEADLINES.resume(paused, asked).due()).isEqualTo(expected);
                });
    }

    @Test
    void waitingNeverBringsADueMomentForward() {
        Given.cases(
                1_000,
                given -> {
                    TimeLimit limit = limit(given);
                    Instant received = given.moment(2026);
                    Instant due = Law.DEADLINES.promise(limit, received).due();
                    Instant asked = received.plusSeconds(given.number(0, 400_000));
                    Paused paused = Law.DEADLINES.pause(limit, due, asked);
                    Instant answered = asked.plusSeconds(given.number(0, 900_000));
                    assertThat(Law.DEADLINES.resume(paused, answered).due()).isAfterOrEqualTo(due);
                });
    }

    @Test
    void workingTimeAgreesWithSteppingMinuteByMinute() {
        Given.cases(
                150,
                given -> {
                    LocalDateTime from =
                            VietnamTime.local(given.moment(2026)).withSecond(0).withNano(0);
                    int minutes = given.number(1, 2_400);
                    LocalDateTime end = from;
                    for (int worked = 0; worked < minutes; end = end.plusMinutes(1)) {
                        worked += isWorked(end) ? 1 : 0;
                    }
                    TimeLimit limit =
                            new TimeLimit(
                                    BigDecimal.valueOf(minutes)
                                            .divide(
                                                    BigDecimal.valueOf(60),
                                                    6,
                                                    java.math.RoundingMode.UP),
                                    TimeLimit.Unit.HOUR);
                    Instant received = VietnamTime.at(from);
                    Promise promise = Law.DEADLINES.promise(limit, received);
                    // Rounding up may add a second, which after a session's end is the next
                    // session's.
                    Instant due = promise.due();
                    assertThat(Law.DEADLINES.workedMinutes(received, due)).isEqualTo(minutes);
                    if (minutes % 15 == 0) {
                        assertThat(VietnamTime.local(due)).isEqualTo(end);
                    }
                    assertThat(Law.DEADLINES.workedMinutes(received, VietnamTime.at(end)))
                            .isEqualTo(minutes);
                    assertThat(
                                    Law.DEADLINES.strip(received, promise).stream()
                                            .mapToLong(DayShare::minutes)
                                            .sum())
                            .isEqualTo(minutes);
                });
    }

    private static boolean isWorked(LocalDateTime minute) {
        LocalTime time = minute.toLocalTime();
        boolean open =
                !time.isBefore(BOUNDS[0]) && time.isBefore(BOUNDS[1])
                        || !time.isBefore(BOUNDS[2]) && time.isBefore(BOUNDS[3]);
        if (!open) {
            return false;
        }
        LocalDate date = minute.toLocalDate();
        return Law.holidaysOn(date)
                .map(CalendarDay::isWorkday)
                .orElse(date.getDayOfWeek().getValue() <= 5);
    }

    private static TimeLimit limit(Given given) {
        return Law.limit(
                given.pick(
                        "same_day",
                        given.number(1, 20) + " working_day",
                        given.pick("0.5", "2.5", "1.25") + " working_day",
                        given.number(0, 30) + " day",
                        given.number(1, 40) + " hour"));
    }

    private static Deadlines with(CalendarDay added) {
        List<CalendarDay> days = new ArrayList<>(Law.CALENDAR.days());
        days.add(added);
        return new Deadlines(new WorkingCalendar(List.of(OfficeRules.standard()), days));
    }

    private static boolean between(LocalTime time, LocalTime from, LocalTime to) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}
