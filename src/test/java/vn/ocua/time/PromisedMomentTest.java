package vn.ocua.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The law as tables; every expected moment was counted by hand.
class PromisedMomentTest {
    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        // over a weekend, over Ngày Văn hóa Việt Nam (24/11/2026)
        "2026-11-20T15:10, 1 working_day, 2026-11-23T15:10",
        "2026-11-20T15:12, 3 working_day, 2026-11-26T15:12",
        "2026-11-20T15:12:59, 3 working_day, 2026-11-26T15:12",
        "2026-11-23T16:00, 1 working_day, 2026-11-25T16:00",
        // Tết Bính Ngọ, 16 to 20/2/2026
        "2026-02-13T16:00, 1 working_day, 2026-02-23T16:00",
        // Saturday 22/8/2026 is worked for Monday 31/8
        "2026-08-21T10:00, 1 working_day, 2026-08-22T10:00",
        "2026-08-22T10:00, 1 working_day, 2026-08-24T10:00",
        "2026-08-28T16:00, 1 working_day, 2026-09-03T16:00",
        // halves
        "2026-11-09T07:00, 2.5 working_day, 2026-11-11T11:00",
        "2026-11-09T10:00, 2.5 working_day, 2026-11-11T16:00",
        "2026-11-09T09:30, 0.5 working_day, 2026-11-09T15:30",
        // a session's end stays
        "2026-11-09T07:30, 0.5 working_day, 2026-11-09T11:30",
        "2026-11-09T07:00, 1 working_day, 2026-11-09T17:00",
        "2026-11-09T13:30, 1 working_day, 2026-11-10T11:30",
        "2026-11-09T17:00, 1 working_day, 2026-11-10T17:00",
        "2026-11-09T11:30, 1 working_day, 2026-11-10T11:30",
        // outside office hours
        "2026-11-09T12:00, 1 working_day, 2026-11-10T11:30",
        "2026-11-09T06:30, 1 working_day, 2026-11-09T17:00",
        "2026-11-20T17:30, 1 working_day, 2026-11-23T17:00",
        "2026-11-21T09:00, 1 working_day, 2026-11-23T17:00",
        "2026-11-20T16:59, 1 working_day, 2026-11-23T16:59",
        // over the year's end
        "2026-12-31T16:00, 1 working_day, 2027-01-04T16:00",
        "2025-12-31T16:00, 2 working_day, 2026-01-06T16:00",
        // hours
        "2026-11-09T11:00, 2 hour, 2026-11-09T15:00",
        "2026-11-20T16:30, 8 hour, 2026-11-23T16:30",
        "2026-11-09T16:00, 1 hour, 2026-11-09T17:00",
        "2026-11-09T16:45, 0.5 hour, 2026-11-10T07:15",
    })
    void hoursRunThroughOfficeHours(String received, String limit, String due) {
        assertDue(received, limit, due);
    }

    @ParameterizedTest(name = "{0} same day = {1}")
    @CsvSource({
        "2026-11-09T06:30, 2026-11-09T17:00",
        "2026-11-09T12:00, 2026-11-09T17:00",
        "2026-11-09T14:59:59, 2026-11-09T17:00",
        "2026-11-09T15:00:00, 2026-11-09T17:00",
        "2026-11-09T15:00:00.900, 2026-11-09T17:00",
        "2026-11-09T15:00:01, 2026-11-10T17:00",
        "2026-11-09T18:00, 2026-11-10T17:00",
        "2026-11-20T14:59:59, 2026-11-20T17:00",
        "2026-11-20T15:00:00, 2026-11-20T17:00",
        "2026-11-20T15:00:01, 2026-11-23T17:00",
        "2026-11-20T15:10, 2026-11-23T17:00",
        "2026-11-21T09:00, 2026-11-23T17:00",
        "2026-11-23T15:00:01, 2026-11-25T17:00",
        "2026-02-13T15:00:00, 2026-02-13T17:00",
        "2026-02-13T15:00:01, 2026-02-23T17:00",
        "2026-02-17T09:00, 2026-02-23T17:00",
        "2026-08-21T15:01, 2026-08-22T17:00",
        "2026-08-22T14:00, 2026-08-22T17:00",
        "2026-08-22T15:01, 2026-08-24T17:00",
        "2026-12-31T15:01, 2027-01-04T17:00",
    })
    void sameDayUntilFifteenHours(String received, String due) {
        assertDue(received, "same_day", due);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-09T10:00, 3 day, 2026-11-12T17:00",
        "2026-11-09T10:00, 0 day, 2026-11-09T17:00",
        "2026-11-09T10:00, 2.5 day, 2026-11-12T17:00",
        "2026-11-09T10:00, 5 day, 2026-11-16T17:00",
        "2026-11-20T18:00, 1 day, 2026-11-25T17:00",
        "2026-11-21T09:00, 2 day, 2026-11-25T17:00",
        "2026-08-17T10:00, 5 day, 2026-08-22T17:00",
        "2026-02-02T10:00, 15 day, 2026-02-23T17:00",
        "2026-12-21T10:00, 12 day, 2027-01-04T17:00",
    })
    void calendarDaysEndAtClosingOfAWorkingDay(String received, String limit, String due) {
        assertDue(received, limit, due);
    }

    @ParameterizedTest(name = "{0} starts {1}")
    @CsvSource({
        "2026-11-20T15:12:08, 2026-11-20T15:12:08",
        "2026-11-20T06:59:59, 2026-11-20T07:00",
        "2026-11-20T11:30, 2026-11-20T11:30",
        "2026-11-20T11:30:01, 2026-11-20T13:30",
        "2026-11-20T17:00, 2026-11-20T17:00",
        "2026-11-20T17:00:01, 2026-11-23T07:00",
        "2026-11-23T20:00, 2026-11-25T07:00",
    })
    void theClockStartsWithinOfficeHours(String received, String starts) {
        Promise promise = Law.DEADLINES.promise(Law.limit("1 working_day"), Law.at(received));
        assertThat(Law.wall(promise.starts())).isEqualTo(starts);
    }

    @Test
    void withoutUnitThereIsNoDate() {
        Promise promise = Law.DEADLINES.promise(TimeLimit.none(), Law.at("2026-11-20T15:12"));
        assertThat(promise.due()).isNull();
        assertThat(Law.said(promise))
                .containsExactly(
                        "Danh mục không ghi thời hạn: giấy tiếp nhận không có ngày hẹn trả.");
    }

    @Test
    void beyondTheCalendarFixedHolidaysStandIn() {
        // 24/11/2028 is a Friday, 1/1/2029 a Monday; Tết 2028 is not known.
        assertDue("2028-11-23T16:00", "1 working_day", "2028-11-27T16:00");
        assertDue("2028-12-29T16:00", "1 working_day", "2029-01-02T16:00");
        assertDue("2027-12-31T16:00", "1 working_day", "2028-01-03T16:00");
    }

    @Test
    void newRulesCountFromTheirDay() {
        OfficeRules later =
                new OfficeRules(
                        java.time.LocalDate.of(2026, 11, 10),
                        java.util.List.of(
                                Session.of("08:00", "12:00"), Session.of("13:00", "17:00")),
                        OfficeRules.standard().officeDays(),
                        java.time.LocalTime.of(16, 0),
                        PauseMode.PAUSE);
        Deadlines deadlines =
                new Deadlines(Law.CALENDAR.with(java.util.List.of(OfficeRules.standard(), later)));
        Promise over = deadlines.promise(Law.limit("1 working_day"), Law.at("2026-11-09T16:00"));
        assertThat(Law.wall(over.due())).isEqualTo("2026-11-10T16:00");
        Promise today = deadlines.promise(TimeLimit.sameDay(), Law.at("2026-11-10T15:30"));
        assertThat(Law.wall(today.due())).isEqualTo("2026-11-10T17:00");
    }

    @Test
    void aPromiseTakesFarLessThanAMillisecond() {
        TimeLimit limit = Law.limit("60 working_day");
        for (int warm = 0; warm < 2_000; warm++) {
            Law.DEADLINES.promise(limit, Law.at("2026-11-20T15:12"));
        }
        long begun = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            Law.DEADLINES.promise(limit, Law.at("2026-11-20T15:12"));
        }
        assertThat((System.nanoTime() - begun) / 1_000).isLessThan(1_000_000);
    }

    private static void assertDue(String received, String limit, String due) {
        Promise promise = Law.DEADLINES.promise(Law.limit(limit), Law.at(received));
        assertThat(Law.wall(promise.due())).isEqualTo(due);
    }
}
