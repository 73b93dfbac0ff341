package vn.ocua.paper;

import java.time.LocalDate;
import java.util.List;

/// The list of procedures as it is posted, by field.
///
/// @param adopted date of the latest edition that is listed
public record CatalogueContent(
        Form form, Agency agency, List<Field> fields, LocalDate adopted, Issue issue) {
    public CatalogueContent {
        fields = List.copyOf(fields);
    }

    /// A field (lĩnh vực) and its procedures.
    public record Field(String name, List<Entry> entries) {
        public Field {
            entries = List.copyOf(entries);
        }
    }

    /// @param limit and fee in words
    public record Entry(String code, String title, String limit, String fee) {}
}
