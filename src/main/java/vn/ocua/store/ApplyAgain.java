package vn.ocua.store;

import static vn.ocua.store.sql.Tables.MESSAGE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.dossier.Message.State;
import vn.ocua.store.sql.tables.Message;

import java.time.Instant;
import java.util.UUID;

/// Lets what the portal had confirmed and then lost go once more.
final class ApplyAgain {
    private final DSLContext sql;

    ApplyAgain(DSLContext sql) {
        this.sql = sql;
    }

    void offer(Exchanged.OfferedAgain act) {
        UUID subject = act.subject();
        offer(subject == null ? since(act.since()) : MESSAGE.SUBJECT.eq(subject), act.stamp().at());
    }

    /// Everything from the first that was confirmed since: the clock may have been wrong for some
    /// behind it.
    private static Condition since(Instant since) {
        Message later = MESSAGE.as("later");
        return MESSAGE.NO.ge(
                DSL.field(
                        DSL.select(DSL.min(later.NO))
                                .from(later)
                                .where(later.STATE.eq(State.DONE.name()))
                                .and(later.CHANGED.ge(since))));
    }

    /// Confirmed ones queue up again with fresh content; of each dossier the first may go.
    ///
    /// @return how many
    int offer(Condition which, Instant at) {
        int offered =
                sql.update(MESSAGE)
                        .set(MESSAGE.STATE, State.QUEUED.name())
                        .set(MESSAGE.AGAIN, true)
                        .set(MESSAGE.BODY, DSL.when(MESSAGE.PARCEL.isNotNull(), MESSAGE.BODY))
                        .set(MESSAGE.FAILURES, 0)
                        .set(MESSAGE.REASON, "again")
                        .setNull(MESSAGE.URL)
                        .set(MESSAGE.CHANGED, at)
                        .where(which)
                        .and(MESSAGE.STATE.eq(State.DONE.name()))
                        .execute();
        Message earlier = MESSAGE.as("earlier");
        Condition behind =
                DSL.exists(
                        DSL.selectOne()
                                .from(earlier)
                                .where(earlier.SUBJECT.eq(MESSAGE.SUBJECT))
                                .and(earlier.NO.lt(MESSAGE.NO))
                                .and(earlier.KIND.ne(Kind.FILE.name()))
                                .and(
                                        earlier.STATE.in(
                                                State.QUEUED.name(),
                                                State.READY.name(),
                                                State.STARTED.name(),
                                                State.ASIDE.name())));
        sql.update(MESSAGE)
                .set(MESSAGE.STATE, State.QUEUED.name())
                .where(MESSAGE.STATE.in(State.READY.name(), State.STARTED.name()))
                .and(MESSAGE.KIND.ne(Kind.FILE.name()))
                .and(behind)
                .execute();
        sql.update(MESSAGE)
                .set(MESSAGE.STATE, State.READY.name())
                .where(MESSAGE.STATE.eq(State.QUEUED.name()))
                .and(MESSAGE.KIND.ne(Kind.FILE.name()))
                .and(DSL.not(behind))
                .execute();
        sql.update(MESSAGE)
                .set(MESSAGE.STATE, State.READY.name())
                .where(MESSAGE.STATE.eq(State.QUEUED.name()))
                .and(MESSAGE.KIND.eq(Kind.FILE.name()))
                .and(
                        DSL.notExists(
                                DSL.selectOne()
                                        .from(earlier)
                                        .where(earlier.SUBJECT.eq(MESSAGE.SUBJECT))
                                        .and(earlier.KIND.eq(Kind.CREATE.name()))
                                        .and(earlier.STATE.ne(State.DONE.name()))))
                .execute();
        return offered;
    }
}
