package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Present;
import vn.ocua.paper.Papers;
import vn.ocua.paper.capture.Scanning;
import vn.ocua.paper.printing.Printers;
import vn.ocua.paper.printing.SystemPrinters;
import vn.ocua.person.Officer;
import vn.ocua.person.Phone;
import vn.ocua.person.Right;
import vn.ocua.store.Store;
import vn.ocua.store.keys.DataKey;
import vn.ocua.store.keys.KeyRing;
import vn.ocua.time.VietnamTime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// The counter of one desk: everything a window or a command does goes through one of its parts.
public final class Counter implements AutoCloseable {
    static final String KEYS = "keys.json";

    private final Store store;
    private final InstantSource clock;
    private final Papers papers = new Papers(Texts.vietnamese());
    private final Issuing issuing;
    private final DraftScans draftScans;
    private final ParkedReturns parkedReturns;
    private final HalfWritten halfWritten;
    private final List<AutoCloseable> parts = new ArrayList<>();
    private @Nullable PrintingDesk printing;

    private Counter(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.draftScans = new DraftScans(store);
        this.parkedReturns = new ParkedReturns(store, clock);
        this.halfWritten = new HalfWritten(store, clock);
        this.issuing =
                new Issuing(
                        store,
                        clock,
                        papers,
                        new Contents(Texts.vietnamese()),
                        () -> settings().telephone(),
                        this::account);
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
        new SigningKeys(store, clock).tellKeyFile();
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

    public Lateness lateness() {
        return new Lateness(finding(), progress(), issuing);
    }

    public Finding finding() {
        return new Finding(store, clock);
    }

    /// The same for the window, in records of its own.
    public Showing showing() {
        return new Showing(finding());
    }

    public GivingBack givingBack() {
        return new GivingBack(store, showing(), progress());
    }

    public HandingOver handingOver() {
        return new HandingOver(store, progress(), clock, Texts.vietnamese());
    }

    public Remarks remarks() {
        return new Remarks(store, clock);
    }

    public ParkedReturns parkedReturns() {
        return parkedReturns;
    }

    public HalfWritten halfWritten() {
        return halfWritten;
    }

    public Slips slips() {
        return new Slips(store, clock);
    }

    public Scans scans() {
        return new Scans(store, clock);
    }

    public DraftScans draftScans() {
        return draftScans;
    }

    public CardCamera cardCamera() {
        return new CardCamera();
    }

    public PageScanner pageScanner() {
        return new PageScanner(Scanning.ofThisPc(), scans());
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

    public SigningKeys signingKeys() {
        return new SigningKeys(store, clock);
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

    /// Changes the telephone; right `CHANGE_SETTINGS`. It is printed as it was typed. Where papers
    /// are printed is changed by [PrintingDesk#choose].
    public Outcome<Settings> change(Session session, Settings wanted) {
        var barred = session.lacks(Right.CHANGE_SETTINGS);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return Phone.read(wanted.telephone())
                .map(_ -> {
                    change(Map.of("telephone", Text.clean(wanted.telephone())));
                    return settings();
                });
    }

    /// What is not named stays as it is.
    private void change(Map<String, String> named) {
        store.settings().change(all -> all.putAll(named));
    }

    /// Printers, what is printed where, the queue; begun at the first call.
    public PrintingDesk printing() {
        return printing(new SystemPrinters(), usualFolder());
    }

    /// The same with other printers and another folder; the first call decides.
    public synchronized PrintingDesk printing(Printers printers, Path folder) {
        PrintingDesk known = printing;
        if (known == null) {
            known =
                    new PrintingDesk(
                            store.settings()::read,
                            this::change,
                            printers,
                            folder,
                            papers,
                            new SealedSpool(store.folder().resolve("print"), store.key()),
                            clock);
            printing = known;
        }
        return known;
    }

    /// `Documents/Ô Cửa` of the account, for papers that are not printed.
    public static Path usualFolder() {
        Path home = Path.of(System.getProperty("user.home", "."));
        for (String name : List.of("Documents", "Tài liệu")) {
            if (Files.isDirectory(home.resolve(name))) {
                return home.resolve(name).resolve("Ô Cửa");
            }
        }
        return home.resolve("Ô Cửa");
    }

    public Account account() {
        return Account.of(store.settings().read());
    }

    /// The same for the bank account.
    public Outcome<Account> change(Session session, Account wanted) {
        var barred = session.lacks(Right.CHANGE_SETTINGS);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return Account.read(wanted.bank(), wanted.number(), wanted.holder())
                .map(account -> {
                    change(account.named());
                    return account;
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

    /// What another room adds to an open counter: one of each kind, made at the first call, closed
    /// before the store. So a window and the commands it carries out share one.
    public synchronized <T extends AutoCloseable> T part(
            Class<T> kind, java.util.function.Function<Counter, T> make) {
        for (AutoCloseable known : parts) {
            if (kind.isInstance(known)) {
                return kind.cast(known);
            }
        }
        T made = make.apply(this);
        parts.add(made);
        return made;
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
        try {
            parkedReturns.save();
            halfWritten.save();
        } finally {
            closeParts();
            closePrinting();
            store.close();
        }
    }

    private synchronized void closeParts() {
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                // The store must be closed whatever a part does.
                java.util.logging.Logger.getLogger(Counter.class.getName())
                        .log(java.util.logging.Level.WARNING, "closing", e);
            }
        }
        parts.clear();
    }

    private synchronized void closePrinting() {
        if (printing != null) {
            printing.close();
        }
    }
}
