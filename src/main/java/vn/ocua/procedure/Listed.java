package vn.ocua.procedure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A procedure as a catalogue file lists it, before a desk adopts it; the values are those of
/// [Edition].
///
/// @param cases at least one
public record Listed(
        String code,
        String title,
        String field,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String replacedBy,
        String result,
        String decision,
        String certainty,
        String note,
        List<Case> cases) {
    public Listed {
        cases = List.copyOf(cases);
    }

    /// The content of an edition without its date: two editions with the same content are one.
    public static Listed of(Edition edition) {
        return new Listed(
                edition.code(),
                edition.title(),
                edition.field(),
                edition.validFrom(),
                edition.validTo(),
                edition.replacedBy(),
                edition.result(),
                edition.decision(),
                edition.certainty(),
                edition.note(),
                edition.cases());
    }

    /// @param date the catalogue edition's date at this desk
    public Edition adopted(LocalDate date) {
        return new Edition(
                code,
                title,
                field,
                date,
                validFrom,
                validTo,
                replacedBy,
                result,
                decision,
                certainty,
                note,
                cases);
    }

    Listed until(LocalDate last) {
        return new Listed(
                code,
                title,
                field,
                validFrom,
                last,
                replacedBy,
                result,
                decision,
                certainty,
                note,
                cases);
    }
}
