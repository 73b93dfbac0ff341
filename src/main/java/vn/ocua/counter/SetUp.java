package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.Lane;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;
import vn.ocua.store.Decision;
import vn.ocua.store.Store;
import vn.ocua.store.files.DataFolder;
import vn.ocua.store.keys.Cost;
import vn.ocua.store.keys.DataKey;
import vn.ocua.store.keys.KeyRing;
import vn.ocua.store.keys.Password;
import vn.ocua.time.OfficeRules;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a desk: folder, keys, first administrator, signing key, number lane, recovery words.
public final class SetUp {
    private static final int LOOKUP_LIMIT = 40;

    private SetUp() {}

    /// @param agency electronic identifier (mã định danh), first part of every code
    /// @param name of the agency as printed
    /// @param lane `A-B` or empty
    /// @param lookup portal's look-up address or empty
    /// @param admin name of the first administrator, as printed or as typed to sign in
    public record Wanted(
            String agency,
            String name,
            int desk,
            String lane,
            String lookup,
            String admin,
            boolean training) {}

    /// @param recovery the words that open the store when every password is lost; shown once
    /// @param user what the administrator types to sign in
    public record Made(String agency, int desk, String lane, String recovery, String user) {}

    public static Outcome<Made> make(
            Path folder, Wanted wanted, char[] password, InstantSource clock, Cost cost) {
        Optional<Refusal> barred = barred(folder);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Officer officer = officer(wanted.admin());
        return check(wanted)
                .then(lane ->
                        Keeping.officer(officer.name(), officer.fullName(), Role.ADMIN)
                                .map(fine -> lane))
                .then(lane -> Password.check(officer.name(), password).map(fine -> lane))
                .then(lane -> DataFolder.prepare(folder).map(there -> lane))
                .then(lane -> make(folder, desk(wanted, lane), officer, password, clock, cost));
    }

    /// Whether a store stands in the folder, even one that lost its key file.
    public static boolean isMade(Path folder) {
        return Files.exists(folder.resolve(Counter.KEYS)) || Leftovers.ofADesk(folder);
    }

    /// Why no desk can be made in this folder, or nothing when it can.
    public static Optional<Refusal> barred(Path folder) {
        if (Files.exists(folder.resolve(Counter.KEYS))) {
            return Optional.of(Refusal.of("refusal.setup.there", folder));
        }
        return Leftovers.ofADesk(folder)
                ? Optional.of(Refusal.of("refusal.setup.noKeys", folder))
                : Optional.empty();
    }

    private static Outcome<Lane> check(Wanted wanted) {
        if (!readsBack(wanted.agency())) {
            return Outcome.refused(
                    Refusal.at("agency", "refusal.setup.agency", Text.clean(wanted.agency())));
        }
        String name = Text.clean(wanted.name());
        if (name.isEmpty() || name.length() > 200) {
            return Outcome.refused(Refusal.at("name", "refusal.setup.name"));
        }
        return lookup(wanted.lookup()).then(_ -> Lane.read(wanted.desk(), wanted.lane()));
    }

    /// The portal's look-up address as typed, empty for none; refused where it could not be printed
    /// in a QR code.
    public static Outcome<String> lookup(String typed) {
        return typed.isEmpty() || isAddress(typed)
                ? Outcome.done(typed)
                : Outcome.refused(Refusal.at("lookup", "refusal.setup.lookup", LOOKUP_LIMIT));
    }

    /// A code nobody can read back from a receipt would be found by no search and no scanner.
    private static boolean readsBack(String agency) {
        String code = DossierCode.of(agency, OfficeRules.standard().validFrom(), "2001");
        return DossierCode.in(code).equals(List.of(code));
    }

    /// Printed in a QR code and typed by citizens: plain letters, a host, nothing behind `?` or
    /// `#`.
    private static boolean isAddress(String lookup) {
        if (lookup.length() > LOOKUP_LIMIT || !lookup.matches("https://[\\x21-\\x7e&&[^?#&]]+")) {
            return false;
        }
        try {
            return new URI(lookup).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Officer officer(String typed) {
        String clean = Text.clean(typed);
        if (clean.matches("[a-z0-9._-]{2,32}")) {
            return new Officer(clean, clean, Role.ADMIN);
        }
        String folded = String.join("", Text.words(clean));
        return new Officer(
                folded.length() > 32 ? folded.substring(0, 32) : folded, clean, Role.ADMIN);
    }

    private static Desk desk(Wanted wanted, Lane lane) {
        SigningPair pair = SigningPair.random();
        return new Desk(
                wanted.agency(),
                Text.clean(wanted.name()),
                lane,
                wanted.lookup().isEmpty() ? ReceiptQr.DEFAULT_LOOKUP : wanted.lookup(),
                wanted.training(),
                pair.publicKey(),
                pair.privateKey());
    }

    /// The key file comes last: until it stands there is no store, and a set-up that was cut off
    /// can be done again.
    private static Outcome<Made> make(
            Path folder,
            Desk desk,
            Officer officer,
            char[] password,
            InstantSource clock,
            Cost cost) {
        Leftovers.setAside(folder);
        Path draft = folder.resolve(Counter.KEYS + ".new");
        DataKey key = DataKey.random();
        KeyRing ring = KeyRing.create(draft, cost);
        Outcome<KeyRing> put =
                ring.putOfficer(key, officer.name(), officer.fullName(), officer.role(), password);
        if (put instanceof Outcome.Refused<KeyRing>(List<Refusal> reasons)) {
            return new Outcome.Refused<>(reasons);
        }
        String recovery = ring.renewRecovery(key);
        ring.putDesk(
                Map.of(
                        "agency",
                        desk.agency(),
                        "name",
                        desk.name(),
                        "desk",
                        String.valueOf(desk.number()),
                        "training",
                        String.valueOf(desk.training()),
                        // Public as its name says: receipts are checked without opening the store.
                        SigningKeys.OWN,
                        desk.publicKey()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (Store store = Store.open(folder, key, now::toString, n -> {})) {
            Act.Stamp stamp = new Act.Stamp(now, officer.name());
            List<Act> acts =
                    List.of(
                            new Act.DeskSetUp(stamp, desk),
                            new Act.RulesAdopted(stamp, List.of(OfficeRules.standard())),
                            new Act.OfficerPut(stamp, officer));
            Outcome<Desk> done =
                    store.submit(state -> Outcome.done(new Decision.Decided<>(acts, desk)));
            if (done instanceof Outcome.Refused<Desk>(List<Refusal> reasons)) {
                return new Outcome.Refused<>(reasons);
            }
        }
        Leftovers.move(draft, folder.resolve(Counter.KEYS));
        return Outcome.done(
                new Made(
                        desk.agency(),
                        desk.number(),
                        desk.lane().text(),
                        recovery,
                        officer.name()));
    }
}
