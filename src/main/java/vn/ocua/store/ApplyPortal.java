package vn.ocua.store;

import static vn.ocua.store.sql.Tables.CONFLICT;
import static vn.ocua.store.sql.Tables.DOSSIER_ALIAS;
import static vn.ocua.store.sql.Tables.INCOMING;
import static vn.ocua.store.sql.Tables.MESSAGE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import vn.ocua.base.Text;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.dossier.Message.State;

import java.time.Instant;
import java.util.UUID;

/// Writes what the portal told: rows taken or kept, conflicts, and how a person settled them.
final class ApplyPortal {
    /// States of an incoming row.
    static final String TAKEN = "TAKEN";

    static final String KEPT = "KEPT";
    static final String NOTED = "NOTED";
    static final String CONFLICTING = "CONFLICT";
    static final String SETTLED = "SETTLED";

    private static final int VALUE = 4000;

    private final DSLContext sql;
    private final ApplyMessages messages;

    ApplyPortal(DSLContext sql, ApplyMessages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    void kept(long sequence, Exchanged.RowKept act) {
        String state = act.why().isEmpty() ? NOTED : KEPT;
        row(sequence, act.row(), null, act.stamp().at(), state, act.why());
    }

    void filed(long sequence, Exchanged.FiledOnline act) {
        row(sequence, act.row(), sequence, act.stamp().at(), TAKEN, "");
    }

    void taken(long sequence, long no, Exchanged.Taken act) {
        row(sequence, act.row(), no, act.stamp().at(), TAKEN, "");
        if (act.tell()) {
            messages.moved(
                    sequence,
                    no,
                    act.dossier(),
                    act.after().standing().status(),
                    act.stamp(),
                    act.text());
        }
    }

    /// What waits about this dossier stays until a person has chosen: it would overwrite the
    /// portal's.
    void conflict(long sequence, long no, Exchanged.ConflictFound act) {
        row(sequence, act.row(), no, act.stamp().at(), CONFLICTING, "");
        for (Exchanged.Difference d : act.differences()) {
            sql.insertInto(CONFLICT)
                    .values(
                            sequence,
                            d.field(),
                            no,
                            Text.cut(d.base(), VALUE),
                            Text.cut(d.mine(), VALUE),
                            Text.cut(d.theirs(), VALUE),
                            null,
                            null)
                    .execute();
        }
        sql.update(MESSAGE)
                .set(MESSAGE.STATE, State.ASIDE.name())
                .set(MESSAGE.REASON, "conflict")
                .set(MESSAGE.CHANGED, act.stamp().at())
                .where(MESSAGE.SUBJECT.eq(act.dossier()))
                .and(MESSAGE.KIND.ne(Kind.FILE.name()))
                .and(MESSAGE.STATE.eq(State.READY.name()))
                .execute();
    }

    void settled(long sequence, long no, Exchanged.ConflictSettled act) {
        UUID subject = act.dossier();
        Instant at = act.stamp().at();
        act.chosen()
                .forEach((field, value) ->
                        sql.update(CONFLICT)
                                .set(CONFLICT.CHOSEN, Text.cut(value, VALUE))
                                .set(CONFLICT.SETTLED, at)
                                .where(CONFLICT.NO.eq(act.conflict()).and(CONFLICT.FIELD.eq(field)))
                                .execute());
        sql.update(INCOMING)
                .set(INCOMING.STATE, SETTLED)
                .where(INCOMING.NO.eq(act.conflict()))
                .execute();
        if (act.theirs()) {
            sql.update(MESSAGE)
                    .set(MESSAGE.STATE, State.CLOSED.name())
                    .set(MESSAGE.REASON, "theirs")
                    .set(MESSAGE.CHANGED, at)
                    .where(MESSAGE.SUBJECT.eq(subject))
                    .and(MESSAGE.KIND.in(Kind.UPDATE.name(), Kind.PROGRESS.name()))
                    .and(
                            MESSAGE.STATE.in(
                                    State.QUEUED.name(), State.READY.name(), State.ASIDE.name()))
                    .and(MESSAGE.HASH.isNull())
                    .execute();
        }
        if (!stillOpen(no)) {
            sql.update(MESSAGE)
                    .set(MESSAGE.STATE, State.QUEUED.name())
                    .set(MESSAGE.REASON, "")
                    .set(MESSAGE.CHANGED, at)
                    .where(MESSAGE.SUBJECT.eq(subject))
                    .and(MESSAGE.STATE.eq(State.ASIDE.name()))
                    .and(MESSAGE.REASON.eq("conflict"))
                    .execute();
        }
        messages.edited(sequence, 0, no, subject, at);
        messages.promote(subject);
    }

    private boolean stillOpen(long no) {
        return sql.fetchExists(CONFLICT, CONFLICT.DOSSIER.eq(no).and(CONFLICT.SETTLED.isNull()));
    }

    void renumbered(long sequence, long no, Exchanged.Renumbered act) {
        sql.insertInto(DOSSIER_ALIAS).values(act.old(), no).execute();
        sql.update(MESSAGE)
                .set(MESSAGE.STATE, State.QUEUED.name())
                .set(MESSAGE.BODY, (String) null)
                .set(MESSAGE.FAILURES, 0)
                .set(MESSAGE.REASON, "")
                .set(MESSAGE.WORDS, "")
                .set(MESSAGE.TOUCHED, sequence)
                .set(MESSAGE.CHANGED, act.stamp().at())
                .where(MESSAGE.SUBJECT.eq(act.dossier()))
                .and(MESSAGE.STATE.eq(State.ASIDE.name()))
                .and(MESSAGE.REASON.eq("clash"))
                .execute();
        // Content that was frozen with the old code would reach the dossier that has it there.
        sql.update(MESSAGE)
                .set(MESSAGE.BODY, (String) null)
                .set(MESSAGE.TOUCHED, sequence)
                .where(MESSAGE.SUBJECT.eq(act.dossier()))
                .and(MESSAGE.PARCEL.isNull())
                .and(MESSAGE.STATE.notIn(State.DONE.name(), State.CLOSED.name()))
                .execute();
        messages.promote(act.dossier());
    }

    private void row(
            long sequence,
            Exchanged.Row row,
            @Nullable Long dossier,
            Instant at,
            String state,
            String why) {
        // A row that was kept until something was put right moves to the act that took it.
        sql.deleteFrom(INCOMING)
                .where(INCOMING.DIGEST.eq(row.digest()).and(INCOMING.STATE.eq(KEPT)))
                .execute();
        sql.insertInto(INCOMING)
                .values(
                        sequence,
                        row.seq(),
                        row.kind(),
                        row.code(),
                        dossier,
                        row.digest(),
                        at,
                        state,
                        why,
                        row.body())
                .execute();
    }
}
