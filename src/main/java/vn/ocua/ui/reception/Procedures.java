package vn.ocua.ui.reception;

import vn.ocua.counter.Counter;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.ProcedureSearch;
import vn.ocua.procedure.ProcedureSearch.Found;
import vn.ocua.time.VietnamTime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The procedures that can be received today, and which of them this desk uses most. Built off the
/// UI thread, read on it.
final class Procedures {
    private static final int FREQUENT = 9;

    private final List<Edition> valid;
    private final Map<String, Integer> uses;
    private final ProcedureSearch search;
    private final List<Edition> frequent;

    private Procedures(List<Edition> valid, Map<String, Integer> uses, List<String> pinned) {
        this.valid = valid;
        this.uses = uses;
        this.search = new ProcedureSearch(valid);
        // The desk's own list comes first. Those never used follow by the length of their titles:
        // the plain ones come first.
        this.frequent =
                Stream.concat(
                                pinned.stream()
                                        .flatMap(code ->
                                                valid.stream().filter(e -> e.code().equals(code))),
                                search.find("", uses, FREQUENT).stream().map(Found::edition))
                        .distinct()
                        .limit(FREQUENT)
                        .toList();
    }

    static Procedures of(Counter counter) {
        var catalogue = counter.present().catalogue();
        LocalDate today = VietnamTime.date(counter.finding().now());
        List<Edition> valid = catalogue.on(today);
        return new Procedures(valid, counter.finding().used(), counter.mostUsed().pinned());
    }

    /// By digit, from 1.
    List<Edition> frequent() {
        return frequent;
    }

    int size() {
        return valid.size();
    }

    LocalDate edition() {
        return valid.stream()
                .map(Edition::adopted)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    /// How often in the last 30 days.
    int uses(Edition edition) {
        return uses.getOrDefault(edition.code(), 0);
    }

    /// A lone digit puts that frequent procedure first.
    List<Found> find(String typed) {
        String text = typed.strip();
        List<Found> found = search.find(text, uses, 200);
        if (text.matches("[1-9]") && Integer.parseInt(text) <= frequent.size()) {
            Edition first = frequent.get(Integer.parseInt(text) - 1);
            return Stream.concat(
                            Stream.of(new Found(first, List.of())),
                            found.stream().filter(f -> !f.edition().equals(first)))
                    .toList();
        }
        return text.isEmpty()
                ? frequent.stream().map(e -> new Found(e, List.of())).toList()
                : found;
    }

    boolean isFrequent(Edition edition) {
        return uses(edition) > 0;
    }
}
