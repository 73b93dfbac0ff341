package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.procedure.Step;
import vn.ocua.time.TimeLimit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The procedure a dossier was received under, as that edition had it; never re-read from a later
/// catalogue.
///
/// @param edition the catalogue edition's date
/// @param caseName empty where the procedure has one case
/// @param decision legal basis as the edition had it
/// @param steps its way through the agencies; none where that edition planned none, absent in acts
///   written before there were any
public record ProcedureRef(
        String code,
        String title,
        String field,
        LocalDate edition,
        String caseName,
        TimeLimit limit,
        String decision,
        List<Step> steps) {
    public ProcedureRef {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /// Without steps.
    public ProcedureRef(
            String code,
            String title,
            String field,
            LocalDate edition,
            String caseName,
            TimeLimit limit,
            String decision) {
        this(code, title, field, edition, caseName, limit, decision, List.of());
    }

    /// Null where there is none of that number.
    public @Nullable Step step(int no) {
        return no >= 1 && no <= steps.size() ? steps.get(no - 1) : null;
    }

    /// The step after this one that is done away from the desk; null where the papers come back
    /// next. From 0: the first one after reception.
    public @Nullable Step after(int no) {
        for (Step step : steps) {
            if (step.no() > no) {
                if (step.role() == Step.Role.RETURN) {
                    return null;
                }
                if (!step.atDesk()) {
                    return step;
                }
            }
        }
        return null;
    }

    /// Other agencies take part (một cửa liên thông).
    public boolean isLinked() {
        return steps.stream().anyMatch(step -> !step.agency().isEmpty());
    }

    /// Working hours of the desk's own steps before the papers go.
    public BigDecimal hoursAtDesk() {
        return hours(steps.stream().filter(s -> s.role() == Step.Role.RECEIVE).toList());
    }

    /// Working hours that an agency has from this step on: those of its steps that follow each
    /// other.
    public BigDecimal hoursOfHop(Step from) {
        List<Step> hop =
                steps.subList(from.no() - 1, steps.size()).stream()
                        .takeWhile(s -> !s.atDesk() && s.agency().equals(from.agency()))
                        .toList();
        return hours(hop);
    }

    /// Whether the papers stay with one agency between these two steps.
    public boolean isOneHop(int one, int other) {
        Step first = step(Math.min(one, other));
        Step last = step(Math.max(one, other));
        return first != null
                && last != null
                && steps.subList(first.no() - 1, last.no()).stream()
                        .allMatch(s -> !s.atDesk() && s.agency().equals(first.agency()));
    }

    private static BigDecimal hours(List<Step> some) {
        return some.stream().map(Step::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
