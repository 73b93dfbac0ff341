package vn.ocua.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// When papers go on from the desk (309/2026, article 18.2): the 15:00 rule over days off.
class PapersGoTest {
    private final WorkingCalendar calendar =
            new WorkingCalendar(
                    List.of(OfficeRules.standard()),
                    List.of(
                            new CalendarDay(LocalDate.of(2026, 11, 24), "holiday", "Ngày Văn hóa"),
                            new CalendarDay(LocalDate.of(2026, 11, 21), "workday", "làm bù")));
    private final PapersGo go = new PapersGo(calendar);

    @Test
    @DisplayName("until 15:00 the same day, later as the next working day opens")
    void theCutOffDecides() {
        assertThat(go.when(at("2026-11-18T14:59:59"))).isEqualTo(at("2026-11-18T17:00"));
        assertThat(go.when(at("2026-11-18T15:00"))).isEqualTo(at("2026-11-18T17:00"));
        assertThat(go.when(at("2026-11-18T15:01"))).isEqualTo(at("2026-11-19T07:00"));
        // Friday after three: the Saturday is a day worked instead of another
        assertThat(go.when(at("2026-11-20T15:10"))).isEqualTo(at("2026-11-21T07:00"));
        // the holiday is left out
        assertThat(go.when(at("2026-11-23T16:00"))).isEqualTo(at("2026-11-25T07:00"));
        assertThat(go.when(at("2026-11-22T10:00"))).isEqualTo(at("2026-11-23T07:00"));
    }

    @Test
    void whatGoesTodayEndsAtTheCutOffOfTheLastWorkingDay() {
        assertThat(go.today(at("2026-11-20T08:00"))).isEqualTo(at("2026-11-20T15:00"));
        assertThat(go.today(at("2026-11-22T08:00"))).isEqualTo(at("2026-11-21T15:00"));
        assertThat(go.today(at("2026-11-24T08:00"))).isEqualTo(at("2026-11-23T15:00"));
    }

    @Test
    void papersAreLateOnlyOnADayAfterTheirs() {
        assertThat(go.isLate(at("2026-11-18T09:00"), at("2026-11-18T18:00"))).isFalse();
        assertThat(go.isLate(at("2026-11-18T09:00"), at("2026-11-19T07:01"))).isTrue();
        assertThat(go.isLate(at("2026-11-18T16:00"), at("2026-11-19T16:00"))).isFalse();
    }

    @Test
    @DisplayName("what goes today is what does not go on a later day, whatever the moments")
    void theBoundAgreesWithTheRule() {
        for (long seed = 1; seed <= 2000; seed++) {
            Random random = new Random(seed);
            Instant received = at("2026-11-16T00:00").plusSeconds(random.nextInt(14 * 86_400));
            Instant now = received.plusSeconds(random.nextInt(5 * 86_400));
            boolean laterDay = VietnamTime.date(go.when(received)).isAfter(VietnamTime.date(now));
            if (calendar.isWorkingDay(VietnamTime.date(now))) {
                assertThat(received.isAfter(go.today(now))).as("seed %d", seed).isEqualTo(laterDay);
            }
        }
    }

    private static Instant at(String wall) {
        return VietnamTime.at(java.time.LocalDateTime.parse(wall));
    }
}
