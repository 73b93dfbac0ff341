package vn.ocua.time;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Days that a promise jumped, told as a person would: the weekend once, holidays of one name as
/// one stretch, make-up days by name.
final class DaysOff {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final WorkingCalendar calendar;
    private final Set<DayOfWeek> weekly = EnumSet.noneOf(DayOfWeek.class);
    private final List<Stretch> holidays = new ArrayList<>();
    private final List<CalendarDay> makeUp = new ArrayList<>();
    private @Nullable LocalDate worked;

    private record Stretch(LocalDate first, LocalDate last, String name) {}

    DaysOff(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /// Dates come in order.
    void see(LocalDate date) {
        CalendarDay special = calendar.special(date);
        if (calendar.isWorkingDay(date)) {
            worked = date;
            if (special != null && !calendar.isOfficeDay(date)) {
                makeUp.add(special);
            }
        } else if (!calendar.isOfficeDay(date)) {
            // Off anyway, so a holiday that falls on it explains nothing.
            weekly.add(date.getDayOfWeek());
        } else if (special != null) {
            holiday(date, special.name());
        }
    }

    private void holiday(LocalDate date, String name) {
        if (!holidays.isEmpty()) {
            Stretch before = holidays.getLast();
            boolean unbroken = worked == null || worked.isBefore(before.last());
            if (unbroken && before.name().equals(name)) {
                holidays.set(holidays.size() - 1, new Stretch(before.first(), date, name));
                return;
            }
        }
        holidays.add(new Stretch(date, date, name));
    }

    List<Sentence> sentences() {
        List<Sentence> said = new ArrayList<>();
        int told = 0;
        if (weekly.equals(WEEKEND) && !holidays.isEmpty()) {
            said.add(holiday("reason.off.weekendAnd", holidays.getFirst()));
            told = 1;
        } else if (!weekly.isEmpty()) {
            said.add(Sentence.of(weeklyKey()));
        }
        holidays.stream().skip(told).map(h -> holiday("reason.off.holiday", h)).forEach(said::add);
        for (CalendarDay day : makeUp) {
            said.add(
                    day.name().isEmpty()
                            ? Sentence.of("reason.makeUp.plain", day.date())
                            : Sentence.of("reason.makeUp", day.date(), day.name()));
        }
        return said;
    }

    private String weeklyKey() {
        if (!WEEKEND.containsAll(weekly)) {
            return "reason.off.closed";
        }
        if (weekly.size() == 2) {
            return "reason.off.weekend";
        }
        return weekly.contains(DayOfWeek.SATURDAY) ? "reason.off.saturday" : "reason.off.sunday";
    }

    /// Keys end in `.day` or `.days`, and in `.plain` where the holiday has no name.
    private static Sentence holiday(String key, Stretch off) {
        boolean single = off.first().equals(off.last());
        String full = key + (single ? ".day" : ".days") + (off.name().isEmpty() ? ".plain" : "");
        List<String> args = new ArrayList<>();
        args.add(off.first().toString());
        if (!single) {
            args.add(off.last().toString());
        }
        if (!off.name().isEmpty()) {
            args.add(off.name());
        }
        return new Sentence(full, args);
    }
}
