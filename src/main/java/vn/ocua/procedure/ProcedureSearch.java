package vn.ocua.procedure;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Finds procedures while the officer types: by code with or without its dot, by initials (`dkks`),
/// by word beginnings without marks in any order (`khai sinh dk`), or both glued (`ksinh`).
///
/// The index is built once for a catalogue; a search reads it only, so any thread may search.
public final class ProcedureSearch {
    /// From this many digits on, digits inside a code count too: people remember its end.
    private static final int INNER = 4;

    private static final Comparator<Hit> ORDER =
            Comparator.<Hit>comparingInt(hit -> hit.exact ? 0 : 1)
                    .thenComparingInt(hit -> -hit.uses)
                    .thenComparingInt(hit -> hit.first > 0 ? 1 : 0)
                    .thenComparingInt(hit -> hit.looseness)
                    .thenComparingInt(hit -> hit.title.length())
                    .thenComparing(hit -> hit.title.edition.code());

    private final List<IndexedTitle> titles;

    /// Characters of a title from `from` up to, not including, `to`.
    public record Range(int from, int to) {}

    /// @param ranges what matched in the title, from left to right; empty for a match by code
    public record Found(Edition edition, List<Range> ranges) {
        public Found {
            ranges = List.copyOf(ranges);
        }
    }

    private record Hit(
            IndexedTitle title,
            boolean exact,
            int uses,
            int first,
            int looseness,
            List<Range> ranges) {}

    /// @param editions those a person may choose; repealed ones are left out by the caller
    public ProcedureSearch(Collection<Edition> editions) {
        titles = editions.stream().map(IndexedTitle::new).toList();
    }

    /// Exact code first, then the most used, then those that begin with what was typed, whole words
    /// before initials, then the shorter title. Nothing typed: the most used.
    ///
    /// @param uses how often each code was used at this desk; a missing code counts as never
    /// @param limit at most this many
    public List<Found> find(String typed, Map<String, Integer> uses, int limit) {
        String digits = digits(typed);
        List<String> tokens =
                Text.words(typed).stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        List<Hit> hits = new ArrayList<>();
        for (IndexedTitle title : titles) {
            int used = uses.getOrDefault(title.edition.code(), 0);
            Hit hit = byCode(title, digits, used);
            if (hit == null && digits.isEmpty()) {
                hit = byTitle(title, tokens, used);
            }
            if (hit != null) {
                hits.add(hit);
            }
        }
        hits.sort(ORDER);
        return hits.stream()
                .limit(limit)
                .map(hit -> new Found(hit.title.edition, hit.ranges))
                .toList();
    }

    private static @Nullable Hit byCode(IndexedTitle title, String digits, int uses) {
        if (digits.isEmpty()) {
            return null;
        }
        int at = title.digits.indexOf(digits);
        if (at < 0 || (at > 0 && digits.length() < INNER)) {
            return null;
        }
        return new Hit(title, title.digits.equals(digits), uses, at, 0, List.of());
    }

    private static @Nullable Hit byTitle(IndexedTitle title, List<String> tokens, int uses) {
        if (tokens.isEmpty()) {
            return new Hit(title, false, uses, 0, 0, List.of());
        }
        IndexedTitle.Match match = title.match(tokens);
        return match == null
                ? null
                : new Hit(title, false, uses, match.first(), match.looseness(), match.ranges());
    }

    /// The digits of a typed code; empty when anything but digits and dots was typed.
    private static String digits(String typed) {
        String code = typed.strip();
        return code.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                ? code.replace(".", "")
                : "";
    }
}
