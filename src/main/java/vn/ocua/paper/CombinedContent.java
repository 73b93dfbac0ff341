package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything that stands on one receipt for many dossiers of one submitter.
///
/// @param number of the first dossier's receipt, which stands for all
/// @param received when the last of them was received
/// @param qr signed text of the first dossier
public record CombinedContent(
        Form form,
        Agency agency,
        String number,
        Submitter submitter,
        Instant received,
        List<Row> rows,
        String qr,
        Issue issue) {
    public CombinedContent {
        rows = List.copyOf(rows);
    }

    /// A dossier.
    ///
    /// @param papers in words, `3 bản chính, 1 bản photo`
    /// @param due null where the law gives no date
    /// @param fee null where it is not known yet
    public record Row(
            String code,
            String procedure,
            String owner,
            String papers,
            @Nullable Instant due,
            @Nullable Long fee) {}
}
