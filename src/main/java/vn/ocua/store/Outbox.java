package vn.ocua.store;

import static vn.ocua.store.sql.Tables.ATTACHMENT;
import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.HISTORY;
import static vn.ocua.store.sql.Tables.MESSAGE;
import static vn.ocua.store.sql.Tables.PARCEL;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.dossier.Message.State;
import vn.ocua.dossier.Status;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads what the portal must be told: what may leave next, what waits and why.
public final class Outbox {
    /// Nothing rests longer; a later moment was written while the PC's clock was ahead.
    private static final Duration LONGEST_REST = Duration.ofDays(1);

    private static final Field<String> CODE =
            DSL.coalesce(DOSSIER.CODE, MESSAGE.CODE).as("present_code");

    private final DSLContext sql;

    Outbox(DSLContext sql) {
        this.sql = sql;
    }

    /// How much waits.
    ///
    /// @param waiting everything that the portal has not confirmed, `aside` and `scans` included
    /// @param oldest when the longest waiting one was caused; null when nothing waits
    public record Counts(int waiting, int aside, int scans, @Nullable Instant oldest) {}

    /// Where a dossier stood, and since when.
    public record Way(Status status, Instant moment) {}

    /// A message with what a list shows of its dossier.
    ///
    /// @param known whose dossier it is; empty when carried for another desk
    /// @param holder sign-in name of who answers for the dossier
    public record Waiting(Message message, String known, String holder, @Nullable Instant due) {}

    /// What a message's content is made of.
    public record Content(
            Message message, Dossier dossier, List<Scan> scans, List<Lists.Event> events) {}

    /// @param sequence of the act that attached it
    /// @param url where the portal has it; null before it was uploaded
    public record Scan(
            long sequence,
            int component,
            String sha256,
            long size,
            String name,
            @Nullable String url) {}

    /// The first of their dossiers, oldest first.
    ///
    /// @param now leaves out what is not to be tried yet; null: everything
    public List<Message> ready(Kind kind, @Nullable Instant now, int limit) {
        // In the order of the index and without a join: thousands that are done are never touched.
        List<Long> next =
                sql.select(MESSAGE.NO)
                        .from(MESSAGE)
                        .where(MESSAGE.STATE.eq(State.READY.name()))
                        .and(MESSAGE.KIND.eq(kind.name()))
                        .and(due(now))
                        .orderBy(MESSAGE.STATE, MESSAGE.KIND, MESSAGE.NO)
                        .limit(limit)
                        .fetch(MESSAGE.NO);
        return messages(next);
    }

    /// Scans that may go, the soonest promised dossier first.
    public List<Message> scansReady(@Nullable Instant now, int limit) {
        return sql.select(MESSAGE.asterisk(), CODE)
                .from(MESSAGE)
                .leftJoin(DOSSIER)
                .on(DOSSIER.NO.eq(MESSAGE.DOSSIER))
                .where(MESSAGE.STATE.in(State.READY.name(), State.STARTED.name()))
                .and(MESSAGE.KIND.eq(Kind.FILE.name()))
                .and(due(now))
                .orderBy(DOSSIER.DUE.asc().nullsLast(), MESSAGE.NO)
                .limit(limit)
                .fetch(Outbox::message);
    }

    private static Condition due(@Nullable Instant now) {
        return now == null
                ? DSL.noCondition()
                : MESSAGE.NEXT_TRY
                        .isNull()
                        .or(MESSAGE.NEXT_TRY.le(now))
                        .or(MESSAGE.NEXT_TRY.gt(now.plus(LONGEST_REST)));
    }

    /// Those of which nobody knows whether they arrived; scans excepted, for an upload asks the
    /// portal how far it is.
    public List<Message> started(int limit) {
        return messages(
                MESSAGE.STATE.eq(State.STARTED.name()).and(MESSAGE.KIND.ne(Kind.FILE.name())),
                limit);
    }

    public List<Message> messages(Collection<Long> numbers) {
        // Sorted here: asked to sort, H2 walks all messages instead of looking these few up.
        return sql
                .select(MESSAGE.asterisk(), CODE)
                .from(MESSAGE)
                .leftJoin(DOSSIER)
                .on(DOSSIER.NO.eq(MESSAGE.DOSSIER))
                .where(MESSAGE.NO.in(numbers))
                .fetch(Outbox::message)
                .stream()
                .sorted(Comparator.comparingLong(Message::no))
                .toList();
    }

    /// Which of these are as they were read: same kind and content, and free to leave.
    ///
    /// @param behind also those behind another one of their dossier
    public Set<Long> unchanged(Collection<Message> read, boolean behind) {
        Map<Long, Message> then = new HashMap<>();
        read.forEach(m -> then.put(m.no(), m));
        Set<Long> same = new HashSet<>();
        sql.select(MESSAGE.NO, MESSAGE.STATE, MESSAGE.TOUCHED, MESSAGE.KIND)
                .from(MESSAGE)
                .where(MESSAGE.NO.in(then.keySet()))
                .forEach(r -> {
                    Message m = then.get(r.value1());
                    State state = State.valueOf(r.value2());
                    boolean free =
                            state == State.READY
                                    || state == State.STARTED
                                    || (behind && state == State.QUEUED);
                    if (m != null
                            && free
                            && m.touched() == r.value3()
                            && m.kind().name().equals(r.value4())) {
                        same.add(m.no());
                    }
                });
        return same;
    }

    /// All of a dossier, done ones included, in their order.
    public List<Message> of(UUID subject) {
        return messages(MESSAGE.SUBJECT.eq(subject), Integer.MAX_VALUE);
    }

    /// How far a dossier was when both sides last had the same: confirmed by the portal once, or
    /// told by it.
    public Optional<Way> agreed(UUID subject) {
        Long sent =
                sql.select(DSL.max(MESSAGE.NO))
                        .from(MESSAGE)
                        .where(MESSAGE.SUBJECT.eq(subject))
                        .and(MESSAGE.KIND.in(Kind.CREATE.name(), Kind.UPDATE.name()))
                        .and(MESSAGE.STATE.eq(State.DONE.name()).or(MESSAGE.AGAIN))
                        .fetchOne(0, Long.class);
        long known = new Inbox(sql).lastTaken(subject);
        return sql.select(HISTORY.STATUS, HISTORY.MOMENT)
                .from(HISTORY)
                .join(DOSSIER)
                .on(DOSSIER.NO.eq(HISTORY.DOSSIER))
                .where(DOSSIER.ID.eq(subject))
                .and(
                        HISTORY.SEQUENCE.le(
                                Math.max(sent == null ? 0 : sent / ApplyMessages.PLACES, known)))
                .orderBy(HISTORY.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(r -> new Way(Status.of(r.value1()), r.value2()));
    }

    /// What a stick takes along: everything of our own that is open, aside excepted, in order.
    public List<Message> carriable(int limit) {
        return messages(
                MESSAGE.STATE
                        .in(State.QUEUED.name(), State.READY.name(), State.STARTED.name())
                        .and(MESSAGE.KIND.ne(Kind.FILE.name()))
                        .and(MESSAGE.PARCEL.isNull()),
                limit);
    }

    /// What came of messages that sticks of this sender brought.
    public List<Message> carriedFor(String sender) {
        return messages(
                MESSAGE.STATE
                        .in(State.DONE.name(), State.ASIDE.name(), State.CLOSED.name())
                        .and(
                                MESSAGE.PARCEL.in(
                                        sql.select(PARCEL.NO)
                                                .from(PARCEL)
                                                .where(PARCEL.SENDER.eq(sender)))),
                Integer.MAX_VALUE);
    }

    /// Dossiers received in a time, the oldest first.
    ///
    /// @param to not included
    public List<Dossier> received(Instant from, Instant to) {
        List<Long> numbers =
                sql.select(DOSSIER.NO)
                        .from(DOSSIER)
                        .where(DOSSIER.RECEIVED.ge(from).and(DOSSIER.RECEIVED.lt(to)))
                        .orderBy(DOSSIER.NO)
                        .fetch(DOSSIER.NO);
        Map<Long, Dossier> found = Rows.many(sql, numbers);
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// The sender's own number of a carried message; null for our own.
    public @Nullable Long carriedNumber(long no) {
        return sql.select(MESSAGE.NUMBER)
                .from(MESSAGE)
                .where(MESSAGE.NO.eq(no))
                .fetchOne(MESSAGE.NUMBER);
    }

    public Counts counts() {
        var row =
                sql.select(
                                DSL.count(),
                                DSL.count().filterWhere(MESSAGE.STATE.eq(State.ASIDE.name())),
                                DSL.count().filterWhere(MESSAGE.KIND.eq(Kind.FILE.name())),
                                DSL.min(MESSAGE.MOMENT))
                        .from(MESSAGE)
                        .where(waiting())
                        .fetchOne();
        return row == null
                ? new Counts(0, 0, 0, null)
                : new Counts(row.value1(), row.value2(), row.value3(), row.value4());
    }

    /// One page of everything that waits.
    ///
    /// @param grouped what needs a person first, then what goes again by itself, then the rest;
    ///   else oldest first
    public List<Waiting> page(boolean grouped, int offset, int limit) {
        Field<Integer> group =
                DSL.when(MESSAGE.STATE.eq(State.ASIDE.name()), 0)
                        .when(MESSAGE.STATE.eq(State.STARTED.name()).or(MESSAGE.REASON.ne("")), 1)
                        .otherwise(2);
        var rows =
                sql.select(MESSAGE.asterisk(), CODE, DOSSIER.KNOWN_AS, DOSSIER.HOLDER, DOSSIER.DUE)
                        .from(MESSAGE)
                        .leftJoin(DOSSIER)
                        .on(DOSSIER.NO.eq(MESSAGE.DOSSIER))
                        .where(waiting());
        var ordered = grouped ? rows.orderBy(group, MESSAGE.NO) : rows.orderBy(MESSAGE.NO);
        return ordered.limit(offset, limit).fetch(Outbox::waiting);
    }

    /// What waits with a number above `no`, oldest first: a list read piece by piece neither misses
    /// nor repeats one while others leave.
    public List<Waiting> after(long no, int limit) {
        return sql.select(MESSAGE.asterisk(), CODE, DOSSIER.KNOWN_AS, DOSSIER.HOLDER, DOSSIER.DUE)
                .from(MESSAGE)
                .leftJoin(DOSSIER)
                .on(DOSSIER.NO.eq(MESSAGE.DOSSIER))
                .where(waiting())
                .and(MESSAGE.NO.gt(no))
                .orderBy(MESSAGE.NO)
                .limit(limit)
                .fetch(Outbox::waiting);
    }

    private static Waiting waiting(Record r) {
        return new Waiting(
                message(r),
                Objects.requireNonNullElse(r.get(DOSSIER.KNOWN_AS), ""),
                Objects.requireNonNullElse(r.get(DOSSIER.HOLDER), ""),
                r.get(DOSSIER.DUE));
    }

    /// How many of each group wait: for a person, by themselves, in turn.
    public List<Integer> groups() {
        Counts all = counts();
        int own =
                sql.fetchCount(
                        MESSAGE,
                        waiting()
                                .and(MESSAGE.STATE.ne(State.ASIDE.name()))
                                .and(
                                        MESSAGE.STATE
                                                .eq(State.STARTED.name())
                                                .or(MESSAGE.REASON.ne(""))));
        return List.of(all.aside(), own, all.waiting() - all.aside() - own);
    }

    /// How many the portal has confirmed since.
    public int confirmedSince(Instant since) {
        return sql.fetchCount(
                MESSAGE, MESSAGE.STATE.eq(State.DONE.name()).and(MESSAGE.CHANGED.ge(since)));
    }

    /// The last confirmation; null before the first.
    public @Nullable Instant lastConfirmed() {
        return sql.select(DSL.max(MESSAGE.CHANGED))
                .from(MESSAGE)
                .where(MESSAGE.STATE.eq(State.DONE.name()))
                .fetchOne(0, Instant.class);
    }

    /// What own messages are made of, in their order; carried ones have their content.
    public List<Content> content(List<Message> messages) {
        return new OutboxContent(sql).of(messages);
    }

    /// The scan that a message is about.
    public Optional<Scan> scan(Message message) {
        return sql.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.SEQUENCE.eq(message.attachment()))
                .fetchOptional(r ->
                        new Scan(
                                r.getSequence(),
                                r.getComponent(),
                                r.getSha256(),
                                r.getSize(),
                                r.getName(),
                                message.url()));
    }

    static Condition waiting() {
        return MESSAGE.STATE.in(
                State.QUEUED.name(), State.READY.name(), State.STARTED.name(), State.ASIDE.name());
    }

    private List<Message> messages(Condition which, int limit) {
        return sql.select(MESSAGE.asterisk(), CODE)
                .from(MESSAGE)
                .leftJoin(DOSSIER)
                .on(DOSSIER.NO.eq(MESSAGE.DOSSIER))
                .where(which)
                .orderBy(MESSAGE.NO)
                .limit(limit)
                .fetch(Outbox::message);
    }

    private static Message message(Record r) {
        return new Message(
                r.get(MESSAGE.NO),
                r.get(MESSAGE.SUBJECT),
                r.get(CODE),
                r.get(MESSAGE.PARCEL) != null,
                Kind.valueOf(r.get(MESSAGE.KIND)),
                Status.of(r.get(MESSAGE.STATUS)),
                r.get(MESSAGE.MOMENT),
                r.get(MESSAGE.OFFICER),
                r.get(MESSAGE.TEXT),
                State.valueOf(r.get(MESSAGE.STATE)),
                r.get(MESSAGE.BODY),
                r.get(MESSAGE.HASH),
                r.get(MESSAGE.AGAIN),
                r.get(MESSAGE.TOUCHED),
                r.get(MESSAGE.TRIES),
                r.get(MESSAGE.FAILURES),
                r.get(MESSAGE.REASON),
                r.get(MESSAGE.WORDS),
                r.get(MESSAGE.CHANGED),
                r.get(MESSAGE.NEXT_TRY),
                r.get(MESSAGE.URL),
                r.get(MESSAGE.ATTACHMENT));
    }
}
