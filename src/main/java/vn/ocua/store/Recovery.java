package vn.ocua.store;

import static vn.ocua.store.sql.Tables.MARK;

import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.store.files.Durable;
import vn.ocua.store.journal.Journal;
import vn.ocua.store.keys.DataKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Brings the tables to where the journal is: replay what they missed, or set the file aside and
/// make it again.
final class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class.getName());
    private static final String OPEN_MARK = "open";
    private static final String MAKING = "making";
    private static final int COMMIT_EVERY = 2000;

    private final Path folder;
    private final DataKey key;
    private final Journal journal;
    private final Supplier<String> stamp;
    private final Consumer<Long> progress;
    private Store.Opening opening = new Store.Opening(0, false);

    Recovery(
            Path folder,
            DataKey key,
            Journal journal,
            Supplier<String> stamp,
            Consumer<Long> progress) {
        this.folder = folder;
        this.key = key;
        this.journal = journal;
        this.stamp = stamp;
        this.progress = progress;
    }

    Store.Opening opening() {
        return opening;
    }

    Database open() {
        boolean unclean = Files.exists(folder.resolve(OPEN_MARK));
        boolean there = Database.exists(folder);
        try {
            // Before anything is written: a cut during replay must be seen at the next start.
            markOpen();
            if (there) {
                try {
                    return existing(unclean);
                } catch (Fault e) {
                    throw e;
                } catch (SQLException | RuntimeException e) {
                    LOG.log(
                            Level.WARNING,
                            "tables unreadable, making them again from the journal",
                            e);
                    Database.setAside(folder, stamp.get());
                }
            }
            return rebuilt(there);
        } catch (SQLException | IOException | DataAccessException | FlywayException e) {
            throw new Fault("SO-10", Sentence.of("fault.store.open", folder), e);
        }
    }

    /// Makes the tables in a folder of their own and moves the file into place when it is whole.
    private Database rebuilt(boolean there) throws SQLException, IOException {
        Path making = folder.resolve(MAKING);
        Durable.clear(making);
        Files.createDirectories(making);
        long replayed;
        try (Database database = Database.open(making, key)) {
            replayed = replay(database, 0);
        }
        Files.move(
                making.resolve(Database.FILE),
                folder.resolve(Database.FILE),
                StandardCopyOption.ATOMIC_MOVE);
        Durable.clear(making);
        opening = new Store.Opening(replayed, there || replayed > 0);
        return Database.open(folder, key);
    }

    /// Opens what is there; throws when it cannot be trusted.
    private Database existing(boolean unclean) throws SQLException {
        Database database = Database.open(folder, key);
        try {
            DSLContext sql = database.writing();
            var mark = sql.selectFrom(MARK).fetchOne();
            long seen = mark == null ? 0 : mark.getSequence();
            if (seen > journal.last()) {
                throw new Fault(
                        "SO-15",
                        Sentence.of("fault.store.journalShort", seen, journal.last()),
                        null);
            }
            // The head is empty only inside a replay that was cut off.
            if (mark != null
                    && !mark.getHead().isEmpty()
                    && !mark.getHead().equals(journal.headAt(seen))) {
                throw new SQLException("tables belong to another journal");
            }
            if (unclean) {
                Soundness.scan(sql);
            }
            opening = new Store.Opening(replay(database, seen), false);
            return database;
        } catch (RuntimeException | SQLException e) {
            database.abandon();
            throw e;
        }
    }

    private long replay(Database database, long seen) throws SQLException {
        return replay(database, journal, seen, progress);
    }

    static long replay(Database database, Journal journal, long seen, Consumer<Long> progress)
            throws SQLException {
        if (seen == journal.last()) {
            database.writingConnection().rollback();
            return 0;
        }
        Acts acts = new Acts();
        DSLContext sql = database.writing();
        Apply apply = new Apply(sql);
        long[] done = {0};
        journal.read(
                seen + 1,
                entry -> {
                    apply.act(entry.sequence(), acts.read(entry.act()));
                    if (++done[0] % COMMIT_EVERY == 0) {
                        progress.accept(done[0]);
                        commit(database, sql, entry.sequence());
                    }
                });
        Writer.mark(sql, journal.last(), HexFormat.of().formatHex(journal.head()));
        database.writingConnection().commit();
        return done[0];
    }

    /// A long replay is committed in parts, each with its mark, so that a kill goes on from there.
    private static void commit(Database database, DSLContext sql, long sequence) {
        Writer.mark(sql, sequence, "");
        try {
            database.writingConnection().commit();
        } catch (SQLException e) {
            throw new DataAccessException("replay", e);
        }
    }

    /// After a failed commit: open again and replay what was forced.
    static Database again(Path folder, DataKey key, Journal journal) {
        return new Recovery(folder, key, journal, () -> "commit-" + journal.last(), n -> {}).open();
    }

    private void markOpen() throws IOException {
        Path mark = folder.resolve(OPEN_MARK);
        if (!Files.exists(mark)) {
            Files.createFile(mark);
            Durable.forceFolder(folder);
        }
    }

    static void markClosed(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(OPEN_MARK));
    }
}
