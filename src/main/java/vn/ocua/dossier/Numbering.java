package vn.ocua.dossier;

import vn.ocua.base.Outcome;

import java.time.LocalDate;

/// Gives the next number of a day, and refuses a day earlier than the last one used.
///
/// A PC whose clock fell back after a power cut would otherwise print wrong dates and codes; a
/// supervisor confirms the clock.
public final class Numbering {
    private Numbering() {}

    /// @param used how many numbers this lane gave on `day`
    /// @param last the last day numbers were given on
    public static Outcome<String> next(Lane lane, LocalDate day, int used, LocalDate last) {
        if (day.isBefore(last)) {
            return Outcome.refused("refusal.clock.earlier", day, last);
        }
        if (used >= lane.size()) {
            return Outcome.refused("refusal.lane.exhausted", lane.text(), day);
        }
        return Outcome.done(lane.number(used + 1));
    }
}
