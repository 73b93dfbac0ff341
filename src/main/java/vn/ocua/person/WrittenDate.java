package vn.ocua.person;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as cards and people write it: `12081998`, `12/08/1998` (also `-`, `.`, space, one-digit
/// day or month), `1998-08-12`.
///
/// @param date null when there is no such day
/// @param plain written as eight digits without separators
record WrittenDate(int day, int month, int year, @Nullable LocalDate date, boolean plain) {
    private static final Pattern PLAIN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern PARTED =
            Pattern.compile("(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /// Null when the text is not written as a date at all.
    static @Nullable WrittenDate of(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return of(plain.group(1), plain.group(2), plain.group(3), true);
        }
        Matcher parted = PARTED.matcher(text);
        if (parted.matches()) {
            return of(parted.group(1), parted.group(2), parted.group(3), false);
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? of(iso.group(3), iso.group(2), iso.group(1), false) : null;
    }

    private static WrittenDate of(String day, String month, String year, boolean plain) {
        int d = Integer.parseInt(day);
        int m = Integer.parseInt(month);
        int y = Integer.parseInt(year);
        LocalDate date;
        try {
            date = y == 0 ? null : LocalDate.of(y, m, d);
        } catch (DateTimeException e) {
            date = null;
        }
        return new WrittenDate(d, m, y, date, plain);
    }
}
