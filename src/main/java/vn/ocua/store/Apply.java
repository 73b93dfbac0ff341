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
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Move;
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
    private final ApplyMessages messages;
    private final ApplyAnswers answers;
    private final ApplyPortal portal;
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
        this.messages = new ApplyMessages(sql);
        this.answers = new ApplyAnswers(sql, messages);
        this.portal = new ApplyPortal(sql, messages);
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
            case Act.AgenciesAdopted a -> desk.agencies(a);
            case Act.ClockConfirmed a -> desk.clock(a.day());
            case Act.Restored a -> desk.restored(a);
            case Act.SlipGiven a -> slip(sequence, a);
            case Act.Received a -> received(sequence, a);
            case Act.Moved a -> moved(sequence, a);
            case Act.Corrected a -> corrected(sequence, a);
            case Act.Attached a -> attached(sequence, a);
            case Act.Printed a -> printed(sequence, a);
            case Act.Remarked a -> remarked(sequence, a);
            case Exchanged a -> exchanged(sequence, a);
            case Act.SigningKeyRenewed a -> desk.signingKey(sequence, a);
        }
    }

    private void exchanged(long sequence, Exchanged act) {
        switch (act) {
            case Exchanged.SendStarted a -> answers.started(sequence, a);
            case Exchanged.Answered a -> answers.answered(sequence, a);
            case Exchanged.OfferedAgain a -> answers.offeredAgain(a);
            case Exchanged.CursorMoved a -> answers.cursor(a.life(), a.cursor());
            case Exchanged.RowKept a -> portal.kept(sequence, a);
            case Exchanged.FiledOnline a -> filed(sequence, a);
            case Exchanged.Taken a -> {
                long no = rewritten(a, a.after());
                portal.taken(sequence, no, a);
                Body body = new Body(a.details(), a.changes(), a.reasons());
                history(sequence, no, act, a.after().standing(), a.text(), body);
            }
            case Exchanged.ConflictFound a -> {
                long no = rewritten(a, a.after());
                portal.conflict(sequence, no, a);
                Body body = new Body(Map.of(), a.merged(), List.of());
                history(sequence, no, act, a.after().standing(), fields(a), body);
            }
            case Exchanged.ConflictSettled a -> {
                long no = rewritten(a, a.after());
                portal.settled(sequence, no, a);
                Body body = new Body(Map.of(), a.changes(), a.reasons());
                history(sequence, no, act, a.after().standing(), "", body);
            }
            case Exchanged.Renumbered a -> {
                long no = rewritten(a, a.after());
                portal.renumbered(sequence, no, a);
                desk.numberUsed("code", Numbers.day(a.after().code()));
                Body body =
                        new Body(
                                Map.of(),
                                List.of(new Act.Change("code", a.old(), a.after().code())),
                                List.of());
                history(sequence, no, act, a.after().standing(), "", body);
            }
            case Exchanged.Released a -> answers.released(a.messages(), a.stamp().at());
            case Exchanged.Closed a -> answers.closed(a);
            case Exchanged.LaneGiven a -> answers.lane(a);
            case Exchanged.LookupSet a -> answers.lookup(a);
            case Exchanged.ParcelTaken a -> answers.parcel(sequence, a);
        }
    }

    private static String fields(Exchanged.ConflictFound act) {
        return act.differences().stream()
                .map(Exchanged.Difference::field)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private void filed(long sequence, Exchanged.FiledOnline act) {
        put(sequence, act.given());
        portal.filed(sequence, act);
        history(sequence, sequence, act, act.given().standing(), "", Body.of(List.of()));
    }

    private void put(long sequence, Dossier dossier) {
        DossierRecord row = DOSSIER.newRecord();
        row.setNo(sequence);
        Rows.write(dossier, row);
        dossierRow.run(row.intoArray());
        children(sequence, dossier);
    }

    /// The whole dossier anew, with its papers and the words of its names.
    private long rewritten(Act.OnDossier act, Dossier after) {
        long no = number(act);
        DossierRecord row = DOSSIER.newRecord();
        Rows.write(after, row);
        sql.update(DOSSIER).set(row).where(DOSSIER.NO.eq(no)).execute();
        sql.deleteFrom(SUBMITTED).where(SUBMITTED.DOSSIER.eq(no)).execute();
        sql.deleteFrom(NAME_WORD).where(NAME_WORD.DOSSIER.eq(no)).execute();
        sql.deleteFrom(NAME_PAIR).where(NAME_PAIR.DOSSIER.eq(no)).execute();
        children(no, after);
        return no;
    }

    private void received(long sequence, Act.Received act) {
        Dossier dossier = act.given();
        put(sequence, dossier);
        if (act.usesNumber()) {
            desk.numberUsed("code", Numbers.day(dossier.code()));
        }
        messages.received(sequence, act);
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
        if (act.move() == Move.EXTEND) {
            messages.edited(sequence, 0, no, act.dossier(), act.stamp().at());
        } else if (act.move() == Move.PASS) {
            // Why it went back is the agency's own affair; the portal shows its rows to citizens.
            String step = act.details().getOrDefault("stepName", "");
            messages.passed(sequence, no, act.dossier(), act.after().status(), act.stamp(), step);
        } else if (act.move() != Move.REASSIGN) {
            messages.moved(
                    sequence, no, act.dossier(), act.after().status(), act.stamp(), act.text());
        }
        Body body = new Body(act.details(), List.of(), act.reasons());
        history(sequence, no, act, act.after(), act.text(), body);
    }

    private void corrected(long sequence, Act.Corrected act) {
        long no = rewritten(act, act.after());
        messages.edited(sequence, 0, no, act.dossier(), act.stamp().at());
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
        messages.attached(sequence, number(act), act);
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

    private void remarked(long sequence, Act.Remarked act) {
        Dossier dossier = Rows.one(sql, DOSSIER.ID.eq(act.dossier()));
        if (dossier == null) {
            throw new IllegalStateException("a remark on an unknown dossier " + act.dossier());
        }
        Map<String, String> details = act.who().isEmpty() ? Map.of() : Map.of("who", act.who());
        Body body = new Body(details, List.of(), List.of());
        history(sequence, number(act), act, dossier.standing(), act.text(), body);
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
                        act.applicant().person().identity(),
                        act.procedure(),
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
        String kind =
                switch (act) {
                    case Act.Moved moved -> moved.move().word();
                    case Act.Remarked remarked -> remarked.kind();
                    default -> Acts.kind(act);
                };
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
