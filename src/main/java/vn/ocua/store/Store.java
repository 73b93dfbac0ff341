package vn.ocua.store;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.dossier.Lane;
import vn.ocua.dossier.Present;
import vn.ocua.store.files.SealedFiles;
import vn.ocua.store.journal.ChannelOpener;
import vn.ocua.store.journal.Journal;
import vn.ocua.store.keys.DataKey;
import vn.ocua.store.keys.KeyRing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The store of one desk: one door in, one door out. Safe for use by many threads; the folder
/// belongs to one process.
public final class Store implements AutoCloseable {
    private final Path folder;
    private final DataKey key;
    private final Journal journal;
    private final Writer writer;
    private final SealedFiles files;
    private final Opening opening;
    private final Search search;
    private final DraftFiles drafts;

    private Store(Path folder, DataKey key, Journal journal, Opening opening, Database database) {
        this.folder = folder;
        this.key = key;
        this.journal = journal;
        this.opening = opening;
        Vocabulary vocabulary = new Vocabulary();
        this.writer = new Writer(folder, key, journal, database, vocabulary);
        this.search = new Search(this, vocabulary);
        this.drafts = new DraftFiles(folder.resolve("drafts"), key);
        this.files = SealedFiles.open(folder.resolve("files"), key.derive("files"));
    }

    /// What was found and mended at start.
    ///
    /// @param replayed acts the tables had not seen
    /// @param rebuilt the H2 file was damaged or gone and was made again from the journal
    public record Opening(long replayed, boolean rebuilt) {}

    /// Opens the store, mends what can be mended from the journal, and is then ready.
    ///
    /// @param progress acts replayed so far, for a progress bar
    public static Store open(
            Path folder, DataKey key, Supplier<String> stamp, Consumer<Long> progress) {
        return open(folder, key, ChannelOpener.real(), stamp, progress);
    }

    /// Loads what opening will need, before there is a key: [#open] is much quicker afterwards. On
    /// a thread of its own; whatever goes wrong is found, and told, by [#open] itself.
    public static void rehearse() {
        try {
            KeyRing.rehearse();
            Rehearsal.run();
        } catch (SQLException | RuntimeException e) {
            Logger.getLogger(Store.class.getName()).log(Level.FINE, "not rehearsed", e);
        }
    }

    static Store open(
            Path folder,
            DataKey key,
            ChannelOpener opener,
            Supplier<String> stamp,
            Consumer<Long> progress) {
        Journal journal = Journal.open(folder.resolve("journal"), key.derive("journal"), opener);
        try {
            Recovery recovery = new Recovery(folder, key, journal, stamp, progress);
            Database database = recovery.open();
            return new Store(folder, key, journal, recovery.opening(), database);
        } catch (RuntimeException e) {
            close(journal);
            throw e;
        }
    }

    /// Waits its turn, decides, applies, forces, answers. Refused leaves everything as it was.
    public <T> Outcome<T> submit(Decision<T> decision) {
        try {
            return submitLater(decision).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Fault fault) {
                throw fault;
            }
            throw new Fault("SO-27", Sentence.of("fault.store.act"), e.getCause());
        }
    }

    /// The same without waiting; many waiting decisions share one force of the journal.
    public <T> CompletableFuture<Outcome<T>> submitLater(Decision<T> decision) {
        return writer.submit(decision);
    }

    /// Reads what has been acknowledged; each statement sees one moment's state.
    public <T> T read(Function<DSLContext, T> question) {
        try (Connection connection = writer.database().reading()) {
            return question.apply(Database.dsl(connection));
        } catch (SQLException | DataAccessException | IllegalStateException e) {
            throw new Fault("SO-13", Sentence.of("fault.store.read"), e);
        }
    }

    /// Asks about what the portal must be told.
    public <T> T outbox(Function<Outbox, T> question) {
        return read(sql -> question.apply(new Outbox(sql)));
    }

    /// Asks about what the portal told.
    public <T> T inbox(Function<Inbox, T> question) {
        return read(sql -> question.apply(new Inbox(sql)));
    }

    /// Every number of a day; see [NumberBook#of].
    public List<NumberBook.Span> numbers(String agency, Lane lane, LocalDate day) {
        return read(sql -> new NumberBook(sql).of(agency, lane, day));
    }

    /// The desk as it is now; null before it was set up.
    public @Nullable Present present() {
        return writer.present();
    }

    public Opening opening() {
        return opening;
    }

    public Lists lists() {
        return new Lists(this);
    }

    public DraftFiles drafts() {
        return drafts;
    }

    public SettingsFile settings() {
        return new SettingsFile(folder, key);
    }

    /// Keys besides the desk's present one.
    public KeyBook keys() {
        return new KeyBook(this);
    }

    public Search search() {
        return search;
    }

    /// Scans and issued papers.
    public SealedFiles files() {
        return files;
    }

    /// Whether this is the first opening after a restore; see [#restoreSettled].
    public boolean isRestored() {
        return Files.exists(folder.resolve(Backup.RESTORED));
    }

    /// The numbers that may be out already are left out.
    public void restoreSettled() {
        try {
            Files.deleteIfExists(folder.resolve(Backup.RESTORED));
        } catch (IOException e) {
            throw new Fault("SO-16", Sentence.of("fault.setup.write", folder), e);
        }
    }

    public Path folder() {
        return folder;
    }

    public DataKey key() {
        return key;
    }

    Journal journal() {
        return journal;
    }

    /// Runs while no act can come in between, for a backup.
    <T> T standingStill(Supplier<T> work) {
        return writer.standingStill(work);
    }

    @Override
    public void close() {
        writer.close();
        try {
            Recovery.markClosed(folder);
        } catch (IOException e) {
            throw new Fault("SO-12", Sentence.of("fault.store.close"), e);
        } finally {
            close(journal);
        }
    }

    private static void close(Journal journal) {
        try {
            journal.close();
        } catch (IOException e) {
            throw new Fault("SO-12", Sentence.of("fault.store.close"), e);
        }
    }
}
