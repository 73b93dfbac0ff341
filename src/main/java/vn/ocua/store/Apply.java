package vn.ocua.store;

import static vn.ocua.store.sql.Tables.ATTACHMENT;
import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.HISTORY;
import static vn.ocua.store.sql.Tables.ISSUED;
import static vn.ocua.store.sql.Tables.NAME_PAIR;
import static vn.ocua.store.sql.Tables.NAME_WORD;
import static vn.ocua.store.sql.Tables.SLIP;
import static vn.ocua.store.sql.Tables.SUBMITTED;

import org.jooq.DSLContext;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Sentence;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.Standing;
import vn.ocua.dossier.Submitted;
import vn.ocua.store.sql.tables.records.DossierRecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes an act into the tables. Decides nothing: the same acts in the same order make the same
/// rows, always.
final class Apply {
    /// What an act's history line carries besides its text.
    record Body(Map<String, String> details, List<Act.Change> changes, List<Sentence> reasons) {
        static Body of(List<Sentence> reasons) {
            return new Body(Map.of(), List.of(), reasons);
        }
    }

    private final DSLContext sql;
    private final JsonMapper json = Json.mapper();
    private final ApplyDesk desk;
    private final Prepared dossierRow;
    private final Prepared submittedRow;
    private final Prepared wordRow;
    private final Prepared pairRow;
    private final Prepared historyRow;
    private final Prepared issuedRow;
    private final Prepared numberOf;

    Apply(DSLContext sql) {
        this.sql = sql;
        this.desk = new ApplyDesk(sql);
        this.dossierRow = Prepared.insert(sql, DOSSIER);
        this.submittedRow = Prepared.insert(sql, SUBMITTED);
        this.wordRow = Prepared.insert(sql, NAME_WORD);
        this.pairRow = Prepared.insert(sql, NAME_PAIR);
        this.historyRow = Prepared.insert(sql, HISTORY);
        this.issuedRow = Prepared.insert(sql, ISSUED);
        this.numberOf =
                new Prepared(
                        sql,
                        () ->
                                sql.select(DOSSIER.NO)
                                        .from(DOSSIER)
                                        .where(DOSSIER.ID.eq((UUID) null)));
    }

    void act(long sequence, Act act) {
        switch (act) {
            case Act.DeskSetUp a -> desk.setUp(a);
            case Act.OfficerPut a -> desk.officer(a);
            case Act.RulesAdopted a -> desk.rules(a);
            case Act.CalendarAdopted a -> desk.calendar(a);
            case Act.CatalogueAdopted a -> desk.catalogue(a);
            case Act.ClockConfirmed a -> desk.clock(a.day());
            case Act.Restored a -> desk.restored(a);
            case Act.SlipGiven a -> slip(sequence, a);
            case Act.Received a -> received(sequence, a);
            case Act.Moved a -> moved(sequence, a);
            case Act.Corrected a -> corrected(sequence, a);
            case Act.Attached a -> attached(sequence, a);
            case Act.Printed a -> printed(sequence, a);
            case Act.SigningKeyRenewed a -> desk.signingKey(sequence, a);
        }
    }

    private void received(long sequence, Act.Received act) {
        Dossier dossier = act.given();
        DossierRecord row = DOSSIER.newRecord();
        row.setNo(sequence);
        Rows.write(dossier, row);
        dossierRow.run(row.intoArray());
        children(sequence, dossier);
        if (act.usesNumber()) {
            desk.numberUsed("code", Numbers.day(dossier.code()));
        }
        history(sequence, sequence, act, dossier.standing(), "", Body.of(act.reasons()));
    }

    private void children(long no, Dossier dossier) {
        for (Submitted p : dossier.papers()) {
            submittedRow.run(
                    no, p.no(), p.name(), p.originals(), p.certified(), p.copies(), p.source());
        }
        Names.words(dossier.applicant()).forEach(word -> wordRow.run(word, no));
        Names.pairs(dossier.applicant()).forEach(pair -> pairRow.run(pair, no));
    }

    private void moved(long sequence, Act.Moved act) {
        long no = number(act);
        DossierRecord row = DOSSIER.newRecord();
        Rows.write(act.after(), row);
        sql.update(DOSSIER).set(row).where(DOSSIER.NO.eq(no)).execute();
        Body body = new Body(act.details(), List.of(), act.reasons());
        history(sequence, no, act, act.after(), act.text(), body);
    }

    private void corrected(long sequence, Act.Corrected act) {
        long no = number(act);
        DossierRecord row = DOSSIER.newRecord();
        Rows.write(act.after(), row);
        sql.update(DOSSIER).set(row).where(DOSSIER.NO.eq(no)).execute();
        sql.deleteFrom(SUBMITTED).where(SUBMITTED.DOSSIER.eq(no)).execute();
        sql.deleteFrom(NAME_WORD).where(NAME_WORD.DOSSIER.eq(no)).execute();
        sql.deleteFrom(NAME_PAIR).where(NAME_PAIR.DOSSIER.eq(no)).execute();
        children(no, act.after());
        Body body = new Body(Map.of(), act.changes(), act.reasons());
        history(sequence, no, act, act.after().standing(), act.reason(), body);
    }

    private void attached(long sequence, Act.Attached act) {
        sql.insertInto(ATTACHMENT)
                .values(
                        sequence,
                        number(act),
                        act.component(),
                        act.sha256(),
                        act.size(),
                        act.name(),
                        act.stamp().at(),
                        act.stamp().officer())
                .execute();
    }

    private void printed(long sequence, Act.Printed act) {
        issuedRow.run(
                sequence,
                number(act),
                act.form(),
                act.paper(),
                act.version(),
                act.reprint(),
                act.pages(),
                act.sha256(),
                act.stamp().at(),
                act.stamp().officer());
    }

    private void slip(long sequence, Act.SlipGiven act) {
        sql.insertInto(SLIP)
                .values(
                        act.id(),
                        sequence,
                        act.form(),
                        act.number(),
                        act.stamp().at(),
                        act.stamp().officer(),
                        json.writeValueAsString(act))
                .execute();
        desk.numberUsed(act.form(), Numbers.year(act.stamp().at()));
    }

    private long number(Act.OnDossier act) {
        Long no = numberOf.first(Long.class, act.dossier());
        if (no == null) {
            throw new IllegalStateException("act on an unknown dossier " + act.dossier());
        }
        return no;
    }

    private void history(long sequence, long no, Act act, Standing after, String text, Body body) {
        String kind = act instanceof Act.Moved moved ? moved.move().word() : Acts.kind(act);
        Instant at = act.stamp().at();
        historyRow.run(
                sequence,
                no,
                at,
                act.stamp().officer(),
                kind,
                after.status().code(),
                after.term().due(),
                after.version(),
                text,
                json.writeValueAsString(body));
    }

    /// The day a code was given on, as its series is kept.
    static final class Numbers {
        private Numbers() {}

        static String day(String code) {
            return DossierCode.tail(code).substring(0, 6);
        }

        static String year(Instant at) {
            return String.valueOf(vn.ocua.time.VietnamTime.date(at).getYear());
        }
    }
}
