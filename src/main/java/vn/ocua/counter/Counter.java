package vn.ocua.counter;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Present;
import vn.ocua.paper.Papers;
import vn.ocua.person.Officer;
import vn.ocua.person.Phone;
import vn.ocua.person.Right;
import vn.ocua.store.Store;
import vn.ocua.store.keys.DataKey;
import vn.ocua.store.keys.KeyRing;
import vn.ocua.time.VietnamTime;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The counter of one desk: everything a window or a command does goes through one of its parts.
public final class Counter implements AutoCloseable {
    static final String KEYS = "keys.json";

    private final Store store;
    private final InstantSource clock;
    private final Issuing issuing;

    private Counter(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        Texts vietnamese = Texts.vietnamese();
        this.issuing =
                new Issuing(
                        store,
                        clock,
                        new Papers(vietnamese),
                        new Contents(vietnamese),
                        () -> settings().telephone());
    }

    /// The key file of a data folder; it tells the sign-in screen who works here, before anything
    /// is open.
    public static KeyRing keys(Path folder) {
        if (!SetUp.isMade(folder)) {
            throw new Fault("SO-17", Sentence.of("fault.store.none", folder), null);
        }
        return KeyRing.read(folder.resolve(KEYS));
    }

    /// Opens the store with a key from [#keys(Path)].
    ///
    /// @param progress acts replayed so far after an unclean stop
    public static Counter open(
            Path folder, DataKey key, InstantSource clock, Consumer<Long> progress) {
        Store store = Store.open(folder, key, () -> stamp(clock), progress);
        if (store.present() == null) {
            store.close();
            throw new Fault("SO-18", Sentence.of("fault.store.notSetUp", folder), null);
        }
        Return.settle(store, clock);
        return new Counter(store, clock);
    }

    /// Checks a password against the keys, and takes the role from the store, never from the key
    /// file.
    public Outcome<Session> signIn(String name, char[] password) {
        return keys(store.folder()).openOfficer(name, password).then(key -> session(name));
    }

    /// The session of an officer whose key has just opened the store.
    public Outcome<Session> session(String name) {
        return officers().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .map(o -> Outcome.done(new Session(o, this::officers)))
                .orElseGet(() -> Outcome.refused("refusal.officer.unknown", name));
    }

    public Reception reception() {
        return new Reception(store, clock);
    }

    public Progress progress() {
        return new Progress(store, clock);
    }

    public Finding finding() {
        return new Finding(store, clock);
    }

    /// The same for the window, in records of its own.
    public Showing showing() {
        return new Showing(finding());
    }

    public Slips slips() {
        return new Slips(store, clock);
    }

    public Scans scans() {
        return new Scans(store, clock);
    }

    public DraftScans draftScans() {
        return new DraftScans(store);
    }

    public Keeping keeping() {
        return new Keeping(store, clock);
    }

    public MostUsed mostUsed() {
        return new MostUsed(store);
    }

    public Coming coming() {
        return new Coming(store);
    }

    public Safekeeping safekeeping() {
        return new Safekeeping(store);
    }

    public Issuing issuing() {
        return issuing;
    }

    public Drafts drafts() {
        return new Drafts(store, clock);
    }

    public Present present() {
        return Objects.requireNonNull(store.present());
    }

    public Desk desk() {
        return present().desk();
    }

    public List<Officer> officers() {
        return present().officers();
    }

    public Settings settings() {
        return Settings.of(store.settings().read());
    }

    /// Changes the settings; right `CHANGE_SETTINGS`. A telephone is printed as it was typed.
    public Outcome<Settings> change(Session session, Settings wanted) {
        var barred = session.lacks(Right.CHANGE_SETTINGS);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return Phone.read(wanted.telephone())
                .map(_ -> {
                    Settings settings = new Settings(Text.clean(wanted.telephone()));
                    MostUsed.keep(store.settings(), settings.named());
                    return settings;
                });
    }

    /// What was mended at start.
    public Store.Opening opening() {
        return store.opening();
    }

    /// For reports and measurements, which only read.
    public Store store() {
        return store;
    }

    public InstantSource clock() {
        return clock;
    }

    /// Loads what the first search and the first paper would wait for; run off the window's thread.
    public void warm() {
        store.search().warm();
        issuing.warm();
    }

    private static String stamp(InstantSource clock) {
        return VietnamTime.iso(clock.instant()).replaceAll("[^0-9T]", "").substring(0, 15);
    }

    @Override
    public void close() {
        store.close();
    }
}
