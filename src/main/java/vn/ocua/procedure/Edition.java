package vn.ocua.procedure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A procedure as one edition of the catalogue has it.
///
/// @param code like `1.001193`
/// @param adopted the catalogue edition's date at this desk
/// @param decision legal basis of publication (quyết định công bố), empty when not known
/// @param certainty how sure the time limit is (`time_certainty` of the file), empty when not known
/// @param cases at least one
public record Edition(
        String code,
        String title,
        String field,
        LocalDate adopted,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String replacedBy,
        String result,
        String decision,
        String certainty,
        String note,
        List<Case> cases) {
    public Edition {
        cases = List.copyOf(cases);
    }

    /// The case of that name; the first one for an empty name; null when there is none.
    public @Nullable Case named(String name) {
        if (name.isEmpty()) {
            return cases.getFirst();
        }
        return cases.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }
}
