package vn.ocua.store;

import static vn.ocua.store.sql.Tables.NAME_PAIR;
import static vn.ocua.store.sql.Tables.NAME_WORD;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import vn.ocua.dossier.Applicant;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// Which words and pairs of words stand in names, and about how often; tells a search where to
/// begin.
///
/// Counts are guides, not facts: a name added while the tables are read may count twice.
final class Vocabulary {
    private final ConcurrentSkipListMap<String, Integer> words = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> pairs = new ConcurrentHashMap<>();
    private volatile boolean loaded;

    void add(Applicant applicant) {
        Names.words(applicant).forEach(word -> words.merge(word, 1, Integer::sum));
        Names.pairs(applicant).forEach(pair -> pairs.merge(pair, 1, Integer::sum));
    }

    synchronized void load(DSLContext sql) {
        if (loaded) {
            return;
        }
        sql.select(NAME_WORD.WORD, DSL.count())
                .from(NAME_WORD)
                .groupBy(NAME_WORD.WORD)
                .forEach(row -> words.merge(row.value1(), row.value2(), Integer::sum));
        sql.select(NAME_PAIR.PAIR, DSL.count())
                .from(NAME_PAIR)
                .groupBy(NAME_PAIR.PAIR)
                .forEach(row -> pairs.merge(row.value1(), row.value2(), Integer::sum));
        loaded = true;
    }

    /// Words that begin so, the most frequent first.
    List<String> beginning(String prefix, int most) {
        return words.subMap(prefix, prefix + '\uffff').entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// About how many dossiers have one of these words.
    long words(List<String> some) {
        return some.stream().mapToLong(word -> words.getOrDefault(word, 0)).sum();
    }

    int count(String pair) {
        return pairs.getOrDefault(pair, 0);
    }
}
