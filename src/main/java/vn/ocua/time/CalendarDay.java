package vn.ocua.time;

import java.time.LocalDate;

/// A day on which the week's usual order does not hold.
///
/// @param kind `workday` is a make-up day with full office hours (làm bù); every other word is a
///   day off: `holiday`, `compensatory_off`, `swap_off` …
/// @param name as in the file, shown to people; empty when the file has none
public record CalendarDay(LocalDate date, String kind, String name) {
    public static final String WORKDAY = "workday";

    public boolean isWorkday() {
        return kind.equals(WORKDAY);
    }
}
