package vn.ocua.time;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Collects the sentences of one promise, in the order they are read out.
final class Reasons {
    private final WorkingCalendar calendar;
    private final LocalDateTime at;
    private final LocalDateTime start;
    private final List<Sentence> said = new ArrayList<>();

    Reasons(WorkingCalendar calendar, LocalDateTime at, LocalDateTime start) {
        this.calendar = calendar;
        this.at = at;
        this.start = start;
    }

    List<Sentence> sentences() {
        return said;
    }

    void rule(TimeLimit limit, @Nullable LocalDateTime due, long seconds) {
        if (limit.unit() == null || due == null) {
            say("reason.rule.none");
            return;
        }
        BigDecimal amount = limit.amount().stripTrailingZeros();
        String whole = amount.toBigInteger().toString();
        String[] parts = amount.toPlainString().split("\\.", 2);
        switch (limit.unit()) {
            case SAME_DAY -> say("reason.rule.sameDay", due.toLocalDate(), due.toLocalTime());
            case DAY -> say("reason.rule.days", whole, iso(start), due.toLocalTime());
            case HOUR -> say("reason.rule.hours", seconds / 60, iso(start));
            case WORKING_DAY -> {
                if (parts.length > 1) {
                    // The decimal sign differs between languages: each template sets its own.
                    say("reason.rule.partDays", whole, parts[1], seconds / 60, iso(start));
                } else {
                    say("reason.rule.workingDays", whole, seconds / 60, iso(start));
                }
            }
        }
    }

    /// Received outside office hours.
    void moved() {
        if (!start.equals(at)) {
            say("reason.moved", iso(at), iso(start));
        }
    }

    /// `same_day` received after the cut-off of a working day.
    void lateForToday(LocalDate due) {
        if (calendar.isWorkingDay(at.toLocalDate()) && due.isAfter(at.toLocalDate())) {
            say("reason.late.sameDay", calendar.rulesOn(at.toLocalDate()).cutoff(), due);
        }
    }

    /// Papers received at the desk after the cut-off go on the next working day.
    void handedOn() {
        LocalDate today = at.toLocalDate();
        if (calendar.isWorkingDay(today)
                && at.toLocalTime().isAfter(calendar.rulesOn(today).cutoff())) {
            say(
                    "reason.late.handedOn",
                    calendar.rulesOn(today).cutoff(),
                    calendar.nextWorkingDay(today));
        }
    }

    void anew(Instant asked, Instant answered) {
        say("reason.resumed.anew", VietnamTime.iso(asked), VietnamTime.iso(answered));
    }

    void askedLate(Instant due) {
        say("reason.resumed.late", VietnamTime.iso(due));
    }

    void resumedHours(Instant asked, Instant answered, long minutes) {
        say(
                "reason.resumed.hours",
                VietnamTime.iso(asked),
                VietnamTime.iso(answered),
                minutes,
                iso(start));
    }

    void resumedDays(Instant asked, Instant answered, long days, LocalDateTime due) {
        say(
                "reason.resumed.days",
                VietnamTime.iso(asked),
                VietnamTime.iso(answered),
                days,
                iso(start),
                due.toLocalTime());
    }

    /// Days off jumped before the start and from `from` to the due day, make-up days worked, and
    /// whether the calendar knew them all.
    void days(LocalDateTime from, LocalDateTime due) {
        DaysOff off = new DaysOff(calendar);
        LocalDate counted = from.toLocalDate();
        LocalDate last = due.toLocalDate();
        LocalDate unknown = null;
        for (LocalDate date = at.toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            if (date.isBefore(start.toLocalDate()) || !date.isBefore(counted)) {
                off.see(date);
            }
            if (unknown == null && !calendar.covers(date)) {
                unknown = date;
            }
        }
        said.addAll(off.sentences());
        if (unknown != null) {
            say("reason.calendarIncomplete", unknown.getYear());
        }
    }

    private void say(String key, Object... args) {
        said.add(Sentence.of(key, args));
    }

    private static String iso(LocalDateTime wall) {
        return VietnamTime.iso(VietnamTime.at(wall));
    }
}
