package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.time.Paused;

import java.time.Instant;

/// Where a dossier is on the steps its procedure plans (bước xử lý nội bộ), and by when it should
/// have left. The citizen's promise stands beside this, never in it.
///
/// @param step number of the step, of [ProcedureRef#steps]
/// @param unit and receiver who has the papers, as written down; may be empty
/// @param since when the papers came to the step, `due` when its share of the time is over
/// @param hopSince when they came to the agency that does it, `hopDue` when that agency's share is
///   over
/// @param left what is left of the step while the clock is stopped for a supplement, null while it
///   runs; `hopLeft` the same for the agency
public record Course(
        int step,
        String unit,
        String receiver,
        Instant since,
        Instant due,
        Instant hopSince,
        Instant hopDue,
        @Nullable Paused left,
        @Nullable Paused hopLeft) {

    /// The clock runs and the step's share of the time is over.
    public boolean isLate(Instant now) {
        return left == null && now.isAfter(due);
    }

    /// The same for the agency that has it.
    public boolean isHopLate(Instant now) {
        return hopLeft == null && now.isAfter(hopDue);
    }
}
