package vn.ocua.store;

import static vn.ocua.store.sql.Tables.ATTACHMENT;
import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.HISTORY;
import static vn.ocua.store.sql.Tables.ISSUED;
import static vn.ocua.store.sql.Tables.MESSAGE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Sentence;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads what screens and commands list: queues with their counts, one dossier's whole story, most
/// used procedures.
public final class Lists {
    private static final JsonMapper JSON = Json.mapper();

    private final Store store;

    Lists(Store store) {
        this.store = store;
    }

    /// The queues of a desk, in the order an officer works them.
    public enum Queue {
        TODAY,
        DUE_SOON,
        OVERDUE,
        SUPPLEMENT,
        READY,
        /// Filed online, waits for this desk's answer.
        ONLINE,
        /// The portal has not confirmed everything about it.
        UNSENT
    }

    /// What happened to a dossier.
    ///
    /// @param kind an act's word: `received`, `forward`, `supplement`, `corrected` …
    /// @param due the promised moment after it
    public record Event(
            long sequence,
            Instant at,
            String officer,
            String kind,
            int status,
            @Nullable Instant due,
            int version,
            String text,
            Map<String, String> details,
            List<Act.Change> changes,
            List<Sentence> reasons) {}

    /// @param reprint 0 for the first issue
    public record Paper(
            String form,
            String paper,
            int version,
            int reprint,
            int pages,
            @Nullable String sha256,
            Instant at,
            String officer) {}

    public record Scan(
            int component, String sha256, long size, String name, Instant at, String officer) {}

    /// A dossier with everything that happened to it.
    public record Story(
            Dossier dossier, List<Event> events, List<Paper> papers, List<Scan> scans) {}

    public Optional<Dossier> dossier(String code) {
        return store.read(sql -> new State(sql, null).dossier(code));
    }

    public Optional<Dossier> dossier(UUID id) {
        return store.read(sql -> Optional.ofNullable(Rows.one(sql, DOSSIER.ID.eq(id))));
    }

    public Optional<Story> story(String code) {
        return store.read(
                sql -> new State(sql, null).dossier(code).map(dossier -> story(sql, dossier)));
    }

    private static Story story(DSLContext sql, Dossier dossier) {
        var no = sql.select(DOSSIER.NO).from(DOSSIER).where(DOSSIER.ID.eq(dossier.id())).asField();
        List<Event> events =
                sql.selectFrom(HISTORY)
                        .where(HISTORY.DOSSIER.eq(DSL.field(no).coerce(Long.class)))
                        .orderBy(HISTORY.SEQUENCE)
                        .fetch(r -> {
                            Apply.Body body = JSON.readValue(r.getBody(), Apply.Body.class);
                            return new Event(
                                    r.getSequence(),
                                    r.getMoment(),
                                    r.getOfficer(),
                                    r.getKind(),
                                    r.getStatus(),
                                    r.getDue(),
                                    r.getVersion(),
                                    r.getText(),
                                    body.details(),
                                    body.changes(),
                                    body.reasons());
                        });
        List<Paper> papers =
                sql.select(
                                ISSUED.FORM,
                                ISSUED.PAPER,
                                ISSUED.VERSION,
                                ISSUED.REPRINT,
                                ISSUED.PAGES,
                                ISSUED.SHA256,
                                ISSUED.MOMENT,
                                ISSUED.OFFICER)
                        .from(ISSUED)
                        .where(ISSUED.DOSSIER.eq(DSL.field(no).coerce(Long.class)))
                        .orderBy(ISSUED.SEQUENCE)
                        .fetch(Records.mapping(Paper::new));
        List<Scan> scans =
                sql.select(
                                ATTACHMENT.COMPONENT,
                                ATTACHMENT.SHA256,
                                ATTACHMENT.SIZE,
                                ATTACHMENT.NAME,
                                ATTACHMENT.ADDED,
                                ATTACHMENT.OFFICER)
                        .from(ATTACHMENT)
                        .where(ATTACHMENT.DOSSIER.eq(DSL.field(no).coerce(Long.class)))
                        .orderBy(ATTACHMENT.SEQUENCE)
                        .fetch(Records.mapping(Scan::new));
        return new Story(dossier, events, papers, scans);
    }

    public State.Issues issues(UUID dossier, String form, String paper, int version) {
        return store.read(sql -> new State(sql, null).issues(dossier, form, paper, version));
    }

    /// @param dayStart first moment of today, `soon` the moment until which a promise counts as due
    ///   soon
    public List<Line> queue(
            Queue queue, Instant now, Instant dayStart, Instant soon, int offset, int limit) {
        return store.read(sql -> {
            var select = Search.select(sql).where(condition(queue, now, dayStart, soon));
            var ordered =
                    switch (queue) {
                        case TODAY, SUPPLEMENT -> select.orderBy(DOSSIER.NO.desc());
                        case ONLINE -> select.orderBy(DOSSIER.RECEIVED, DOSSIER.NO);
                        case UNSENT -> select.orderBy(DOSSIER.NO);
                        default -> select.orderBy(DOSSIER.DUE, DOSSIER.NO);
                    };
            return ordered.limit(offset, limit).fetch(r -> Search.line(r));
        });
    }

    public Map<Queue, Integer> counts(Instant now, Instant dayStart, Instant soon) {
        return store.read(sql -> {
            Map<Queue, Integer> counts = new LinkedHashMap<>();
            for (Queue queue : Queue.values()) {
                counts.put(
                        queue,
                        queue == Queue.UNSENT
                                ? unsent(sql)
                                : sql.fetchCount(DOSSIER, condition(queue, now, dayStart, soon)));
            }
            return counts;
        });
    }

    /// From an index alone: by the dossiers, each of a hundred thousand would be looked up.
    private static int unsent(DSLContext sql) {
        return sql.fetchSingle(
                        sql.select(DSL.countDistinct(MESSAGE.DOSSIER))
                                .from(MESSAGE)
                                .where(Outbox.waiting()))
                .value1();
    }

    private static Condition condition(Queue queue, Instant now, Instant dayStart, Instant soon) {
        Condition running = DOSSIER.STATUS.in(2, 4);
        return switch (queue) {
            case TODAY -> DOSSIER.RECEIVED.ge(dayStart);
            case DUE_SOON -> running.and(DOSSIER.DUE.ge(now)).and(DOSSIER.DUE.le(soon));
            case OVERDUE -> running.and(DOSSIER.DUE.lt(now));
            case SUPPLEMENT -> DOSSIER.STATUS.eq(5);
            case READY -> DOSSIER.STATUS.eq(9);
            case ONLINE -> DOSSIER.STATUS.eq(1);
            case UNSENT ->
                    DOSSIER.NO.in(
                            DSL.select(MESSAGE.DOSSIER).from(MESSAGE).where(Outbox.waiting()));
        };
    }

    /// Codes among these about which the portal has not confirmed everything.
    public Set<String> unsent(Collection<String> codes) {
        return store.read(sql ->
                sql.selectDistinct(DOSSIER.CODE)
                        .from(DOSSIER)
                        .join(MESSAGE)
                        .on(MESSAGE.SUBJECT.eq(DOSSIER.ID))
                        .where(DOSSIER.CODE.in(codes))
                        .and(Outbox.waiting())
                        .fetchSet(DOSSIER.CODE));
    }

    /// How often each procedure was received since a moment, by code.
    public Map<String, Integer> used(Instant since) {
        return store.read(sql ->
                sql.select(DOSSIER.PROCEDURE_CODE, DSL.count())
                        .from(DOSSIER)
                        .where(DOSSIER.RECEIVED.ge(since))
                        .groupBy(DOSSIER.PROCEDURE_CODE)
                        .fetchMap(DOSSIER.PROCEDURE_CODE, DSL.count()));
    }

    /// The last dossier of a person, by identity number or else by phone.
    public Optional<Dossier> lastOf(String identity, String phone) {
        if (identity.isEmpty() && phone.isEmpty()) {
            return Optional.empty();
        }
        Condition who =
                identity.isEmpty() ? DOSSIER.PHONE.eq(phone) : DOSSIER.IDENTITY.eq(identity);
        return store.read(sql ->
                sql.selectFrom(DOSSIER)
                        .where(who)
                        .orderBy(DOSSIER.NO.desc())
                        .limit(1)
                        .fetchOptional()
                        .map(row -> Rows.dossier(sql, row)));
    }

    /// The form 02 somebody was given before for the same: [State#guided].
    public Optional<State.Guided> guided(String identity, String procedure, Instant since) {
        return store.read(sql ->
                Optional.ofNullable(new State(sql, null).guided(identity, procedure, since)));
    }

    public int countOf(String identity) {
        return store.read(sql -> sql.fetchCount(DOSSIER, DOSSIER.IDENTITY.eq(identity)));
    }

    public int dossiers() {
        return store.read(sql -> sql.fetchCount(DOSSIER));
    }
}
