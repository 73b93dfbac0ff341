package vn.ocua.store;

import static vn.ocua.store.sql.Tables.ATTACHMENT;
import static vn.ocua.store.sql.Tables.HISTORY;
import static vn.ocua.store.sql.Tables.MESSAGE;

import org.jooq.DSLContext;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.dossier.Message.State;
import vn.ocua.store.Outbox.Content;
import vn.ocua.store.Outbox.Scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Gathers what messages are made of: the dossiers as they stand, their scans, and what happened to
/// them; many at once, for a batch is read in a few statements.
final class OutboxContent {
    private static final JsonMapper JSON = Json.mapper();
    private static final long PLACES = ApplyMessages.PLACES;

    private final DSLContext sql;

    OutboxContent(DSLContext sql) {
        this.sql = sql;
    }

    List<Content> of(List<Message> messages) {
        Map<Long, Long> dossiers =
                sql.select(MESSAGE.NO, MESSAGE.DOSSIER)
                        .from(MESSAGE)
                        .where(MESSAGE.NO.in(messages.stream().map(Message::no).toList()))
                        .and(MESSAGE.DOSSIER.isNotNull())
                        .fetchMap(MESSAGE.NO, MESSAGE.DOSSIER);
        Map<Long, Dossier> found = Rows.many(sql, dossiers.values());
        Map<Long, List<Scan>> scans = scans(dossiers.values());
        boolean plain =
                messages.stream()
                        .allMatch(m ->
                                m.kind() == Kind.PROGRESS
                                        || (m.kind() == Kind.CREATE && !m.again()));
        Map<Long, List<Lists.Event>> events = plain ? Map.of() : events(dossiers.values());
        List<Content> all = new ArrayList<>();
        for (Message message : messages) {
            Long no = dossiers.get(message.no());
            Dossier dossier = no == null ? null : found.get(no);
            if (dossier != null) {
                all.add(
                        new Content(
                                message,
                                dossier,
                                scans.getOrDefault(no, List.of()),
                                events.getOrDefault(no, List.of())));
            }
        }
        return all;
    }

    private Map<Long, List<Scan>> scans(Collection<Long> dossiers) {
        return sql.select(ATTACHMENT.asterisk(), MESSAGE.URL, MESSAGE.STATE)
                .from(ATTACHMENT)
                .leftJoin(MESSAGE)
                .on(MESSAGE.NO.eq(ATTACHMENT.SEQUENCE.times(PLACES)))
                .where(ATTACHMENT.DOSSIER.in(dossiers))
                .orderBy(ATTACHMENT.SEQUENCE)
                .fetchGroups(
                        ATTACHMENT.DOSSIER,
                        r ->
                                new Scan(
                                        r.get(ATTACHMENT.SEQUENCE),
                                        r.get(ATTACHMENT.COMPONENT),
                                        r.get(ATTACHMENT.SHA256),
                                        r.get(ATTACHMENT.SIZE),
                                        r.get(ATTACHMENT.NAME),
                                        State.DONE.name().equals(r.get(MESSAGE.STATE))
                                                ? r.get(MESSAGE.URL)
                                                : null));
    }

    /// Only what the wire tells of: supplements, refusals, results.
    private Map<Long, List<Lists.Event>> events(Collection<Long> dossiers) {
        return sql.selectFrom(HISTORY)
                .where(HISTORY.DOSSIER.in(dossiers))
                .and(HISTORY.KIND.in("supplement", "supplemented", "reject", "result", "return"))
                .orderBy(HISTORY.SEQUENCE)
                .fetchGroups(
                        HISTORY.DOSSIER,
                        r -> {
                            Apply.Body body = JSON.readValue(r.getBody(), Apply.Body.class);
                            return new Lists.Event(
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
    }
}
