package vn.ocua.app.bench;

import static vn.ocua.store.sql.Tables.DOSSIER;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import vn.ocua.base.Text;
import vn.ocua.counter.Session;
import vn.ocua.store.Store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Search at each keystroke, beside `like '%…%'` over the same rows.
final class FindBench {
    private static final int SHOWN = 50;
    private static final int CODES = 40;

    private final BenchOptions options;
    private final Report report;

    FindBench(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    void run() throws IOException {
        try (BenchDesk desk = BenchDesk.make(options)) {
            long start = System.nanoTime();
            desk.fill(options.dossiers(), report);
            report.say(
                    "filled",
                    options.dossiers(),
                    Report.number((System.nanoTime() - start) / 1e9),
                    Report.number(options.dossiers() * 1e9 / (System.nanoTime() - start)));
            desk.shut();
            desk.open();
            start = System.nanoTime();
            desk.counter().store().search().warm();
            report.say("find.warm", Report.milliseconds(System.nanoTime() - start));
            measure(desk);
        }
    }

    private void measure(BenchDesk desk) {
        Typing typing = new Typing(desk.people(), options.dossiers(), codes(desk));
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("find.names", typing.names());
        kinds.put("find.turned", typing.turned());
        kinds.put("find.rare", typing.rare());
        kinds.put("find.codes", typing.codes());
        kinds.put("find.numbers", typing.numbers());
        kinds.put("find.phones", typing.phones());
        Store store = desk.counter().store();
        Session session = desk.session();
        for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
            List<String> strokes = kind.getValue();
            report.doing("find.kind", strokes.size(), strokes.getLast());
            Contender like =
                    new Contender(
                            "find.like",
                            1,
                            i -> like(store, strokes.get(spread(i, strokes.size()))));
            Contender ours =
                    new Contender(
                            "find.ours",
                            1,
                            i ->
                                    BenchDesk.done(
                                            desk.counter()
                                                    .finding()
                                                    .find(
                                                            session,
                                                            strokes.get(spread(i, strokes.size())),
                                                            SHOWN)));
            report.scores(kind.getKey(), new Contest(options, report).run(List.of(like, ours)));
        }
    }

    /// Walks through the strokes so that a small count meets all lengths too.
    private static int spread(int index, int size) {
        return (int) (index * 7919L % size);
    }

    private static List<String> codes(BenchDesk desk) {
        return desk.counter()
                .store()
                .read(sql ->
                        sql.select(DOSSIER.CODE)
                                .from(DOSSIER)
                                .orderBy(DSL.rand())
                                .limit(CODES)
                                .fetch(DOSSIER.CODE));
    }

    private static int like(Store store, String typed) {
        Condition all = DSL.noCondition();
        for (String word : Text.words(typed)) {
            String any = "%" + word + "%";
            Condition one =
                    DOSSIER.FOLDED
                            .like(any)
                            .or(DOSSIER.IDENTITY.like(any))
                            .or(DOSSIER.PHONE.like(any))
                            .or(DOSSIER.CODE.like(any));
            all = all.and(word.chars().allMatch(Character::isLetter) ? name(any) : one);
        }
        Condition which = all;
        return store.read(sql ->
                sql.select(
                                DOSSIER.NO,
                                DOSSIER.CODE,
                                DOSSIER.KNOWN_AS,
                                DOSSIER.IDENTITY,
                                DOSSIER.PHONE,
                                DOSSIER.PROCEDURE_TITLE,
                                DOSSIER.STATUS,
                                DOSSIER.DUE)
                        .from(DOSSIER)
                        .where(which)
                        .orderBy(DOSSIER.NO.desc())
                        .limit(SHOWN)
                        .fetch()
                        .size());
    }

    private static Condition name(String any) {
        return DOSSIER.FOLDED.like(any);
    }
}
