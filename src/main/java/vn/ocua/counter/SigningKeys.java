package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.person.Right;
import vn.ocua.store.Decision;
import vn.ocua.store.KeyBook;
import vn.ocua.store.Store;
import vn.ocua.store.keys.KeyRing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The keys receipts are signed and checked with: the desk's own, its earlier ones, those of other
/// desks.
public final class SigningKeys {
    /// Names in the key file that `check` reads without opening the store.
    static final String OWN = "publicKey";

    static final String EARLIER = "earlierKeys";

    private final Store store;
    private final InstantSource clock;

    SigningKeys(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    public enum Kind {
        OWN,
        EARLIER,
        KNOWN
    }

    /// @param name six characters, as receipts name it
    /// @param desk whose it is
    /// @param at when an earlier key was replaced, or a known one first imported; null for our own
    public record Key(
            Kind kind,
            String name,
            String desk,
            String key,
            @org.jspecify.annotations.Nullable Instant at) {}

    /// What an import changed.
    ///
    /// @param known how many keys of other desks are known now
    public record Adopted(int added, int renamed, int dropped, int known) {}

    /// Our own first, then our earlier ones, then the others in the list's order.
    public List<Key> list() {
        Desk desk = desk();
        String own = KeyList.deskName(desk);
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(Kind.OWN, name(desk.publicKey()), own, desk.publicKey(), null));
        for (KeyBook.Earlier key : store.keys().earlier()) {
            keys.add(new Key(Kind.EARLIER, name(key.key()), own, key.key(), key.until()));
        }
        for (KeyBook.Known key : store.keys().known()) {
            keys.add(new Key(Kind.KNOWN, name(key.key()), key.name(), key.key(), key.since()));
        }
        return keys;
    }

    /// Every key a receipt may be checked with, by its six-character name.
    public Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        list().reversed().forEach(key -> all.put(key.name(), bytes(key.key())));
        return all;
    }

    /// The same without opening the store: our own and our earlier keys stand in the key file.
    public static Map<String, byte[]> unopened(KeyRing ring) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        String named = ring.desk().getOrDefault(EARLIER, "");
        String own = ring.desk().getOrDefault(OWN, "");
        for (String key : (named + " " + own).strip().split(" +")) {
            if (!key.isEmpty()) {
                all.put(name(key), bytes(key));
            }
        }
        return all;
    }

    /// Takes over a list of other desks' keys; our own in it are left out. Right `CHANGE_SETTINGS`.
    ///
    /// @param complete whether keys that are not in the list are forgotten
    public Outcome<Adopted> adopt(Session session, String list, boolean complete) {
        Optional<Refusal> barred = session.lacks(Right.CHANGE_SETTINGS);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return KeyList.read(list).map(read -> adopt(read, complete));
    }

    private synchronized Adopted adopt(List<KeyList.Entry> read, boolean complete) {
        Map<String, KeyBook.Known> before = new LinkedHashMap<>();
        store.keys().known().forEach(key -> before.put(key.key(), key));
        Map<String, KeyBook.Known> after =
                complete ? new LinkedHashMap<>() : new LinkedHashMap<>(before);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<String> ours =
                list().stream().filter(k -> k.kind() != Kind.KNOWN).map(Key::key).toList();
        for (KeyList.Entry entry : read) {
            KeyBook.Known old = before.get(entry.key());
            if (!ours.contains(entry.key())) {
                Instant since = old == null ? now : old.since();
                after.put(entry.key(), new KeyBook.Known(entry.name(), entry.key(), since));
            }
        }
        store.keys().keep(List.copyOf(after.values()));
        int added = 0;
        int renamed = 0;
        for (KeyBook.Known key : after.values()) {
            KeyBook.Known old = before.get(key.key());
            added += old == null ? 1 : 0;
            renamed += old != null && !old.name().equals(key.name()) ? 1 : 0;
        }
        int dropped = before.size() + added - after.size();
        return new Adopted(added, renamed, dropped, after.size());
    }

    /// A new signing key from now on; papers signed with the old one stay genuine. For a key that
    /// was lost or may be known to others. Right `CHANGE_SETTINGS`.
    public Outcome<Desk> renew(Session session) {
        Optional<Refusal> barred = session.lacks(Right.CHANGE_SETTINGS);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Act.Stamp stamp =
                new Act.Stamp(
                        clock.instant().truncatedTo(ChronoUnit.SECONDS), session.officer().name());
        SigningPair pair = SigningPair.random();
        Act act = new Act.SigningKeyRenewed(stamp, pair.publicKey(), pair.privateKey());
        return store.<Boolean>submit(_ -> Outcome.done(new Decision.Decided<>(List.of(act), true)))
                .map(_ -> {
                    tellKeyFile();
                    return desk();
                });
    }

    /// The key file follows the store, also after a stop between the two.
    void tellKeyFile() {
        KeyRing ring = Counter.keys(store.folder());
        String earlier =
                store.keys().earlier().stream()
                        .map(KeyBook.Earlier::key)
                        .collect(Collectors.joining(" "));
        Map<String, String> lines = new HashMap<>(ring.desk());
        lines.put(OWN, desk().publicKey());
        if (!earlier.isEmpty()) {
            lines.put(EARLIER, earlier);
        }
        if (!lines.equals(ring.desk())) {
            ring.putDesk(lines);
        }
    }

    private Desk desk() {
        return Objects.requireNonNull(store.present()).desk();
    }

    private static String name(String key) {
        return ReceiptQr.keyName(bytes(key));
    }

    private static byte[] bytes(String key) {
        return Base64.getDecoder().decode(key);
    }
}
