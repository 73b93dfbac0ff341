package vn.ocua.store;

import static vn.ocua.store.sql.Tables.CONFLICT;
import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.HISTORY;
import static vn.ocua.store.sql.Tables.INCOMING;
import static vn.ocua.store.sql.Tables.MESSAGE;
import static vn.ocua.store.sql.Tables.PARCEL;
import static vn.ocua.store.sql.Tables.PORTAL_SIDE;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.dossier.Message.State;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Reads what the portal told: how far it was read, what could not be applied, where both sides
/// disagree.
public final class Inbox {
    private static final JsonMapper JSON = Json.mapper();

    private final DSLContext sql;

    Inbox(DSLContext sql) {
        this.sql = sql;
    }

    /// Where reading goes on.
    ///
    /// @param life `ky_nguyen`; empty before the first reading
    public record Bookmark(String life, long cursor) {}

    /// A row that was kept for a person.
    ///
    /// @param no number of its act
    /// @param why a word of the texts `sync.kept.…`
    public record Kept(long no, Exchanged.Row row, Instant taken, String why) {}

    /// Fields that wait for a person's choice.
    ///
    /// @param no number of the act that found it
    public record Conflict(
            long no, Dossier dossier, Instant found, List<Exchanged.Difference> differences) {}

    /// What this desk changed since both sides agreed.
    ///
    /// @param status as both last had it; 0 when they never agreed
    /// @param pending something about the dossier has not been confirmed
    /// @param before value by field before the first change here that the portal has not confirmed
    public record Base(int status, boolean pending, Map<String, String> before) {}

    public Bookmark bookmark() {
        return sql.selectFrom(PORTAL_SIDE)
                .fetchOptional(r -> new Bookmark(r.getLife(), r.getCursorAt()))
                .orElse(new Bookmark("", 0));
    }

    /// Whether a row of that content was taken before, in whatever life.
    public boolean knows(String digest) {
        return sql.fetchExists(INCOMING, INCOMING.DIGEST.eq(digest));
    }

    /// Rows that wait for a person.
    public List<Kept> kept() {
        return sql.selectFrom(INCOMING)
                .where(INCOMING.STATE.eq(ApplyPortal.KEPT))
                .orderBy(INCOMING.NO)
                .fetch(r ->
                        new Kept(
                                r.getNo(),
                                new Exchanged.Row(
                                        r.getSeq(),
                                        r.getKind(),
                                        r.getCode(),
                                        r.getDigest(),
                                        r.getBody()),
                                r.getTaken(),
                                r.getWhy()));
    }

    /// What the portal last said of a dossier filed online, JSON; empty when it never did.
    public Optional<String> lastFiled(String code) {
        return sql.select(INCOMING.BODY)
                .from(INCOMING)
                .where(INCOMING.CODE.eq(code).and(INCOMING.KIND.eq("HO_SO_TRUC_TUYEN")))
                .and(INCOMING.STATE.ne(ApplyPortal.KEPT))
                .orderBy(INCOMING.NO.desc())
                .limit(1)
                .fetchOptional(INCOMING.BODY);
    }

    public List<Conflict> conflicts() {
        Map<Long, List<Exchanged.Difference>> open = new LinkedHashMap<>();
        Map<Long, Long> dossiers = new HashMap<>();
        sql.selectFrom(CONFLICT)
                .where(CONFLICT.SETTLED.isNull())
                .orderBy(CONFLICT.NO, CONFLICT.FIELD)
                .forEach(r -> {
                    open.computeIfAbsent(r.getNo(), _ -> new ArrayList<>())
                            .add(
                                    new Exchanged.Difference(
                                            r.getField(), r.getBase(), r.getMine(), r.getTheirs()));
                    dossiers.put(r.getNo(), r.getDossier());
                });
        Map<Long, Dossier> found = Rows.many(sql, dossiers.values());
        Map<Long, Instant> taken =
                sql.select(INCOMING.NO, INCOMING.TAKEN)
                        .from(INCOMING)
                        .where(INCOMING.NO.in(open.keySet()))
                        .fetchMap(INCOMING.NO, INCOMING.TAKEN);
        List<Conflict> conflicts = new ArrayList<>();
        open.forEach((no, differences) -> {
            Dossier dossier = found.get(dossiers.get(no));
            if (dossier != null) {
                Instant at = taken.getOrDefault(no, Instant.EPOCH);
                conflicts.add(new Conflict(no, dossier, at, differences));
            }
        });
        return conflicts;
    }

    /// What both sides last agreed on, as far as this desk has gone on since.
    public Base base(UUID subject) {
        boolean pending =
                sql.fetchExists(
                        MESSAGE,
                        MESSAGE.SUBJECT
                                .eq(subject)
                                .and(MESSAGE.KIND.in(Kind.CREATE.name(), Kind.UPDATE.name()))
                                .and(MESSAGE.STATE.notIn(State.DONE.name(), State.CLOSED.name())));
        Long sent =
                sql.select(DSL.max(MESSAGE.FROZEN))
                        .from(MESSAGE)
                        .where(MESSAGE.SUBJECT.eq(subject))
                        .and(MESSAGE.KIND.in(Kind.CREATE.name(), Kind.UPDATE.name()))
                        // What is offered again was confirmed before.
                        .and(MESSAGE.STATE.eq(State.DONE.name()).or(MESSAGE.AGAIN))
                        .fetchOne(0, Long.class);
        long agreed = Math.max(sent == null ? 0 : sent, lastTaken(subject));
        return new Base(status(subject, agreed), pending, before(subject, agreed));
    }

    /// The portal cannot know this dossier: its create never left, or was refused because somebody
    /// else has the code there.
    public boolean isUnheardOf(UUID subject) {
        return sql.fetchExists(
                MESSAGE,
                MESSAGE.SUBJECT
                        .eq(subject)
                        .and(MESSAGE.KIND.eq(Kind.CREATE.name()))
                        .and(
                                MESSAGE.TRIES
                                        .eq(0)
                                        .and(MESSAGE.STATE.ne(State.DONE.name()))
                                        .or(
                                                MESSAGE.STATE
                                                        .eq(State.ASIDE.name())
                                                        .and(MESSAGE.REASON.eq("clash")))));
    }

    /// The last act by which this desk and the portal had the same, by the portal's word.
    long lastTaken(UUID subject) {
        Long taken =
                sql.select(DSL.max(HISTORY.SEQUENCE))
                        .from(HISTORY)
                        .join(DOSSIER)
                        .on(DOSSIER.NO.eq(HISTORY.DOSSIER))
                        .where(DOSSIER.ID.eq(subject))
                        .and(HISTORY.KIND.in("filedOnline", "taken", "settled"))
                        .fetchOne(0, Long.class);
        return taken == null ? 0 : taken;
    }

    private int status(UUID subject, long agreed) {
        Integer status =
                sql.select(HISTORY.STATUS)
                        .from(HISTORY)
                        .join(DOSSIER)
                        .on(DOSSIER.NO.eq(HISTORY.DOSSIER))
                        .where(DOSSIER.ID.eq(subject).and(HISTORY.SEQUENCE.le(agreed)))
                        .orderBy(HISTORY.SEQUENCE.desc())
                        .limit(1)
                        .fetchOne(HISTORY.STATUS);
        return status == null ? 0 : status;
    }

    private Map<String, String> before(UUID subject, long agreed) {
        Map<String, String> before = new HashMap<>();
        sql.select(HISTORY.BODY)
                .from(HISTORY)
                .join(DOSSIER)
                .on(DOSSIER.NO.eq(HISTORY.DOSSIER))
                .where(DOSSIER.ID.eq(subject).and(HISTORY.SEQUENCE.gt(agreed)))
                .and(HISTORY.KIND.eq("corrected"))
                .orderBy(HISTORY.SEQUENCE)
                .forEach(r -> {
                    for (Act.Change change :
                            JSON.readValue(r.value1(), Apply.Body.class).changes()) {
                        before.putIfAbsent(change.field(), change.old());
                    }
                });
        return before;
    }

    /// Filed online and not answered yet, oldest first.
    public List<Dossier> unanswered(int offset, int limit) {
        List<Long> numbers =
                sql.select(DOSSIER.NO)
                        .from(DOSSIER)
                        .where(DOSSIER.STATUS.eq(1))
                        .orderBy(DOSSIER.RECEIVED, DOSSIER.NO)
                        .limit(offset, limit)
                        .fetch(DOSSIER.NO);
        Map<Long, Dossier> found = Rows.many(sql, numbers);
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// Whether a stick of that number was taken in before.
    public boolean knowsParcel(UUID parcel) {
        return sql.fetchExists(PARCEL, PARCEL.ID.eq(parcel));
    }

    /// Whether this desk ever took in a stick of that sender.
    public boolean carriesFor(String sender) {
        return sql.fetchExists(PARCEL, PARCEL.SENDER.eq(sender));
    }

    /// When a dossier was last changed by the portal; null when it never was.
    public @Nullable Instant lastHeard() {
        return sql.select(DSL.max(INCOMING.TAKEN)).from(INCOMING).fetchOne(0, Instant.class);
    }
}
