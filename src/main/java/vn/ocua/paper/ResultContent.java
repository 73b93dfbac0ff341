package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything that stands on a giấy biên nhận trả kết quả.
///
/// @param taker who takes it; empty while nobody came: dots for the hand
/// @param identity of the taker, may be empty
/// @param right to take it, in words: the owner, or who was sent by whom
/// @param due null where the law gives no date
/// @param given when it was handed over; null while it was not
public record ResultContent(
        Form form,
        Agency agency,
        String number,
        String code,
        String taker,
        String identity,
        String right,
        Subject subject,
        List<Row> rows,
        @Nullable Instant due,
        @Nullable Instant given,
        Fee fee,
        Issue issue) {
    public ResultContent {
        rows = List.copyOf(rows);
    }

    /// What is handed over.
    ///
    /// @param number of the document; empty when none is known
    /// @param signed its date as printed; empty when not known
    public record Row(String what, String number, String signed, String copies) {}
}
