package vn.ocua.store;

import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.DOSSIER_ALIAS;
import static vn.ocua.store.sql.Tables.NAME_PAIR;
import static vn.ocua.store.sql.Tables.NAME_WORD;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import vn.ocua.base.Text;
import vn.ocua.dossier.DossierCode;
import vn.ocua.store.sql.tables.records.DossierRecord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dossiers by whatever was typed or scanned: a code out of any text, an identity number, a
/// phone, or the beginnings of a name's words in any order without marks, newest first.
///
/// A rare name starts from the rarest pair of its words; the rest is checked on the few rows that
/// pair leaves. What many people are called is looked for from the newest dossier backwards: the
/// first page is full after a few hundred rows.
public final class Search {
    /// Words and pairs to begin from; more of them mean a short beginning that fits many.
    private static final int MOST_WORDS = 24;

    private static final int MOST_TYPED = 24;
    private static final int LIST_LIMIT = 500;

    /// Rows read backwards before the exact way is taken after all.
    private static final int NEWEST = 4_000;

    /// A code typed without the agency and not to its end.
    private static final Pattern BEGUN_TAIL = Pattern.compile("(?<![0-9-])[0-9]{6}-[0-9]{0,7}$");

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
            List<Line> found = byCode(sql, typed, most);
            return found.isEmpty() ? byWords(sql, typed, most) : found;
        });
    }

    private static List<Line> byCode(DSLContext sql, String typed, int most) {
        List<String> codes = DossierCode.in(typed);
        if (!codes.isEmpty()) {
            List<Line> found = lines(sql, DOSSIER.CODE.in(codes), most);
            if (!found.isEmpty()) {
                return found;
            }
            List<Long> aliased =
                    sql.select(DOSSIER_ALIAS.DOSSIER)
                            .from(DOSSIER_ALIAS)
                            .where(DOSSIER_ALIAS.CODE.in(codes))
                            .fetch(DOSSIER_ALIAS.DOSSIER);
            return aliased.isEmpty() ? List.of() : lines(sql, DOSSIER.NO.in(aliased), most);
        }
        List<String> tails = DossierCode.tails(typed);
        if (!tails.isEmpty()) {
            return lines(sql, DOSSIER.CODE_TAIL.in(tails), most);
        }
        Matcher begun = BEGUN_TAIL.matcher(typed);
        return begun.find() ? begins(sql, DOSSIER.CODE_TAIL, begun.group(), most) : List.of();
    }

    private List<Line> byWords(DSLContext sql, String typed, int most) {
        String digits = typed.replaceAll("[\\s.+-]", "");
        if (digits.length() >= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return byNumber(sql, digits, most);
        }
        List<String> words = apart(Text.words(typed));
        List<String> letters = words.stream().filter(w -> !isNumber(w)).toList();
        if (letters.isEmpty()) {
            return List.of();
        }
        Condition all = DSL.noCondition();
        for (String word : words) {
            Condition named = DSL.inline(" ").concat(DOSSIER.FOLDED).like("% " + word + "%");
            all =
                    all.and(
                            isNumber(word)
                                    ? named.or(DOSSIER.IDENTITY.like("%" + word))
                                            .or(DOSSIER.PHONE.like("%" + word))
                                    : named);
        }
        return letters.size() == 1
                ? byWord(sql, letters.getFirst(), all, words.size() == 1, most)
                : byPair(sql, letters, all, most);
    }

    /// The typed words without those that another one begins with: the same word of a name would
    /// fit both.
    private static List<String> apart(List<String> typed) {
        List<String> words = typed.stream().distinct().limit(MOST_TYPED).toList();
        return words.stream()
                .filter(word ->
                        words.stream()
                                .noneMatch(other -> !other.equals(word) && other.startsWith(word)))
                .toList();
    }

    /// At least three digits: the end of an identity number or phone, or part of a firm's name.
    private static boolean isNumber(String word) {
        return word.length() >= 3 && word.chars().allMatch(Character::isDigit);
    }

    private static List<Line> byNumber(DSLContext sql, String digits, int most) {
        String phone =
                digits.startsWith("84") && digits.length() == 11
                        ? "0" + digits.substring(2)
                        : digits;
        List<Line> found = new ArrayList<>(begins(sql, DOSSIER.IDENTITY, digits, most));
        for (Line line : begins(sql, DOSSIER.PHONE, phone, most)) {
            if (found.stream().noneMatch(f -> f.no() == line.no())) {
                found.add(line);
            }
        }
        found.sort(Comparator.comparingLong(Line::no).reversed());
        return found.subList(0, Math.min(found.size(), most));
    }

    /// The newest whose column begins so; two steps, so that each takes its index.
    private static List<Line> begins(
            DSLContext sql, TableField<DossierRecord, String> column, String start, int most) {
        List<Long> numbers =
                sql.select(DOSSIER.NO)
                        .from(DOSSIER)
                        .where(column.between(start, start + "\uffff"))
                        .fetch(DOSSIER.NO);
        List<Long> newest = numbers.stream().sorted(Comparator.reverseOrder()).limit(most).toList();
        return newest.isEmpty() ? List.of() : lines(sql, DOSSIER.NO.in(newest), most);
    }

    private List<Line> byWord(DSLContext sql, String word, Condition all, boolean alone, int most) {
        String start = word.length() > Names.WORD ? word.substring(0, Names.WORD) : word;
        List<String> meant = vocabulary.beginning(start, MOST_WORDS + 1);
        if (meant.isEmpty()) {
            return List.of();
        }
        if (meant.size() > MOST_WORDS || vocabulary.words(meant) > NEWEST) {
            List<Line> newest = backwards(sql, all, most);
            if (newest.size() == most) {
                return newest;
            }
            meant = vocabulary.beginning(start, Integer.MAX_VALUE);
        }
        TreeSet<Long> numbers = new TreeSet<>(Comparator.reverseOrder());
        for (String one : meant) {
            var select =
                    sql.select(NAME_WORD.DOSSIER)
                            .from(NAME_WORD)
                            .where(NAME_WORD.WORD.eq(one))
                            .orderBy(NAME_WORD.WORD.desc(), NAME_WORD.DOSSIER.desc());
            numbers.addAll(
                    alone
                            ? select.limit(most).fetch(NAME_WORD.DOSSIER)
                            : select.fetch(NAME_WORD.DOSSIER));
        }
        return checked(sql, List.copyOf(numbers), all, most);
    }

    private List<Line> byPair(DSLContext sql, List<String> words, Condition all, int most) {
        Start start = rarest(words);
        if (start.pairs().isEmpty()) {
            return List.of();
        }
        if (start.count() > NEWEST) {
            List<Line> newest = backwards(sql, all, most);
            if (newest.size() == most) {
                return newest;
            }
        }
        TreeSet<Long> numbers = new TreeSet<>(Comparator.reverseOrder());
        for (String pair : start.pairs()) {
            numbers.addAll(
                    sql.select(NAME_PAIR.DOSSIER)
                            .from(NAME_PAIR)
                            .where(NAME_PAIR.PAIR.eq(pair))
                            .fetch(NAME_PAIR.DOSSIER));
        }
        return checked(sql, List.copyOf(numbers), all, most);
    }

    /// Of the newest dossiers those that fit; perhaps fewer than there are.
    private static List<Line> backwards(DSLContext sql, Condition all, int most) {
        Long newest = sql.select(DSL.max(DOSSIER.NO)).from(DOSSIER).fetchOne(0, Long.class);
        return newest == null
                ? List.of()
                : lines(sql, DOSSIER.NO.gt(newest - NEWEST).and(all), most);
    }

    /// Those of the numbers, newest first, whose rows fit in everything that was typed.
    private static List<Line> checked(DSLContext sql, List<Long> numbers, Condition all, int most) {
        List<Line> found = new ArrayList<>();
        int step = most * 4;
        for (int at = 0; at < numbers.size() && found.size() < most; at += step) {
            List<Long> some = numbers.subList(at, Math.min(numbers.size(), at + step));
            found.addAll(lines(sql, DOSSIER.NO.in(some).and(all), most - found.size()));
        }
        return found;
    }

    /// @param pairs of which a dossier that fits has at least one
    /// @param count about how many dossiers that leaves
    private record Start(List<String> pairs, long count) {}

    /// The pairs to start from: a typed word and all words another one may become, whichever two
    /// leave fewest.
    private Start rarest(List<String> words) {
        Start best = new Start(List.of(), Long.MAX_VALUE);
        List<List<String>> meant =
                words.stream().map(w -> vocabulary.beginning(w, MOST_WORDS * 4)).toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                List<String> pairs = new ArrayList<>();
                long count = 0;
                for (String one : meant.get(i)) {
                    for (String other : meant.get(j)) {
                        String pair = Names.pair(one, other);
                        int known = vocabulary.count(pair);
                        if (known > 0) {
                            pairs.add(pair);
                            count += known;
                        }
                    }
                }
                if (count < best.count()) {
                    best = new Start(pairs, count);
                }
            }
        }
        return best;
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
