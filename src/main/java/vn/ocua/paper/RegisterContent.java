package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Everything that stands in form 07, sổ theo dõi hồ sơ.
///
/// @param volume number of the book, `02/2026`; empty when none was named
/// @param first day of receiving that is listed
/// @param last day, included
public record RegisterContent(
        Form form,
        Agency agency,
        String volume,
        LocalDate first,
        LocalDate last,
        List<Row> rows,
        Issue issue) {
    public RegisterContent {
        rows = List.copyOf(rows);
    }

    /// Where a dossier stands at the moment of printing.
    public enum Standing {
        RETURNED,
        IN_TIME,
        LATE,
        /// Refused, withdrawn or stopped.
        CLOSED
    }

    /// A dossier.
    ///
    /// @param address as the book writes it: without the commune where that is ours
    /// @param giver who handed the result over; empty while nobody did
    /// @param note may be empty
    public record Row(
            String code,
            String procedure,
            int sets,
            String name,
            String address,
            String phone,
            Instant received,
            @Nullable Instant due,
            @Nullable Instant returned,
            String giver,
            String note,
            Standing standing) {}
}
