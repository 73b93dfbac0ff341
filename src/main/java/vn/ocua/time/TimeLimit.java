package vn.ocua.time;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/// How long the law gives for a procedure (thời hạn giải quyết).
///
/// @param amount days or hours, also 2.5; without meaning for same day and none
/// @param unit null where there is no promised date
public record TimeLimit(BigDecimal amount, @Nullable Unit unit) {
    /// `working_day`, `day` (calendar), `hour` (working), `same_day` in the files of a province.
    public enum Unit {
        WORKING_DAY,
        DAY,
        HOUR,
        SAME_DAY;

        /// As the files of a province write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Null for any other word.
        public static @Nullable Unit of(String word) {
            for (Unit unit : values()) {
                if (unit.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                    return unit;
                }
            }
            return null;
        }
    }

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,4}))?");

    /// Reads the columns `days` and `unit` of a catalogue. An empty unit means no promised date,
    /// whatever the amount; the amount of `same_day` has no meaning. Refused: an unknown unit, an
    /// amount that is no number from 0 to 9999, and 0 for `working_day` or `hour`.
    public static Outcome<TimeLimit> of(String amount, String unit) {
        if (unit.isBlank()) {
            return Outcome.done(none());
        }
        Unit read = Unit.of(unit);
        if (read == null) {
            return Outcome.refused(Refusal.at("unit", "refusal.limit.unit", unit.strip()));
        }
        if (read == Unit.SAME_DAY) {
            return Outcome.done(sameDay());
        }
        if (!AMOUNT.matcher(amount.strip()).matches()) {
            return Outcome.refused(Refusal.at("days", "refusal.limit.amount", amount.strip()));
        }
        BigDecimal value = new BigDecimal(amount.strip().replace(',', '.'));
        if (value.signum() == 0 && read != Unit.DAY) {
            return Outcome.refused(Refusal.at("days", "refusal.limit.zero", read.word()));
        }
        return Outcome.done(new TimeLimit(value, read));
    }

    public static TimeLimit none() {
        return new TimeLimit(BigDecimal.ZERO, null);
    }

    public static TimeLimit sameDay() {
        return new TimeLimit(BigDecimal.ZERO, Unit.SAME_DAY);
    }

    public static TimeLimit workingDays(String amount) {
        return new TimeLimit(new BigDecimal(amount), Unit.WORKING_DAY);
    }

    public static TimeLimit hours(String amount) {
        return new TimeLimit(new BigDecimal(amount), Unit.HOUR);
    }

    public static TimeLimit days(String amount) {
        return new TimeLimit(new BigDecimal(amount), Unit.DAY);
    }
}
