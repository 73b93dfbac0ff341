package vn.ocua.time;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Holidays of the solar calendar that need no yearly announcement (Bộ luật Lao động 2019, Điều
/// 112; NQ 28/2026/QH16, Điều 2). They stand in for years the calendar file does not list, and so
/// carry no name of their own.
enum FixedHoliday {
    NEW_YEAR(1, 1, 0),
    VICTORY(4, 30, 0),
    LABOUR(5, 1, 0),
    NATIONAL(9, 2, 0),
    CULTURE(11, 24, 2026);

    private final int month;
    private final int day;
    private final int since;

    FixedHoliday(int month, int day, int since) {
        this.month = month;
        this.day = day;
        this.since = since;
    }

    /// Null for any other day.
    static @Nullable CalendarDay on(LocalDate date) {
        for (FixedHoliday holiday : values()) {
            if (holiday.month == date.getMonthValue()
                    && holiday.day == date.getDayOfMonth()
                    && date.getYear() >= holiday.since) {
                return new CalendarDay(date, "holiday", "");
            }
        }
        return null;
    }
}
