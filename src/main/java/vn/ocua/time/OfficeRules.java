package vn.ocua.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The settings that the law and the province may change, from a day on. Several may follow each
/// other; for a date the latest that is valid counts.
///
/// @param sessions in the order of the day, not overlapping, at least one
/// @param officeDays days of the week with office hours, at least one; the calendar file adds and
///   takes single days
/// @param cutoff received later than this, papers go on the next working day and `same_day` means
///   the next one (NĐ 309/2026, Điều 18 khoản 2)
/// @param waiting how a wait for a supplement counts
/// @param workingDay what one `working_day` of a time limit comes to, 8 hours, however long the
///   sessions of a day are together
public record OfficeRules(
        LocalDate validFrom,
        List<Session> sessions,
        Set<DayOfWeek> officeDays,
        LocalTime cutoff,
        PauseMode waiting,
        Duration workingDay) {
    public OfficeRules {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty() || officeDays.isEmpty()) {
            throw new IllegalArgumentException("an office that never opens");
        }
        // in the order of the week: the same rules are the same bytes wherever they are kept
        officeDays = Collections.unmodifiableSet(EnumSet.copyOf(officeDays));
        for (int i = 1; i < sessions.size(); i++) {
            if (!sessions.get(i - 1).closes().isBefore(sessions.get(i).opens())) {
                throw new IllegalArgumentException("sessions overlap or are not in order");
            }
        }
        if (!workingDay.isPositive()) {
            throw new IllegalArgumentException("a working day without hours");
        }
    }

    /// A working day counts 8 hours.
    public OfficeRules(
            LocalDate validFrom,
            List<Session> sessions,
            Set<DayOfWeek> officeDays,
            LocalTime cutoff,
            PauseMode waiting) {
        this(validFrom, sessions, officeDays, cutoff, waiting, Duration.ofHours(8));
    }

    /// 07:00-11:30 and 13:30-17:00, Monday to Friday, the 15:00 rule, waiting stops the clock.
    public static OfficeRules standard() {
        return new OfficeRules(
                LocalDate.of(2000, 1, 1),
                List.of(Session.of("07:00", "11:30"), Session.of("13:30", "17:00")),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(15, 0),
                PauseMode.PAUSE);
    }

    public OfficeRules with(PauseMode mode) {
        return new OfficeRules(validFrom, sessions, officeDays, cutoff, mode, workingDay);
    }

    /// Hours of a full working day, all sessions together.
    public Duration fullDay() {
        return Duration.ofSeconds(sessions.stream().mapToLong(Session::seconds).sum());
    }

    LocalTime opening() {
        return sessions.getFirst().opens();
    }

    LocalTime closing() {
        return sessions.getLast().closes();
    }
}
