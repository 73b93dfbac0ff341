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
import java.util.SortedMap;
import java.util.TreeMap;

/// The procedures a desk works by (danh mục thủ tục hành chính), each in every edition it had or
/// will have.
///
/// A file may be imported before its day, and papers of an earlier day are entered afterwards: by
/// which edition a dossier counts is asked with its day ([#valid], [#on]), everything else looks at
/// the newest. Immutable.
public final class Catalogue {
    /// Earliest adopted first; at least one a code.
    private final Map<String, List<Edition>> byCode;

    private Catalogue(Map<String, List<Edition>> byCode) {
        this.byCode = byCode;
    }

    /// @param editions in any number a code and in any order; of two of the same code and day the
    ///   later in the list counts
    public static Catalogue of(Collection<Edition> editions) {
        Map<String, SortedMap<LocalDate, Edition>> dated = new LinkedHashMap<>();
        for (Edition edition : editions) {
            dated.computeIfAbsent(edition.code(), code -> new TreeMap<>())
                    .put(edition.adopted(), edition);
        }
        Map<String, List<Edition>> byCode = new LinkedHashMap<>();
        dated.forEach((code, all) -> byCode.put(code, List.copyOf(all.values())));
        return new Catalogue(byCode);
    }

    /// This catalogue after the adoption of a change.
    public Catalogue with(CatalogueChange change) {
        List<Edition> all = new ArrayList<>();
        byCode.values().forEach(all::addAll);
        all.addAll(change.adopt());
        return of(all);
    }

    /// The newest edition of a procedure, even one whose day has not come.
    ///
    /// @param code also in its local form, `2.000815.000.00.00.H55`
    public Optional<Edition> find(String code) {
        List<Edition> all = editions(code);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Every edition of a procedure, the earliest adopted first; empty when it is unknown.
    public List<Edition> editions(String code) {
        List<Edition> all = byCode.get(code.strip());
        if (all == null) {
            String[] parts = code.strip().split("\\.");
            all = parts.length > 2 ? byCode.get(parts[0] + "." + parts[1]) : null;
        }
        return all == null ? List.of() : all;
    }

    /// The procedure by which a dossier can be received on that day; refuses one that is unknown,
    /// not yet in force or repealed, and names what came in its place.
    public Outcome<Edition> valid(String code, LocalDate day) {
        List<Edition> all = editions(code);
        if (all.isEmpty()) {
            return Outcome.refused(
                    Refusal.at("procedure", "refusal.procedure.unknown", Values.start(code)));
        }
        Edition edition = ruling(all, day);
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

    /// The latest adopted by that day that is in force by then. One that ended is never passed over
    /// for an older one: so a procedure is repealed. Where none was adopted by that day the desk
    /// began later than the papers it enters, and its first edition has to do.
    private static Edition ruling(List<Edition> all, LocalDate day) {
        Edition adopted = null;
        Edition begun = null;
        for (Edition edition : all) {
            if (!edition.adopted().isAfter(day)) {
                adopted = edition;
                if (edition.validFrom() == null || !day.isBefore(edition.validFrom())) {
                    begun = edition;
                }
            }
        }
        if (begun != null) {
            return begun;
        }
        return adopted == null ? all.getFirst() : adopted;
    }

    /// The editions by which dossiers can be received on that day.
    public List<Edition> on(LocalDate day) {
        List<Edition> valid = new ArrayList<>();
        for (String code : byCode.keySet()) {
            if (valid(code, day) instanceof Outcome.Done<Edition>(Edition edition)) {
                valid.add(edition);
            }
        }
        return valid;
    }

    private static Outcome<Edition> refused(String key, Edition edition, LocalDate day) {
        return Outcome.refused(
                Refusal.at("procedure", key, edition.code(), day, edition.replacedBy()));
    }

    /// All procedures in the order they were adopted, each in its newest edition, repealed ones
    /// too.
    public List<Edition> list() {
        return byCode.values().stream().map(List::getLast).toList();
    }

    /// A second file of the same day may bring what is in force later only: it must not take the
    /// place of what is in force now, and is adopted under its own first day.
    private LocalDate adoption(Listed one, LocalDate edition) {
        LocalDate from = one.validFrom();
        boolean taken = editions(one.code()).stream().anyMatch(e -> e.adopted().equals(edition));
        return taken && from != null && from.isAfter(edition) ? from : edition;
    }

    private static boolean stepped(List<Case> cases) {
        return cases.stream().anyMatch(one -> !one.steps().isEmpty());
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
            Edition known = find(one.code()).orElse(null);
            if (known != null && Listed.of(known).equals(one)) {
                unchanged.add(one.code());
                continue;
            }
            older |= known != null && edition.isBefore(known.adopted());
            if (known != null && stepped(known.cases()) && !stepped(one.cases())) {
                warnings.add(Sentence.of("warning.catalogue.stepsGone", one.code()));
            }
            (known == null ? added : changed).add(one.code());
            adopt.add(one.adopted(adoption(one, edition)));
        }
        LocalDate last = edition.minusDays(1);
        for (Edition known : list()) {
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
