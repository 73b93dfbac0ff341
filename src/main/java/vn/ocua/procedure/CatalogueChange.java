package vn.ocua.procedure;

import vn.ocua.base.Sentence;

import java.time.LocalDate;
import java.util.List;

/// What a catalogue file changes at a desk; nothing is changed until its editions are adopted.
///
/// @param edition the new edition's date
/// @param added codes, in the order of the file
/// @param repealed codes that a complete file no longer lists
/// @param unchanged codes that keep the edition they have
/// @param warnings those of the file and those of the comparison
/// @param adopt editions of the added, changed and repealed procedures
public record CatalogueChange(
        LocalDate edition,
        List<String> added,
        List<String> changed,
        List<String> repealed,
        List<String> unchanged,
        List<Sentence> warnings,
        List<Edition> adopt) {
    public CatalogueChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        repealed = List.copyOf(repealed);
        unchanged = List.copyOf(unchanged);
        warnings = List.copyOf(warnings);
        adopt = List.copyOf(adopt);
    }
}
