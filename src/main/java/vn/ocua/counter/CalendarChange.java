package vn.ocua.counter;

import vn.ocua.base.Sentence;
import vn.ocua.time.CalendarDay;
import vn.ocua.time.CalendarFile;
import vn.ocua.time.WorkingCalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a calendar file changes at a desk; nothing is changed until it is adopted.
///
/// @param years replaced whole
/// @param added days the desk does not have
/// @param changed days with another kind or name
/// @param gone days of those years that the file no longer lists
/// @param warnings of the file
public record CalendarChange(
        List<Integer> years,
        List<CalendarDay> added,
        List<CalendarDay> changed,
        List<CalendarDay> gone,
        List<Sentence> warnings) {
    public CalendarChange {
        years = List.copyOf(years);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        warnings = List.copyOf(warnings);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    static CalendarChange of(WorkingCalendar present, CalendarFile file) {
        SortedMap<LocalDate, CalendarDay> known = new TreeMap<>();
        present.days().stream()
                .filter(day -> file.years().contains(day.date().getYear()))
                .forEach(day -> known.put(day.date(), day));
        List<CalendarDay> added = new ArrayList<>();
        List<CalendarDay> changed = new ArrayList<>();
        for (CalendarDay day : file.days()) {
            CalendarDay before = known.remove(day.date());
            if (before == null) {
                added.add(day);
            } else if (!before.equals(day)) {
                changed.add(day);
            }
        }
        return new CalendarChange(
                List.copyOf(file.years()),
                added,
                changed,
                List.copyOf(known.values()),
                file.warnings());
    }

    /// Days that were worked and no longer are.
    List<LocalDate> off() {
        List<LocalDate> off = new ArrayList<>();
        added.stream().filter(day -> !day.isWorkday()).forEach(day -> off.add(day.date()));
        changed.stream().filter(day -> !day.isWorkday()).forEach(day -> off.add(day.date()));
        return off;
    }
}
