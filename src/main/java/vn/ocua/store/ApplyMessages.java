package vn.ocua.store;

import static vn.ocua.store.sql.Tables.CONFLICT;
import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.MESSAGE;
import static vn.ocua.store.sql.Tables.OFFICER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.dossier.Message.State;
import vn.ocua.dossier.Status;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Writes the messages that an act causes, beside the act's own rows.
///
/// Of one dossier only the first that is not done is `READY`; scans wait beside that row, never in
/// it. What has not left yet follows every later edit; what has left is followed by a new message.
final class ApplyMessages {
    /// Places of one act in the numbers of its messages.
    static final long PLACES = 1000;

    private static final int TEXT = 2000;

    private final DSLContext sql;
    private final Prepared row;
    private final Prepared lastMoment;
    private final Prepared officerName;
    private final Prepared first;
    private final Prepared ready;
    private final Prepared barred;
    private final Prepared touch;

    ApplyMessages(DSLContext sql) {
        this.sql = sql;
        row = Prepared.insert(sql, MESSAGE);
        lastMoment =
                new Prepared(
                        sql,
                        () ->
                                sql.select(DSL.max(MESSAGE.MOMENT))
                                        .from(MESSAGE)
                                        .where(MESSAGE.SUBJECT.eq((UUID) null))
                                        .and(MESSAGE.KIND.eq(DSL.inline(Kind.PROGRESS.name()))));
        officerName =
                new Prepared(
                        sql,
                        () ->
                                sql.select(OFFICER.FULL_NAME)
                                        .from(OFFICER)
                                        .where(OFFICER.NAME.eq("")));
        first =
                new Prepared(
                        sql,
                        () ->
                                sql.select(MESSAGE.NO)
                                        .from(MESSAGE)
                                        .where(MESSAGE.SUBJECT.eq((UUID) null))
                                        .and(open())
                                        .orderBy(MESSAGE.NO)
                                        .limit(DSL.inline(1)));
        ready =
                new Prepared(
                        sql,
                        () ->
                                sql.update(MESSAGE)
                                        .set(MESSAGE.STATE, DSL.inline(State.READY.name()))
                                        .where(MESSAGE.NO.eq(0L))
                                        .and(MESSAGE.STATE.eq(DSL.inline(State.QUEUED.name())))
                                        .and(DSL.not(disputed())));
        barred =
                new Prepared(
                        sql,
                        () ->
                                sql.update(MESSAGE)
                                        .set(MESSAGE.STATE, DSL.inline(State.ASIDE.name()))
                                        .set(MESSAGE.REASON, DSL.inline("conflict"))
                                        .where(MESSAGE.NO.eq(0L))
                                        .and(MESSAGE.STATE.eq(DSL.inline(State.QUEUED.name()))));
        touch =
                new Prepared(
                        sql,
                        () ->
                                sql.update(MESSAGE)
                                        .set(MESSAGE.TOUCHED, 0L)
                                        .where(MESSAGE.SUBJECT.eq((UUID) null))
                                        .and(unsentDossier()));
    }

    /// A chain's messages that are neither done nor closed.
    static Condition open() {
        return MESSAGE.KIND
                .ne(DSL.inline(Kind.FILE.name()))
                .and(
                        MESSAGE.STATE.in(
                                DSL.inline(State.QUEUED.name()),
                                DSL.inline(State.READY.name()),
                                DSL.inline(State.STARTED.name()),
                                DSL.inline(State.ASIDE.name())));
    }

    private static Condition unsentDossier() {
        return MESSAGE.KIND
                .in(DSL.inline(Kind.CREATE.name()), DSL.inline(Kind.UPDATE.name()))
                .and(
                        MESSAGE.STATE.in(
                                DSL.inline(State.QUEUED.name()), DSL.inline(State.READY.name())))
                .and(MESSAGE.BODY.isNull());
    }

    /// A dossier with a code of ours: the create, and its first progress row.
    void received(long sequence, Act.Received act) {
        UUID subject = act.dossier();
        Status status = act.given().standing().status();
        Instant at = act.stamp().at();
        put(sequence, 0, sequence, subject, Kind.CREATE, status, at, "", "", State.READY, 0);
        String who = fullName(act.stamp().officer());
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        put(
                sequence,
                1,
                sequence,
                subject,
                Kind.PROGRESS,
                status,
                second,
                who,
                "",
                State.QUEUED,
                0);
    }

    /// Another status: one update and one progress row.
    void moved(long sequence, long no, UUID subject, Status status, Act.Stamp stamp, String text) {
        String who = fullName(stamp.officer());
        Instant at = stamp.at();
        put(sequence, 0, no, subject, Kind.UPDATE, status, at, "", "", State.QUEUED, 0);
        Instant second = ownSecond(subject, at);
        put(sequence, 1, no, subject, Kind.PROGRESS, status, second, who, text, State.QUEUED, 0);
        promote(subject);
    }

    /// The same status at another step: one progress row.
    void passed(long sequence, long no, UUID subject, Status status, Act.Stamp stamp, String text) {
        String who = fullName(stamp.officer());
        Instant second = ownSecond(subject, stamp.at());
        put(sequence, 0, no, subject, Kind.PROGRESS, status, second, who, text, State.QUEUED, 0);
        promote(subject);
    }

    /// The same status with other facts. What has not left says them anyway, and what was refused
    /// goes again with them; otherwise a new update does.
    ///
    /// @param place free in this act
    void edited(long sequence, int place, long no, UUID subject, Instant at) {
        if (touch.run(sequence, subject) > 0 || asideGoesAgain(sequence, subject, at)) {
            return;
        }
        Integer status =
                sql.select(DOSSIER.STATUS)
                        .from(DOSSIER)
                        .where(DOSSIER.NO.eq(no))
                        .fetchOne(DOSSIER.STATUS);
        if (status == null || status == Status.NEW.code()) {
            return; // Filed online and not accepted: the answer will tell.
        }
        Status now = Status.of(status);
        put(sequence, place, no, subject, Kind.UPDATE, now, at, "", "", State.QUEUED, 0);
        promote(subject);
    }

    private boolean asideGoesAgain(long sequence, UUID subject, Instant at) {
        int gone =
                sql.update(MESSAGE)
                        .set(MESSAGE.STATE, State.QUEUED.name())
                        .set(MESSAGE.BODY, (String) null)
                        .set(MESSAGE.AGAIN, true) // Its first content may have arrived.
                        .set(MESSAGE.FAILURES, 0)
                        .set(MESSAGE.REASON, "")
                        .set(MESSAGE.TOUCHED, sequence)
                        .set(MESSAGE.CHANGED, at)
                        .setNull(MESSAGE.NEXT_TRY)
                        .where(MESSAGE.SUBJECT.eq(subject))
                        .and(MESSAGE.KIND.in(Kind.CREATE.name(), Kind.UPDATE.name()))
                        .and(MESSAGE.STATE.eq(State.ASIDE.name()))
                        .and(MESSAGE.REASON.in("refused", "unclear"))
                        .execute();
        if (gone > 0) {
            promote(subject);
        }
        return gone > 0;
    }

    /// A scan goes when the portal has the dossier.
    void attached(long sequence, long no, Act.Attached act) {
        UUID subject = act.dossier();
        boolean created =
                !sql.fetchExists(
                        MESSAGE,
                        MESSAGE.SUBJECT
                                .eq(subject)
                                .and(MESSAGE.KIND.eq(Kind.CREATE.name()))
                                .and(MESSAGE.STATE.ne(State.DONE.name())));
        State state = created ? State.READY : State.QUEUED;
        Instant at = act.stamp().at();
        put(sequence, 0, no, subject, Kind.FILE, Status.RECEIVED, at, "", "", state, sequence);
    }

    /// A person has not chosen yet between both sides of this dossier.
    private static Condition disputed() {
        return DSL.exists(
                DSL.selectOne()
                        .from(CONFLICT)
                        .where(CONFLICT.DOSSIER.eq(MESSAGE.DOSSIER))
                        .and(CONFLICT.SETTLED.isNull()));
    }

    /// The first of a chain that is still open may go, unless it is aside or under way; while both
    /// sides disagree about its dossier it would overwrite the portal's, and waits for a person.
    void promote(UUID subject) {
        Long head = first.first(Long.class, subject);
        if (head != null && ready.run(head) == 0) {
            barred.run(head);
        }
    }

    /// The same for many at once.
    void promote(List<UUID> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        List<Long> heads =
                sql.select(DSL.min(MESSAGE.NO))
                        .from(MESSAGE)
                        .where(MESSAGE.SUBJECT.in(subjects))
                        .and(open())
                        .groupBy(MESSAGE.SUBJECT)
                        .fetch(0, Long.class);
        if (!heads.isEmpty()) {
            sql.update(MESSAGE)
                    .set(MESSAGE.STATE, State.READY.name())
                    .where(MESSAGE.NO.in(heads))
                    .and(MESSAGE.STATE.eq(State.QUEUED.name()))
                    .execute();
        }
    }

    /// No two rows of one dossier share a second.
    private Instant ownSecond(UUID subject, Instant at) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        OffsetDateTime last = lastMoment.first(OffsetDateTime.class, subject);
        return last == null || last.toInstant().isBefore(second)
                ? second
                : last.toInstant().plusSeconds(1);
    }

    private String fullName(String officer) {
        String name = officer.isEmpty() ? null : officerName.first(String.class, officer);
        return name == null ? officer : name;
    }

    private void put(
            long sequence,
            int place,
            @Nullable Long dossier,
            UUID subject,
            Kind kind,
            Status status,
            Instant moment,
            String officer,
            String text,
            State state,
            long attachment) {
        row.run(
                sequence * PLACES + place,
                subject,
                dossier,
                null,
                null,
                "",
                kind.name(),
                status.code(),
                moment,
                officer,
                Text.cut(text, TEXT),
                state.name(),
                null,
                null,
                false,
                sequence,
                null,
                0,
                0,
                "",
                "",
                moment,
                null,
                null,
                attachment);
    }
}
