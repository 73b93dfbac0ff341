package vn.ocua.procedure;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The procedures a desk works by (danh mục thủ tục hành chính), each in its latest edition.
/// Immutable.
public final class Catalogue {
    private final Map<String, Edition> byCode;

    private Catalogue(Map<String, Edition> byCode) {
        this.byCode = byCode;
    }

    /// @param editions in any number a code; the latest adopted counts, of two of the same day the
    ///   later in the list
    public static Catalogue of(Collection<Edition> editions) {
        Map<String, Edition> latest = new LinkedHashMap<>();
        for (Edition edition : editions) {
            latest.merge(
                    edition.code(),
                    edition,
                    (old, next) -> next.adopted().isBefore(old.adopted()) ? old : next);
        }
        return new Catalogue(latest);
    }

    /// This catalogue after the adoption of a change.
    public Catalogue with(CatalogueChange change) {
        Map<String, Edition> next = new LinkedHashMap<>(byCode);
        change.adopt().forEach(edition -> next.put(edition.code(), edition));
        return new Catalogue(next);
    }

    /// @param code also in its local form, `2.000815.000.00.00.H55`
    public Optional<Edition> find(String code) {
        Edition edition = byCode.get(code.strip());
        if (edition == null) {
            String[] parts = code.strip().split("\\.");
            edition = parts.length > 2 ? byCode.get(parts[0] + "." + parts[1]) : null;
        }
        return Optional.ofNullable(edition);
    }

    /// The procedure by which a dossier can be received on that day; refuses one that is unknown,
    /// not yet in force or repealed, and names what came in its place.
    public Outcome<Edition> valid(String code, LocalDate day) {
        Edition edition = find(code).orElse(null);
        if (edition == null) {
            return Outcome.refused(
                    Refusal.at("procedure", "refusal.procedure.unknown", Values.start(code)));
        }
        if (edition.validFrom() != null && day.isBefore(edition.validFrom())) {
            return refused("refusal.procedure.early", edition, edition.validFrom());
        }
        if (edition.validTo() != null && day.isAfter(edition.validTo())) {
            return edition.replacedBy().isEmpty()
                    ? refused("refusal.procedure.repealed", edition, edition.validTo())
                    : refused("refusal.procedure.replaced", edition, edition.validTo());
        }
        return Outcome.done(edition);
    }

    private static Outcome<Edition> refused(String key, Edition edition, LocalDate day) {
        return Outcome.refused(
                Refusal.at("procedure", key, edition.code(), day, edition.replacedBy()));
    }

    /// All procedures in the order they were adopted, repealed ones too.
    public List<Edition> list() {
        return List.copyOf(byCode.values());
    }

    /// Compares with a file. An entry with identical content keeps its edition.
    ///
    /// @param edition the date the file's procedures would be adopted under
    /// @param complete what the file does not list is repealed from the edition's date on; else it
    ///   stays
    public CatalogueChange compare(CatalogueFile file, LocalDate edition, boolean complete) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> repealed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<Sentence> warnings = new ArrayList<>(file.warnings());
        List<Edition> adopt = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        boolean older = false;
        for (Listed one : file.listed()) {
            listed.add(one.code());
            Edition known = byCode.get(one.code());
            if (known != null && Listed.of(known).equals(one)) {
                unchanged.add(one.code());
                continue;
            }
            older |= known != null && edition.isBefore(known.adopted());
            (known == null ? added : changed).add(one.code());
            adopt.add(one.adopted(edition));
        }
        LocalDate last = edition.minusDays(1);
        for (Edition known : byCode.values()) {
            if (listed.contains(known.code())) {
                continue;
            }
            boolean over = known.validTo() != null && !known.validTo().isAfter(last);
            if (complete && !over) {
                repealed.add(known.code());
                adopt.add(Listed.of(known).until(last).adopted(edition));
            } else {
                unchanged.add(known.code());
            }
        }
        if (older) {
            warnings.add(Sentence.of("warning.catalogue.older", edition));
        }
        for (Listed one : file.listed()) {
            String next = one.replacedBy();
            if (!next.isEmpty() && !listed.contains(next) && !byCode.containsKey(next)) {
                warnings.add(Sentence.of("warning.catalogue.successor", one.code(), next));
            }
        }
        return new CatalogueChange(edition, added, changed, repealed, unchanged, warnings, adopt);
    }
}
