package vn.ocua.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Arithmetic in office hours. Wall times of Viet Nam, whole seconds.
///
/// Both ends of a session are inside it: a moment at 11:30 or 17:00 stays there, and work that
/// fills a session ends at its close, never at the next opening.
final class WorkingHours {
    private final WorkingCalendar calendar;

    WorkingHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /// The moment itself within office hours, else the next opening.
    LocalDateTime start(LocalDateTime at) {
        LocalDate date = at.toLocalDate();
        if (calendar.isWorkingDay(date)) {
            for (Session session : calendar.rulesOn(date).sessions()) {
                if (!at.toLocalTime().isAfter(session.closes())) {
                    return at.toLocalTime().isBefore(session.opens())
                            ? date.atTime(session.opens())
                            : at;
                }
            }
        }
        return opening(calendar.nextWorkingDay(date));
    }

    LocalDateTime opening(LocalDate workingDay) {
        return workingDay.atTime(calendar.rulesOn(workingDay).opening());
    }

    boolean isOpening(LocalDateTime at) {
        return calendar.rulesOn(at.toLocalDate()).sessions().stream()
                .anyMatch(session -> session.opens().equals(at.toLocalTime()));
    }

    LocalDateTime closing(LocalDate workingDay) {
        return workingDay.atTime(calendar.rulesOn(workingDay).closing());
    }

    /// Runs that much work from a start through office hours.
    LocalDateTime plus(LocalDateTime from, long seconds) {
        LocalDateTime start = start(from);
        if (seconds <= 0) {
            return start;
        }
        long left = seconds;
        LocalDate date = start.toLocalDate();
        LocalTime after = start.toLocalTime();
        while (true) {
            for (Session session : calendar.rulesOn(date).sessions()) {
                LocalTime opens = later(session.opens(), after);
                if (opens.isBefore(session.closes())) {
                    long open = Duration.between(opens, session.closes()).toSeconds();
                    if (left <= open) {
                        return date.atTime(opens).plusSeconds(left);
                    }
                    left -= open;
                }
            }
            date = calendar.nextWorkingDay(date);
            after = LocalTime.MIN;
        }
    }

    /// Work between two moments; 0 when the second is not later.
    long between(LocalDateTime from, LocalDateTime to) {
        long worked = 0;
        LocalDate last = to.toLocalDate();
        for (LocalDate date = from.toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            worked += on(date, from, to);
        }
        return worked;
    }

    /// Work of one date within two moments.
    long on(LocalDate date, LocalDateTime from, LocalDateTime to) {
        if (!calendar.isWorkingDay(date)) {
            return 0;
        }
        LocalTime after = from.toLocalDate().equals(date) ? from.toLocalTime() : LocalTime.MIN;
        LocalTime until = to.toLocalDate().equals(date) ? to.toLocalTime() : LocalTime.MAX;
        long worked = 0;
        for (Session session : calendar.rulesOn(date).sessions()) {
            LocalTime begins = later(session.opens(), after);
            LocalTime ends = until.isBefore(session.closes()) ? until : session.closes();
            if (begins.isBefore(ends)) {
                worked += Duration.between(begins, ends).toSeconds();
            }
        }
        return worked;
    }

    private static LocalTime later(LocalTime a, LocalTime b) {
        return a.isAfter(b) ? a : b;
    }
}
