package vn.ocua.store;

import static vn.ocua.store.sql.Tables.DESK;
import static vn.ocua.store.sql.Tables.MESSAGE;
import static vn.ocua.store.sql.Tables.PARCEL;
import static vn.ocua.store.sql.Tables.PORTAL_SIDE;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import vn.ocua.base.Text;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Message.Fate;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.dossier.Message.State;
import vn.ocua.store.sql.tables.records.MessageRecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes what became of messages: which left with what content, and what the portal said.
final class ApplyAnswers {
    private static final int WORDS = 1000;

    private final DSLContext sql;
    private final ApplyMessages messages;
    private final ApplyAgain again;
    private final Prepared frozen;
    private final Prepared leftAgain;

    ApplyAnswers(DSLContext sql, ApplyMessages messages) {
        this.sql = sql;
        this.messages = messages;
        this.again = new ApplyAgain(sql);
        frozen =
                new Prepared(
                        sql,
                        () ->
                                sql.update(MESSAGE)
                                        .set(MESSAGE.BODY, "")
                                        .set(MESSAGE.HASH, "")
                                        .set(MESSAGE.FROZEN, 0L)
                                        .set(MESSAGE.STATE, left())
                                        .set(MESSAGE.TRIES, MESSAGE.TRIES.plus(DSL.inline(1)))
                                        .set(MESSAGE.CHANGED, at())
                                        .where(MESSAGE.NO.eq(0L)));
        leftAgain =
                new Prepared(
                        sql,
                        () ->
                                sql.update(MESSAGE)
                                        .set(MESSAGE.STATE, left())
                                        .set(MESSAGE.TRIES, MESSAGE.TRIES.plus(DSL.inline(1)))
                                        .set(MESSAGE.CHANGED, at())
                                        .where(MESSAGE.NO.eq(0L)));
    }

    private static Field<String> left() {
        return DSL.when(
                        MESSAGE.STATE.eq(DSL.inline(State.READY.name())),
                        DSL.inline(State.STARTED.name()))
                .otherwise(MESSAGE.STATE);
    }

    private static Field<Instant> at() {
        return DSL.val((Instant) null, MESSAGE.CHANGED.getDataType());
    }

    /// One that is queued gets its content too, for a stick, and stays queued.
    void started(long sequence, Exchanged.SendStarted act) {
        for (Exchanged.Leaving leaving : act.leaving()) {
            Instant at = act.stamp().at();
            if (leaving.body() == null) {
                leftAgain.run(at, leaving.message());
            } else {
                frozen.run(leaving.body(), leaving.hash(), sequence, at, leaving.message());
            }
        }
    }

    void answered(long sequence, Exchanged.Answered act) {
        List<Long> numbers = act.told().stream().map(Exchanged.Told::message).toList();
        Map<Long, MessageRecord> rows =
                sql.select(
                                MESSAGE.NO,
                                MESSAGE.SUBJECT,
                                MESSAGE.DOSSIER,
                                MESSAGE.KIND,
                                MESSAGE.STATE,
                                MESSAGE.FAILURES)
                        .from(MESSAGE)
                        .where(MESSAGE.NO.in(numbers))
                        .fetchMap(MESSAGE.NO, r -> r.into(MESSAGE));
        Instant at = act.stamp().at();
        done(sequence, at, act.told().stream().filter(t -> t.fate() == Fate.DONE).toList(), rows);
        for (Exchanged.Told told : act.told()) {
            MessageRecord row = rows.get(told.message());
            if (row != null && told.fate() != Fate.DONE && isOpen(row)) {
                told(at, told, row);
            }
        }
    }

    /// A second answer, by stick after the line, changes nothing any more.
    private static boolean isOpen(MessageRecord row) {
        State state = State.valueOf(row.getState());
        return state != State.DONE && state != State.CLOSED;
    }

    /// Nearly every answer is this one: a whole batch in a few statements.
    private void done(
            long sequence, Instant at, List<Exchanged.Told> told, Map<Long, MessageRecord> rows) {
        List<MessageRecord> done = new ArrayList<>();
        for (Exchanged.Told one : told) {
            MessageRecord row = rows.get(one.message());
            if (row != null && isOpen(row)) {
                row.setState(State.DONE.name());
                done.add(row);
            }
        }
        if (done.isEmpty()) {
            return;
        }
        sql.update(MESSAGE)
                .set(MESSAGE.STATE, State.DONE.name())
                .set(MESSAGE.BODY, DSL.when(MESSAGE.PARCEL.isNotNull(), MESSAGE.BODY))
                .set(MESSAGE.FAILURES, 0)
                .set(MESSAGE.REASON, "")
                .set(MESSAGE.WORDS, "")
                .setNull(MESSAGE.NEXT_TRY)
                .set(MESSAGE.CHANGED, at)
                .where(MESSAGE.NO.in(done.stream().map(MessageRecord::getNo).toList()))
                .execute();
        List<UUID> moved = new ArrayList<>();
        List<UUID> created = new ArrayList<>();
        int place = 0;
        for (MessageRecord row : done) {
            Kind kind = Kind.valueOf(row.getKind());
            if (kind == Kind.FILE) {
                messages.edited(sequence, place++, row.getDossier(), row.getSubject(), at);
            } else {
                moved.add(row.getSubject());
            }
            // An update confirms as much as a create that the dossier is there: a create that was
            // there already goes on as an update.
            if (kind == Kind.CREATE || kind == Kind.UPDATE) {
                created.add(row.getSubject());
            }
        }
        messages.promote(moved);
        if (!created.isEmpty()) {
            sql.update(MESSAGE)
                    .set(MESSAGE.STATE, State.READY.name())
                    .where(MESSAGE.SUBJECT.in(created))
                    .and(MESSAGE.KIND.eq(Kind.FILE.name()))
                    .and(MESSAGE.STATE.eq(State.QUEUED.name()))
                    .execute();
        }
    }

    private void told(Instant at, Exchanged.Told told, MessageRecord row) {
        UUID subject = row.getSubject();
        Kind kind = Kind.valueOf(row.getKind());
        switch (told.fate()) {
            case DONE -> {} // Together, above.
            case EXISTS -> again(row, Kind.UPDATE, at);
            case UNKNOWN -> {
                if (kind == Kind.PROGRESS) {
                    if (again.offer(MESSAGE.SUBJECT.eq(subject), at) == 0) {
                        // Nothing could bring the dossier back: a person must look.
                        state(row, State.ASIDE, refused(told), at, row.getFailures());
                    }
                } else {
                    again(row, Kind.CREATE, at);
                }
            }
            case MISSING -> state(row, State.READY, told, at, row.getFailures());
            case LOST -> state(row, State.STARTED, told, at, row.getFailures());
            case FAILED -> state(row, State.READY, told, at, row.getFailures() + 1);
            case REFUSED, CLASH, UNCLEAR, TOO_LARGE ->
                    state(row, State.ASIDE, told, at, row.getFailures());
            case OPENED ->
                    sql.update(MESSAGE)
                            .set(MESSAGE.URL, Text.cut(told.words(), WORDS))
                            .where(MESSAGE.NO.eq(row.getNo()))
                            .execute();
        }
    }

    private static Exchanged.Told refused(Exchanged.Told told) {
        return new Exchanged.Told(told.message(), told.fate(), "refused", told.words(), null);
    }

    private void again(MessageRecord row, Kind kind, Instant at) {
        sql.update(MESSAGE)
                .set(MESSAGE.KIND, kind.name())
                .set(MESSAGE.STATE, State.READY.name())
                .set(MESSAGE.CHANGED, at)
                .where(MESSAGE.NO.eq(row.getNo()))
                .execute();
    }

    private void state(
            MessageRecord row, State state, Exchanged.Told told, Instant at, int failures) {
        State was = State.valueOf(row.getState());
        sql.update(MESSAGE)
                .set(MESSAGE.STATE, (was == State.QUEUED ? was : state).name())
                .set(MESSAGE.FAILURES, failures)
                .set(MESSAGE.REASON, told.reason())
                .set(MESSAGE.WORDS, Text.cut(told.words(), WORDS))
                .set(MESSAGE.CHANGED, at)
                .set(MESSAGE.NEXT_TRY, told.next())
                .where(MESSAGE.NO.eq(row.getNo()))
                .execute();
    }

    void offeredAgain(Exchanged.OfferedAgain act) {
        again.offer(act);
        if (!act.life().isEmpty()) {
            cursor(act.life(), 0);
        }
    }

    void cursor(String life, long cursor) {
        sql.deleteFrom(PORTAL_SIDE).execute();
        sql.insertInto(PORTAL_SIDE).values(1, life, cursor).execute();
    }

    /// Aside no more: content is frozen anew, for it may have been put right. What left before may
    /// have arrived all the same, so it counts as offered again.
    void released(List<Long> numbers, Instant at) {
        for (MessageRecord row :
                sql.selectFrom(MESSAGE)
                        .where(MESSAGE.NO.in(numbers))
                        .and(MESSAGE.STATE.eq(State.ASIDE.name()))
                        .orderBy(MESSAGE.NO)
                        .fetch()) {
            boolean file = row.getKind().equals(Kind.FILE.name());
            sql.update(MESSAGE)
                    .set(MESSAGE.STATE, (file ? State.READY : State.QUEUED).name())
                    .set(MESSAGE.BODY, DSL.when(MESSAGE.PARCEL.isNotNull(), MESSAGE.BODY))
                    .set(MESSAGE.AGAIN, true)
                    .set(MESSAGE.FAILURES, 0)
                    .set(MESSAGE.REASON, "")
                    .set(MESSAGE.WORDS, "")
                    .setNull(MESSAGE.NEXT_TRY)
                    .set(MESSAGE.CHANGED, at)
                    .where(MESSAGE.NO.eq(row.getNo()))
                    .execute();
            messages.promote(row.getSubject());
        }
    }

    void closed(Exchanged.Closed act) {
        List<UUID> subjects =
                sql.selectDistinct(MESSAGE.SUBJECT)
                        .from(MESSAGE)
                        .where(MESSAGE.NO.in(act.messages()))
                        .fetch(MESSAGE.SUBJECT);
        sql.update(MESSAGE)
                .set(MESSAGE.STATE, State.CLOSED.name())
                .set(MESSAGE.REASON, "closed")
                .set(MESSAGE.WORDS, Text.cut(act.reason(), WORDS))
                .set(MESSAGE.CHANGED, act.stamp().at())
                .where(MESSAGE.NO.in(act.messages()))
                .and(MESSAGE.STATE.notIn(State.DONE.name(), State.CLOSED.name()))
                .execute();
        subjects.forEach(messages::promote);
    }

    void lane(Exchanged.LaneGiven act) {
        sql.update(DESK)
                .set(DESK.LANE_DESK, act.lane().desk())
                .set(DESK.LANE_FROM, act.lane().from())
                .set(DESK.LANE_TO, act.lane().to())
                .execute();
    }

    void lookup(Exchanged.LookupSet act) {
        sql.update(DESK).set(DESK.LOOKUP, act.lookup()).execute();
    }

    /// The same message of the same sender is taken once, whatever stick brings it; a large parcel
    /// comes in several acts.
    void parcel(long sequence, Exchanged.ParcelTaken act) {
        Long known =
                sql.select(PARCEL.NO)
                        .from(PARCEL)
                        .where(PARCEL.ID.eq(act.parcel()))
                        .fetchOne(PARCEL.NO);
        long parcel = known == null ? sequence : known;
        if (known == null) {
            sql.insertInto(PARCEL).values(sequence, act.parcel(), act.from()).execute();
        }
        long place = 0;
        for (Exchanged.Carried carried : act.messages()) {
            if (known(sequence, act, carried)) {
                continue;
            }
            MessageRecord row = MESSAGE.newRecord();
            row.setNo(sequence * ApplyMessages.PLACES + place++);
            row.setSubject(carried.subject());
            row.setParcel(parcel);
            row.setNumber(carried.number());
            row.setCode(carried.code());
            row.setKind(carried.kind().name());
            row.setStatus(carried.status());
            row.setMoment(carried.moment());
            row.setOfficer("");
            row.setText("");
            row.setState(State.QUEUED.name());
            row.setBody(carried.body());
            row.setHash(carried.hash());
            row.setAgain(false);
            row.setTouched(sequence);
            row.setFrozen(sequence);
            row.setTries(0);
            row.setFailures(0);
            row.setReason("");
            row.setWords("");
            row.setChanged(act.stamp().at());
            row.setAttachment(0L);
            sql.insertInto(MESSAGE).set(row).execute();
        }
        act.messages().stream()
                .map(Exchanged.Carried::subject)
                .distinct()
                .forEach(messages::promote);
    }

    /// Other content under the same number is what its desk put right, or offers again.
    private boolean known(long sequence, Exchanged.ParcelTaken act, Exchanged.Carried carried) {
        MessageRecord row =
                sql.select(MESSAGE.fields())
                        .from(MESSAGE)
                        .join(PARCEL)
                        .on(PARCEL.NO.eq(MESSAGE.PARCEL))
                        .where(MESSAGE.SUBJECT.eq(carried.subject()))
                        .and(MESSAGE.NUMBER.eq(carried.number()))
                        .and(PARCEL.SENDER.eq(act.from()))
                        .fetchOneInto(MESSAGE);
        if (row == null) {
            return false;
        }
        if (!carried.hash().equals(row.getHash())) {
            sql.update(MESSAGE)
                    .set(MESSAGE.CODE, carried.code())
                    .set(MESSAGE.KIND, carried.kind().name())
                    .set(MESSAGE.BODY, carried.body())
                    .set(MESSAGE.HASH, carried.hash())
                    .set(MESSAGE.TOUCHED, sequence)
                    .set(MESSAGE.STATE, State.QUEUED.name())
                    .set(MESSAGE.FAILURES, 0)
                    .set(MESSAGE.REASON, "")
                    .set(MESSAGE.WORDS, "")
                    .set(MESSAGE.CHANGED, act.stamp().at())
                    .where(MESSAGE.NO.eq(row.getNo()))
                    .execute();
        }
        return true;
    }
}
