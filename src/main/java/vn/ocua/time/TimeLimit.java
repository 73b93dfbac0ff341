package vn.ocua.time;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

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
        SAME_DAY
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
