package vn.ocua.store.keys;

import vn.ocua.base.Outcome;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;
import vn.ocua.store.keys.Wrap.Kind;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The key file of a data folder: whoever's secret opens one of its wraps has the data key.
///
/// Every change is safe on disk before the method returns. Passwords are the caller's to wipe.
/// Opening takes as long as the wrap's [Cost] says: some tenths of a second, so never on the
/// window's own thread.
public final class KeyRing {
    private final KeyFile file;
    private final Cost cost;
    private volatile Ring ring;

    private KeyRing(KeyFile file, Cost cost, Ring ring) {
        this.file = file;
        this.cost = cost;
        this.ring = ring;
    }

    /// Loads what opening will need, with a thousandth of its cost; the first password is then not
    /// slower than the second.
    public static void rehearse() {
        Wrap.rehearse();
    }

    /// A ring without any key yet; the file is written with the first one.
    ///
    /// @param cost of the wraps made through this ring
    /// @throws vn.ocua.base.Fault when there is a key file already
    public static KeyRing create(Path file, Cost cost) {
        KeyFile fresh = new KeyFile(file);
        fresh.mustNotExist();
        return new KeyRing(fresh, cost, Ring.empty());
    }

    /// @throws vn.ocua.base.Fault when the file is missing, damaged or newer than this program
    public static KeyRing read(Path file) {
        KeyFile there = new KeyFile(file);
        return new KeyRing(there, Cost.USUAL, there.read());
    }

    /// Goes back to `keys.json.1`; the damaged file is kept beside it.
    ///
    /// @throws vn.ocua.base.Fault when that one cannot be read either; nothing is changed then
    public static KeyRing restorePrevious(Path file) {
        KeyFile there = new KeyFile(file);
        return new KeyRing(there, Cost.USUAL, there.restorePrevious());
    }

    /// For the sign-in screen, in the order they were added. Not proof of anything: what an officer
    /// may do is decided from the store.
    public List<Officer> officers() {
        return ring.officers();
    }

    /// Label lines for the sign-in screen.
    public Map<String, String> desk() {
        return Map.copyOf(ring.desk());
    }

    public boolean hasPassphrase() {
        return ring.wrap(Kind.PASSPHRASE, "").isPresent();
    }

    /// @return the data key, or refused in one sentence, whether the name or the password is wrong
    public Outcome<DataKey> openOfficer(String name, char[] password) {
        return open(
                ring.wrap(Kind.OFFICER, name), Password.secret(password), "refusal.password.wrong");
    }

    public Outcome<DataKey> openPassphrase(char[] passphrase) {
        return open(
                ring.wrap(Kind.PASSPHRASE, ""),
                Password.secret(passphrase),
                "refusal.password.wrongPassphrase");
    }

    /// @param words as typed; case, marks, hyphens, numbering and line breaks do not matter
    public Outcome<DataKey> openRecovery(String words) {
        return RecoveryWords.read(words)
                .then(secret ->
                        open(ring.wrap(Kind.RECOVERY, ""), secret, "refusal.recovery.wrong"));
    }

    /// Adds an officer, or gives one a new password, name or role.
    ///
    /// @throws IllegalArgumentException when `key` is not this ring's
    public synchronized Outcome<KeyRing> putOfficer(
            DataKey key, String name, String fullName, Role role, char[] password) {
        if (!name.matches("[a-z0-9._-]{2,32}")) {
            return Outcome.refused("refusal.password.officerName");
        }
        return Password.check(name, password)
                .map(good ->
                        put(
                                key,
                                Kind.OFFICER,
                                name,
                                Password.secret(good),
                                ring.with(new Officer(name, fullName, role))));
    }

    /// Takes an officer's key away, from the kept previous file too; refused for the last one.
    public synchronized Outcome<KeyRing> removeOfficer(String name) {
        if (ring.wrap(Kind.OFFICER, name).isEmpty()) {
            return Outcome.refused("refusal.password.noOfficer", name);
        }
        if (ring.officers().size() == 1) {
            return Outcome.refused("refusal.password.lastOfficer", name);
        }
        return Outcome.done(store(ring.without(Kind.OFFICER, name), true));
    }

    public synchronized Outcome<KeyRing> putPassphrase(DataKey key, char[] passphrase) {
        return Password.check("", passphrase)
                .map(good -> put(key, Kind.PASSPHRASE, "", Password.secret(good), ring));
    }

    public synchronized KeyRing removePassphrase() {
        return store(ring.without(Kind.PASSPHRASE, ""), true);
    }

    public synchronized KeyRing putDesk(Map<String, String> lines) {
        return store(ring.with(lines), false);
    }

    /// New recovery words; the old ones open nothing from now on.
    ///
    /// @return the words, to be shown once and written down
    public synchronized String renewRecovery(DataKey key) {
        byte[] secret = new byte[RecoveryWords.SECRET];
        new SecureRandom().nextBytes(secret);
        String words = RecoveryWords.of(secret);
        put(key, Kind.RECOVERY, "", secret, ring);
        return words;
    }

    private static Outcome<DataKey> open(Optional<Wrap> wrap, byte[] secret, String refusal) {
        return wrap.flatMap(there -> there.open(secret))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(refusal));
    }

    private KeyRing put(DataKey key, Kind kind, String name, byte[] secret, Ring base) {
        String mark = Base64.getEncoder().encodeToString(key.derive("key mark").getEncoded());
        if (!base.mark().isEmpty() && !base.mark().equals(mark)) {
            throw new IllegalArgumentException("another store's data key");
        }
        boolean replaces = ring.wrap(kind, name).isPresent();
        return store(base.with(Wrap.seal(key, kind, name, secret, cost), mark), replaces);
    }

    private KeyRing store(Ring changed, boolean revokes) {
        file.write(changed, revokes);
        ring = changed;
        return this;
    }
}
