package vn.ocua.person;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

import java.time.LocalDate;
import java.time.YearMonth;

/// A birth date as typed at the counter: `dd/MM/yyyy`, `ddMMyyyy` or ISO.
public final class BirthDate {
    private static final int OLDEST_YEARS = 150;

    private BirthDate() {}

    /// Refused, with the reason: no date, a day that does not exist, a day after `today`, a year
    /// more than 150 years back (a slip of the finger).
    public static Outcome<LocalDate> read(String typed, LocalDate today) {
        WrittenDate written = WrittenDate.of(Text.clean(typed));
        if (written == null) {
            return refused("refusal.born.form");
        }
        LocalDate date = written.date();
        if (date == null) {
            return impossible(written);
        }
        if (date.isAfter(today)) {
            return refused("refusal.born.future", date);
        }
        if (date.isBefore(today.minusYears(OLDEST_YEARS))) {
            return refused("refusal.born.old", date.getYear());
        }
        return Outcome.done(date);
    }

    /// Says which part cannot be.
    static Outcome<LocalDate> impossible(WrittenDate written) {
        if (written.year() == 0) {
            return refused("refusal.born.form");
        }
        if (written.month() < 1 || written.month() > 12) {
            return refused("refusal.born.month", written.month());
        }
        int length = YearMonth.of(written.year(), written.month()).lengthOfMonth();
        return refused("refusal.born.day", written.month(), written.year(), length, written.day());
    }

    private static Outcome<LocalDate> refused(String key, Object... args) {
        return Outcome.refused(Refusal.at("born", key, args));
    }
}
