package vn.ocua.procedure;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Text;
import vn.ocua.procedure.Findings.Cell;
import vn.ocua.time.TimeLimit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads single values of a catalogue file; what cannot be read goes to the findings and a harmless
/// value comes back.
final class Values {
    private static final Pattern CODE = Pattern.compile("[0-9]{1,2}\\.[0-9]{6}[0-9A-Za-z.]{0,24}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,4}(?:[.,][0-9]{1,2})?");
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,12}");
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    /// One line of text; control characters become spaces and are reported.
    String text(Cell cell, int longest) {
        if (cell.text().chars().anyMatch(c -> c == 0xFFFD)) {
            findings.fault(cell.place(), "refusal.catalogue.character");
        }
        if (cell.text().chars().anyMatch(Values::control)) {
            findings.warn(cell.place(), "warning.catalogue.control");
        }
        String clean = Text.clean(cell.text());
        if (clean.length() > longest) {
            findings.fault(
                    cell.place(), "refusal.catalogue.long", clean.length(), longest, start(clean));
            return clean.substring(0, longest);
        }
        return clean;
    }

    String needed(Cell cell, int longest) {
        String text = text(cell, longest);
        if (text.isEmpty()) {
            findings.fault(cell.place(), "refusal.catalogue.empty");
        }
        return text;
    }

    String code(Cell cell) {
        String text = needed(cell, Findings.NAME);
        if (!text.isEmpty() && !CODE.matcher(text).matches()) {
            findings.fault(cell.place(), "refusal.catalogue.code", start(text));
        }
        return text;
    }

    TimeLimit limit(Cell days, Cell unit) {
        TimeLimit.Unit by =
                switch (Text.clean(unit.text()).toLowerCase(Locale.ROOT)) {
                    case "working_day" -> TimeLimit.Unit.WORKING_DAY;
                    case "day" -> TimeLimit.Unit.DAY;
                    case "hour" -> TimeLimit.Unit.HOUR;
                    case "same_day" -> TimeLimit.Unit.SAME_DAY;
                    case "" -> null;
                    default -> {
                        findings.fault(unit.place(), "refusal.catalogue.unit", start(unit.text()));
                        yield null;
                    }
                };
        BigDecimal amount = amount(days);
        if (by == null) {
            if (amount.signum() > 0 && unit.empty()) {
                findings.warn(days.place(), "warning.catalogue.noUnit", amount.toPlainString());
            }
            return TimeLimit.none();
        }
        if (by == TimeLimit.Unit.SAME_DAY) {
            return TimeLimit.sameDay();
        }
        if (days.empty()) {
            findings.fault(days.place(), "refusal.catalogue.noDays");
        } else if (by == TimeLimit.Unit.DAY && amount.scale() > 0) {
            // "n days after" a date has no meaning for half a calendar day.
            findings.fault(days.place(), "refusal.catalogue.halfDay", days.text());
        } else if (by != TimeLimit.Unit.DAY
                && amount.signum() == 0
                && AMOUNT.matcher(days.text().strip()).matches()) {
            findings.fault(days.place(), "refusal.catalogue.zero");
        }
        return new TimeLimit(amount, by);
    }

    private BigDecimal amount(Cell cell) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!AMOUNT.matcher(text).matches()) {
            findings.fault(cell.place(), "refusal.catalogue.days", start(text));
            return BigDecimal.ZERO;
        }
        BigDecimal amount = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /// Đồng; null when the file does not know it.
    @Nullable Long fee(Cell cell) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!MONEY.matcher(text).matches()) {
            findings.fault(cell.place(), "refusal.catalogue.fee", start(text));
            return null;
        }
        return Long.valueOf(text);
    }

    @Nullable LocalDate date(Cell cell) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, SPOKEN) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            findings.fault(cell.place(), "refusal.catalogue.date", start(text));
            return null;
        }
    }

    /// Enough of a wrong value to find it in the file.
    static String start(String text) {
        String clean = Text.clean(text);
        return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
    }

    private static boolean control(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
