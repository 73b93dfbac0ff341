package vn.ocua.store;

import static vn.ocua.store.sql.Tables.MARK;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Present;
import vn.ocua.store.files.DiskSpace;
import vn.ocua.store.journal.Journal;
import vn.ocua.store.keys.DataKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/// The one writer: takes what waits, lets each be decided and applied in one transaction, forces
/// the journal once for all, commits, answers.
final class Writer implements AutoCloseable {
    private static final int MOST_TOGETHER = 128;
    private static final long LEAST_ROOM = 16L << 20;

    private final Path folder;
    private final DataKey key;
    private final Journal journal;
    private final Acts acts = new Acts();
    private final Vocabulary vocabulary;
    private final BlockingQueue<Waiting<?>> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile Database database;
    private volatile @Nullable Present present;
    private volatile boolean closed;
    private DSLContext sql;
    private Apply apply;
    private State.Asked asked;
    private Prepared seen;

    /// A decision with its asker.
    private static final class Waiting<T> {
        final Decision<T> decision;
        final CompletableFuture<Outcome<T>> answer = new CompletableFuture<>();
        @Nullable Outcome<T> outcome;

        Waiting(Decision<T> decision) {
            this.decision = decision;
        }

        void tell() {
            if (outcome != null) {
                answer.complete(outcome);
            }
        }
    }

    Writer(Path folder, DataKey key, Journal journal, Database database, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.folder = folder;
        this.key = key;
        this.journal = journal;
        this.database = database;
        this.sql = database.writing();
        this.apply = new Apply(sql);
        this.asked = new State.Asked(sql);
        this.seen = seen(sql);
        this.present = State.load(sql);
        this.thread = Thread.ofPlatform().name("ocua-writer").daemon(true).start(this::run);
    }

    <T> CompletableFuture<Outcome<T>> submit(Decision<T> decision) {
        Waiting<T> waiting = new Waiting<>(decision);
        synchronized (queue) {
            if (!closed) {
                queue.add(waiting);
                return waiting.answer;
            }
        }
        waiting.answer.completeExceptionally(
                new Fault("SO-14", Sentence.of("fault.store.closed"), null));
        return waiting.answer;
    }

    Database database() {
        return database;
    }

    @Nullable Present present() {
        return present;
    }

    synchronized <T> T standingStill(Supplier<T> work) {
        return work.get();
    }

    private void run() {
        List<Waiting<?>> batch = new ArrayList<>();
        while (!closed || !queue.isEmpty()) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, MOST_TOGETHER - 1);
            } catch (InterruptedException e) {
                closed = true;
                queue.drainTo(batch);
            }
            if (!batch.isEmpty()) {
                together(batch);
                batch.clear();
            }
        }
    }

    private synchronized void together(List<Waiting<?>> batch) {
        List<byte[]> records = new ArrayList<>();
        Present before = present;
        try {
            room();
            for (Waiting<?> waiting : batch) {
                one(waiting, records);
            }
            if (!records.isEmpty()) {
                journal.append(records);
                commit();
            } else {
                connection().rollback();
            }
        } catch (Throwable e) {
            // Nothing was acknowledged. What the journal may hold of it is replayed at the next
            // start.
            present = before;
            Throwable told = mended(e);
            batch.forEach(waiting -> waiting.answer.completeExceptionally(told));
            return;
        }
        batch.forEach(Waiting::tell);
    }

    private <T> void one(Waiting<T> waiting, List<byte[]> records) throws SQLException {
        Present now = present;
        // Alone in its transaction an act is taken back with all of it.
        Savepoint savepoint = records.isEmpty() ? null : connection().setSavepoint();
        int recorded = records.size();
        try {
            Outcome<Decision.Decided<T>> outcome =
                    waiting.decision.decide(new State(sql, now, asked));
            if (outcome instanceof Outcome.Done<Decision.Decided<T>>(Decision.Decided<T> decided)) {
                for (Act act : decided.acts()) {
                    records.add(acts.write(act));
                    apply.act(journal.last() + records.size(), act);
                    switch (act) {
                        case Act.Received received -> vocabulary.add(received.given().applicant());
                        case Act.Corrected corrected ->
                                vocabulary.add(corrected.after().applicant());
                        case Exchanged.FiledOnline filed ->
                                vocabulary.add(filed.given().applicant());
                        case Exchanged.Taken taken -> vocabulary.add(taken.after().applicant());
                        case Exchanged.ConflictFound found ->
                                vocabulary.add(found.after().applicant());
                        case Exchanged.ConflictSettled settled ->
                                vocabulary.add(settled.after().applicant());
                        default -> {}
                    }
                    if (changesPresent(act)) {
                        present = State.load(sql);
                    }
                }
            }
            waiting.outcome = outcome.map(Decision.Decided::answer);
        } catch (RuntimeException e) {
            if (e instanceof DataAccessException access && !ofTheValue(access)) {
                throw e;
            }
            if (savepoint == null) {
                connection().rollback();
            } else {
                connection().rollback(savepoint);
            }
            present = now;
            while (records.size() > recorded) {
                records.removeLast();
            }
            waiting.answer.completeExceptionally(e);
        }
    }

    private static boolean changesPresent(Act act) {
        return switch (act) {
            case Act.OnDossier _, Act.SlipGiven _ -> false;
            case Exchanged.LaneGiven _, Exchanged.LookupSet _ -> true;
            case Exchanged _ -> false;
            default -> true;
        };
    }

    /// SQLSTATE classes 22 and 23: one request's value did not fit, the tables are well.
    private static boolean ofTheValue(DataAccessException e) {
        String state = e.sqlState();
        return state.startsWith("22") || state.startsWith("23");
    }

    /// A full disk is said while the tables can still be written, not after H2 has lost its file.
    private void room() throws IOException {
        if (DiskSpace.room(folder, LEAST_ROOM) instanceof Outcome.Refused<Long>) {
            long free = Files.getFileStore(folder).getUsableSpace() >> 20;
            throw new Fault("SO-26", Sentence.of("fault.store.room", free, LEAST_ROOM >> 20), null);
        }
    }

    /// Takes back what was begun; where the tables themselves failed they are opened again and
    /// brought up to the journal.
    private Throwable mended(Throwable cause) {
        rollback(cause);
        boolean tables = cause instanceof DataAccessException || cause instanceof SQLException;
        if (!tables) {
            return cause;
        }
        try {
            reopen();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
        return new Fault("SO-25", Sentence.of("fault.store.tables"), cause);
    }

    private void reopen() {
        database.abandon();
        Database again = Recovery.again(folder, key, journal);
        database = again;
        sql = again.writing();
        apply = new Apply(sql);
        asked = new State.Asked(sql);
        seen = seen(sql);
        present = State.load(sql);
    }

    /// After the force the act has happened; a commit that fails is made good by replay.
    private void commit() throws SQLException {
        try {
            String head = HexFormat.of().formatHex(journal.head());
            if (seen.run(journal.last(), head) == 0) {
                mark(sql, journal.last(), head);
            }
            connection().commit();
        } catch (SQLException | RuntimeException e) {
            java.util.logging.Logger.getLogger(Writer.class.getName())
                    .log(
                            java.util.logging.Level.WARNING,
                            "commit failed after force, replaying",
                            e);
            reopen();
        }
    }

    private static Prepared seen(DSLContext sql) {
        return new Prepared(
                sql,
                () ->
                        sql.update(MARK)
                                .set(MARK.SEQUENCE, 0L)
                                .set(MARK.HEAD, "")
                                .where(MARK.ID.eq(DSL.inline(1))));
    }

    /// @param head chain hash at that act; empty inside a replay
    static void mark(DSLContext sql, long sequence, String head) {
        int changed =
                sql.update(MARK)
                        .set(MARK.SEQUENCE, sequence)
                        .set(MARK.HEAD, head)
                        .where(MARK.ID.eq(1))
                        .execute();
        if (changed == 0) {
            sql.insertInto(MARK).values(1, sequence, head).execute();
        }
    }

    private Connection connection() {
        return database.writingConnection();
    }

    private void rollback(Throwable cause) {
        try {
            connection().rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        synchronized (queue) {
            closed = true;
            // wakes the writer so that it sees that it is over
            queue.add(new Waiting<>(_ -> Outcome.done(new Decision.Decided<>(List.of(), ""))));
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
