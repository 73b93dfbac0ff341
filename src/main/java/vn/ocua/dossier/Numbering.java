package vn.ocua.dossier;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;

import java.time.LocalDate;
import java.util.Optional;

/// Gives the next number of a day, and refuses a day earlier than the last one used.
///
/// A PC whose clock fell back after a power cut would otherwise print wrong dates and codes; a
/// supervisor confirms the clock.
public final class Numbering {
    private static final int SHORT_SERIES = 999;
    private static final int GAP = 10_000;

    private Numbering() {}

    /// Why nothing may be done on `day`, or nothing when it may: a history must not run backwards.
    public static Optional<Refusal> barred(LocalDate day, LocalDate last) {
        return day.isBefore(last)
                ? Optional.of(Refusal.of("refusal.clock.earlier", day, last))
                : Optional.empty();
    }

    /// @param used how many numbers this lane gave on `day`
    /// @param last the last day numbers were given on
    public static Outcome<String> next(Lane lane, LocalDate day, int used, LocalDate last) {
        Optional<Refusal> barred = barred(day, last);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        if (used >= lane.size()) {
            return Outcome.refused("refusal.lane.exhausted", lane.text(), day);
        }
        return Outcome.done(lane.number(used + 1));
    }

    /// How many numbers count as given when a desk comes back from a backup, for nobody knows how
    /// many were given out since: a desk with a short series goes on in its long one, every other
    /// one leaves a wide gap.
    ///
    /// @param used what the backup knows
    public static int afterRestore(Lane lane, int used) {
        int next;
        if (lane.from() > 0) {
            next = used + (lane.size() - used) / 2;
        } else {
            next = lane.desk() <= 9 && used < SHORT_SERIES ? SHORT_SERIES : used + GAP;
        }
        return Math.min(next, lane.size());
    }
}
