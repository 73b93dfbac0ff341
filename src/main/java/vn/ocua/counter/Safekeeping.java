package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.person.Right;
import vn.ocua.report.Register;
import vn.ocua.store.Backup;
import vn.ocua.store.Store;
import vn.ocua.store.Verification;
import vn.ocua.store.keys.KeyRing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What concerns the store as a whole: backup, verification, reports, the keys that open it.
public final class Safekeeping {
    private final Store store;

    Safekeeping(Store store) {
        this.store = store;
    }

    /// Writes a backup and reads it back; right `BACKUP`.
    public Outcome<Backup.Written> backup(Session session, Path file) {
        return allowed(session, Right.BACKUP, () -> Outcome.done(Backup.write(store, file)));
    }

    /// Holds the store against its journal; right `VERIFY`.
    ///
    /// @param progress acts replayed so far
    public Outcome<Verification.Result> verify(Session session, Consumer<Long> progress) {
        return allowed(session, Right.VERIFY, () -> Outcome.done(verifyAlone(progress)));
    }

    /// The same for a scheduled task that has the store's key and is nobody.
    public Verification.Result verifyAlone(Consumer<Long> progress) {
        return new Verification(store).run(progress);
    }

    /// The register of dossiers, to be written; right `REPORT`.
    public Outcome<Register> register(Session session) {
        return allowed(
                session, Right.REPORT, () -> Outcome.done(new Register(store, Texts.vietnamese())));
    }

    /// From now on `passphrase` opens the store, for scheduled tasks; right `CHANGE_SETTINGS`.
    public Outcome<KeyRing> setPassphrase(Session session, char[] passphrase) {
        return allowed(
                session,
                Right.CHANGE_SETTINGS,
                () -> Counter.keys(store.folder()).putPassphrase(store.key(), passphrase));
    }

    /// New recovery words, shown once; the old ones open nothing any more. Right `CHANGE_SETTINGS`.
    public Outcome<String> renewRecovery(Session session) {
        return allowed(
                session,
                Right.CHANGE_SETTINGS,
                () -> Outcome.done(Counter.keys(store.folder()).renewRecovery(store.key())));
    }

    private static <T> Outcome<T> allowed(Session session, Right right, Supplier<Outcome<T>> work) {
        Optional<Refusal> barred = session.lacks(right);
        return barred.isPresent() ? Outcome.refused(barred.get()) : work.get();
    }
}
