package vn.ocua.procedure;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Text;
import vn.ocua.procedure.Findings.Cell;
import vn.ocua.procedure.Findings.Place;
import vn.ocua.procedure.Step.Role;
import vn.ocua.time.TimeLimit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads the internal steps of a case: numbered from 1, those at the desk first or last, their
/// hours together the time limit.
final class StepCells {
    private static final int LONGEST = 200;
    private static final int MOST = 30;
    private static final BigDecimal DAY = BigDecimal.valueOf(8);
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,4}(?:[.,][0-9]{1,2})?");
    private static final Pattern AGENCY = Pattern.compile("[A-Z][0-9]{2}(?:\\.[0-9A-Z]{2,3}){0,3}");

    private final Findings findings;
    private final Values values;

    StepCells(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings);
    }

    /// @param no that a step at this place must have
    Step read(int no, Function<String, Cell> cell) {
        Cell written = cell.apply("no");
        if (!written.text().strip().equals(Integer.toString(no))) {
            findings.fault(
                    written.place(), "refusal.catalogue.step.no", Values.start(written.text()), no);
        }
        Cell agency = cell.apply("agency");
        String code = values.text(agency, LONGEST);
        if (!code.isEmpty() && !AGENCY.matcher(code).matches()) {
            findings.fault(agency.place(), "refusal.catalogue.step.agency", Values.start(code));
        }
        return new Step(
                no,
                values.needed(cell.apply("name"), LONGEST),
                code,
                values.text(cell.apply("unit"), LONGEST),
                hours(cell.apply("hours")),
                role(cell.apply("role")));
    }

    private BigDecimal hours(Cell cell) {
        String text = cell.text().strip();
        BigDecimal hours =
                HOURS.matcher(text).matches()
                        ? new BigDecimal(text.replace(',', '.'))
                        : BigDecimal.ZERO;
        if (hours.signum() == 0) {
            findings.fault(cell.place(), "refusal.catalogue.step.hours", Values.start(text));
        }
        return hours;
    }

    private Role role(Cell cell) {
        return switch (Text.clean(cell.text()).toLowerCase(Locale.ROOT)) {
            case "receive" -> Role.RECEIVE;
            case "", "resolve" -> Role.RESOLVE;
            case "return" -> Role.RETURN;
            default -> {
                findings.fault(
                        cell.place(), "refusal.catalogue.step.role", Values.start(cell.text()));
                yield Role.RESOLVE;
            }
        };
    }

    /// What only the whole list shows.
    ///
    /// @param limit of the case at the desk
    void together(List<Step> steps, TimeLimit limit, Place place) {
        if (steps.size() > MOST) {
            findings.fault(place, "refusal.catalogue.step.many", steps.size(), MOST);
        }
        if (steps.stream().allMatch(Step::atDesk)) {
            findings.fault(place, "refusal.catalogue.step.none");
        }
        Role before = Role.RECEIVE;
        for (Step step : steps) {
            if (step.role().compareTo(before) < 0) {
                findings.fault(place, "refusal.catalogue.step.order", step.no());
            }
            if (step.atDesk() && !step.agency().isEmpty()) {
                findings.fault(place, "refusal.catalogue.step.desk", step.no());
            }
            before = step.role();
        }
        BigDecimal hours = steps.stream().map(Step::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = whole(limit);
        // Calendar days have no exact number of hours, and nobody need use a same day up.
        boolean exact =
                limit.unit() == TimeLimit.Unit.WORKING_DAY || limit.unit() == TimeLimit.Unit.HOUR;
        if (whole != null && (hours.compareTo(whole) > 0 || exact && !same(hours, whole))) {
            findings.warn(place, "warning.catalogue.steps", said(hours), said(whole));
        }
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /// Working hours that the limit has at most; null where there is no limit.
    private static @Nullable BigDecimal whole(TimeLimit limit) {
        return switch (limit.unit()) {
            case null -> null;
            case SAME_DAY -> DAY;
            case WORKING_DAY, DAY -> limit.amount().multiply(DAY);
            case HOUR -> limit.amount();
        };
    }

    private static String said(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
