package vn.ocua.time;

import java.time.LocalDate;

/// One box of the day strip: what a calendar day gives to a promise.
///
/// @param minutes office minutes of that day between start and due
/// @param kind empty on an ordinary working day; [#WEEKEND]; else the calendar's own word, also
///   `workday` for a make-up day
/// @param name the holiday's name, empty when there is none
public record DayShare(LocalDate date, long minutes, String kind, String name) {
    public static final String WEEKEND = "weekend";

    /// Not worked.
    public boolean off() {
        return !kind.isEmpty() && !kind.equals(CalendarDay.WORKDAY);
    }
}
