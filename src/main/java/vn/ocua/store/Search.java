package vn.ocua.store;

import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.DOSSIER_ALIAS;
import static vn.ocua.store.sql.Tables.NAME_PAIR;
import static vn.ocua.store.sql.Tables.NAME_WORD;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

import vn.ocua.base.Text;
import vn.ocua.dossier.DossierCode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Finds dossiers by whatever was typed or scanned: a code out of any text, an identity number, a
/// phone, or parts of a name in any order without marks, newest first.
///
/// A name of several words starts from the rarest pair of them; the rest is checked on the few rows
/// that pair leaves.
public final class Search {
    private static final int MOST_WORDS = 48;
    private static final int LIST_LIMIT = 500;

    private final Store store;
    private final Vocabulary vocabulary;

    Search(Store store, Vocabulary vocabulary) {
        this.store = store;
        this.vocabulary = vocabulary;
    }

    /// Reads the words of all names once; searching before that does it first.
    public void warm() {
        store.read(sql -> {
            vocabulary.load(sql);
            return sql;
        });
    }

    /// @param limit 1 to 500
    public List<Line> find(String typed, int limit) {
        int most = Math.clamp(limit, 1, LIST_LIMIT);
        return store.read(sql -> {
            vocabulary.load(sql);
            Map<Long, Line> found = new LinkedHashMap<>();
            byCode(sql, typed, most).forEach(line -> found.put(line.no(), line));
            if (found.isEmpty()) {
                byWords(sql, typed, most).forEach(line -> found.put(line.no(), line));
            }
            return found.values().stream().limit(most).toList();
        });
    }

    private static List<Line> byCode(DSLContext sql, String typed, int most) {
        List<String> codes = DossierCode.in(typed);
        if (!codes.isEmpty()) {
            Condition alias =
                    DOSSIER.NO.in(
                            sql.select(DOSSIER_ALIAS.DOSSIER)
                                    .from(DOSSIER_ALIAS)
                                    .where(DOSSIER_ALIAS.CODE.in(codes)));
            return lines(sql, DOSSIER.CODE.in(codes).or(alias), most);
        }
        List<String> tails = DossierCode.tails(typed);
        return tails.isEmpty() ? List.of() : lines(sql, DOSSIER.CODE_TAIL.in(tails), most);
    }

    private List<Line> byWords(DSLContext sql, String typed, int most) {
        String digits = typed.replaceAll("[\\s.+-]", "");
        if (digits.length() >= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return byNumber(sql, digits, most);
        }
        List<String> words = new ArrayList<>(Text.words(typed));
        Condition numbers = DSL.noCondition();
        for (String word : List.copyOf(words)) {
            if (word.length() >= 3 && word.chars().allMatch(Character::isDigit)) {
                words.remove(word);
                numbers =
                        numbers.and(
                                DOSSIER.IDENTITY
                                        .like("%" + word)
                                        .or(DOSSIER.PHONE.like("%" + word)));
            }
        }
        if (words.isEmpty()) {
            return List.of();
        }
        return words.size() == 1
                ? byWord(sql, words.getFirst(), numbers, most)
                : byPair(sql, words, numbers, most);
    }

    private static List<Line> byNumber(DSLContext sql, String digits, int most) {
        String phone =
                digits.startsWith("84") && digits.length() == 11
                        ? "0" + digits.substring(2)
                        : digits;
        return lines(
                sql,
                DOSSIER.IDENTITY
                        .between(digits, digits + "\uffff")
                        .or(DOSSIER.PHONE.between(phone, phone + "\uffff")),
                most);
    }

    /// One word, perhaps only begun: the newest of each word that begins so, merged.
    private List<Line> byWord(DSLContext sql, String word, Condition numbers, int most) {
        TreeSet<Long> newest = new TreeSet<>(java.util.Comparator.reverseOrder());
        List<String> meant =
                vocabulary.beginning(
                        word.length() > Names.WORD ? word.substring(0, Names.WORD) : word,
                        MOST_WORDS);
        boolean narrowed = !numbers.equals(DSL.noCondition());
        for (String one : meant) {
            newest.addAll(
                    sql.select(NAME_WORD.DOSSIER)
                            .from(NAME_WORD)
                            .where(NAME_WORD.WORD.eq(one))
                            .orderBy(NAME_WORD.WORD.desc(), NAME_WORD.DOSSIER.desc())
                            .limit(narrowed ? LIST_LIMIT * 20 : most)
                            .fetch(NAME_WORD.DOSSIER));
        }
        List<Long> first = newest.stream().limit(narrowed ? LIST_LIMIT * 20 : most).toList();
        return first.isEmpty() ? List.of() : lines(sql, DOSSIER.NO.in(first).and(numbers), most);
    }

    private List<Line> byPair(DSLContext sql, List<String> words, Condition numbers, int most) {
        Collection<String> pairs = rarest(words);
        if (pairs.isEmpty()) {
            return List.of();
        }
        Condition all = numbers;
        for (String word : words) {
            all = all.and(DSL.inline(" ").concat(DOSSIER.FOLDED).like("% " + word + "%"));
        }
        OrderField<?>[] order =
                pairs.size() == 1
                        ? new OrderField<?>[] {NAME_PAIR.PAIR.desc(), NAME_PAIR.DOSSIER.desc()}
                        : new OrderField<?>[] {NAME_PAIR.DOSSIER.desc()};
        List<Long> numbersFound =
                sql.select(NAME_PAIR.DOSSIER)
                        .from(NAME_PAIR)
                        .join(DOSSIER)
                        .on(DOSSIER.NO.eq(NAME_PAIR.DOSSIER))
                        .where(NAME_PAIR.PAIR.in(pairs))
                        .and(all)
                        .orderBy(order)
                        .limit(most * 2)
                        .fetch(NAME_PAIR.DOSSIER);
        List<Long> first = numbersFound.stream().distinct().limit(most).toList();
        return first.isEmpty() ? List.of() : lines(sql, DOSSIER.NO.in(first), most);
    }

    /// The pairs to start from: of two whole words, or of a whole word and all words the last one
    /// may become.
    private Collection<String> rarest(List<String> words) {
        Collection<String> best = List.of();
        long least = Long.MAX_VALUE;
        List<String> whole = words.subList(0, words.size() - 1);
        for (int i = 0; i < whole.size(); i++) {
            for (int j = i + 1; j < whole.size(); j++) {
                String pair = Names.pair(whole.get(i), whole.get(j));
                if (vocabulary.count(pair) < least) {
                    least = vocabulary.count(pair);
                    best = List.of(pair);
                }
            }
        }
        List<String> last = vocabulary.beginning(words.getLast(), MOST_WORDS);
        for (String first : whole) {
            List<String> pairs =
                    last.stream()
                            .map(word -> Names.pair(first, word))
                            .filter(p -> vocabulary.count(p) > 0)
                            .toList();
            long count = pairs.stream().mapToLong(vocabulary::count).sum();
            if (count < least) {
                least = count;
                best = pairs;
            }
        }
        return least == 0 ? List.of() : best;
    }

    static List<Line> lines(DSLContext sql, Condition which, int most) {
        return select(sql).where(which).orderBy(DOSSIER.NO.desc()).limit(most).fetch(r -> line(r));
    }

    static org.jooq.SelectJoinStep<?> select(DSLContext sql) {
        return sql.select(
                        DOSSIER.NO,
                        DOSSIER.ID,
                        DOSSIER.CODE,
                        DOSSIER.KNOWN_AS,
                        DOSSIER.NAME,
                        DOSSIER.IDENTITY,
                        DOSSIER.PHONE,
                        DOSSIER.PROCEDURE_CODE,
                        DOSSIER.PROCEDURE_TITLE,
                        DOSSIER.STATUS,
                        DOSSIER.RECEIVED,
                        DOSSIER.DUE,
                        DOSSIER.VERSION)
                .from(DOSSIER);
    }

    static Line line(org.jooq.Record r) {
        return new Line(
                r.get(DOSSIER.NO),
                r.get(DOSSIER.ID),
                r.get(DOSSIER.CODE),
                r.get(DOSSIER.KNOWN_AS),
                r.get(DOSSIER.NAME),
                r.get(DOSSIER.IDENTITY),
                r.get(DOSSIER.PHONE),
                r.get(DOSSIER.PROCEDURE_CODE),
                r.get(DOSSIER.PROCEDURE_TITLE),
                r.get(DOSSIER.STATUS),
                r.get(DOSSIER.RECEIVED),
                r.get(DOSSIER.DUE),
                r.get(DOSSIER.STATUS) == 5,
                r.get(DOSSIER.VERSION));
    }
}
