package vn.ocua.time;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which days are worked, and by which rules. Immutable.
///
/// A year that has any day in the calendar file is covered and follows the file alone. Any other
/// year is computed with weekends and the fixed solar holidays only, and promises that run into it
/// say so.
public final class WorkingCalendar {
    private final List<OfficeRules> rules;
    private final Map<LocalDate, CalendarDay> days = new HashMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    /// @param rules at least one; before the first becomes valid, the first counts
    /// @param days at most one a date; the last one wins
    public WorkingCalendar(List<OfficeRules> rules, Collection<CalendarDay> days) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no office rules");
        }
        this.rules = rules.stream().sorted(Comparator.comparing(OfficeRules::validFrom)).toList();
        for (CalendarDay day : days) {
            this.days.put(day.date(), day);
            this.years.add(day.date().getYear());
        }
    }

    /// The standard rules and no calendar file yet.
    public static WorkingCalendar standard() {
        return new WorkingCalendar(List.of(OfficeRules.standard()), List.of());
    }

    /// The years that the file lists are replaced whole; the others stay.
    public WorkingCalendar with(CalendarFile file) {
        List<CalendarDay> kept = new ArrayList<>(file.days());
        days.values().stream()
                .filter(day -> !file.years().contains(day.date().getYear()))
                .forEach(kept::add);
        return new WorkingCalendar(rules, kept);
    }

    /// The same days under other office rules.
    public WorkingCalendar with(List<OfficeRules> others) {
        return new WorkingCalendar(others, days.values());
    }

    public List<OfficeRules> rules() {
        return rules;
    }

    /// Every day of the calendar file, in order of date.
    public List<CalendarDay> days() {
        return List.copyOf(new TreeMap<>(days).values());
    }

    /// Years the calendar file covers.
    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(years);
    }

    /// The last year that the calendar file covers, 0 when there is none.
    public int lastYear() {
        return years.isEmpty() ? 0 : years.last();
    }

    public boolean covers(LocalDate date) {
        return years.contains(date.getYear());
    }

    public OfficeRules rulesOn(LocalDate date) {
        for (int i = rules.size() - 1; i > 0; i--) {
            if (!rules.get(i).validFrom().isAfter(date)) {
                return rules.get(i);
            }
        }
        return rules.getFirst();
    }

    /// The file's entry for a date, or the fixed holiday where the year is not covered; null for a
    /// day like any other.
    public @Nullable CalendarDay special(LocalDate date) {
        return covers(date) ? days.get(date) : FixedHoliday.on(date);
    }

    public boolean isWorkingDay(LocalDate date) {
        CalendarDay special = special(date);
        return special == null ? isOfficeDay(date) : special.isWorkday();
    }

    /// A day that the week alone would make a working day.
    boolean isOfficeDay(LocalDate date) {
        return rulesOn(date).officeDays().contains(date.getDayOfWeek());
    }

    /// The first working day after the date.
    public LocalDate nextWorkingDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// The date itself if it is worked, else the next working day.
    public LocalDate workingDayFrom(LocalDate date) {
        return isWorkingDay(date) ? date : nextWorkingDay(date);
    }
}
