package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything that stands on form 06, phiếu kiểm soát quá trình giải quyết hồ sơ.
///
/// @param volume and serial number in the register; empty: dots for the hand
/// @param due null where the law gives no date
/// @param resolving unit that resolves the dossier; empty: dots for the hand
public record ControlContent(
        Form form,
        Agency agency,
        String number,
        String volume,
        String code,
        Submitter submitter,
        Subject subject,
        Instant received,
        @Nullable Instant due,
        String resolving,
        List<Hop> hops,
        Issue issue) {
    public ControlContent {
        hops = List.copyOf(hops);
    }

    /// How a hop stood against its time.
    public enum Result {
        OPEN,
        EARLY,
        ON_TIME,
        LATE
    }

    /// A hand-over. Empty texts are dots for the hand.
    ///
    /// @param at null while it has not happened
    public record Hop(
            String from,
            String to,
            @Nullable Instant at,
            String giver,
            String taker,
            Result result,
            String note) {}
}
