package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything that stands on hand-over minutes, biên bản giao nhận hồ sơ.
///
/// @param number `18/BBGN`, or dots for the hand
/// @param at when it was handed over
/// @param unit receiving side; empty: dots for the hand
/// @param receiver who receives; empty: dots for the hand
/// @param post the receiving side is the public post
public record MinutesContent(
        Form form,
        Agency agency,
        String number,
        Instant at,
        String unit,
        String receiver,
        boolean post,
        List<Row> rows,
        Issue issue) {
    public MinutesContent {
        rows = List.copyOf(rows);
    }

    /// A dossier.
    ///
    /// @param due null where the law gives no date
    /// @param limit in words
    /// @param papers how many sheets and copies go along
    public record Row(
            String code,
            String procedure,
            String owner,
            Instant received,
            @Nullable Instant due,
            String limit,
            int papers) {}
}
