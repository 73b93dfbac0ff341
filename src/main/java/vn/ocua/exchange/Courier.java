package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Exchanged.Told;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Fate;
import vn.ocua.person.Right;
import vn.ocua.portal.WireJson;
import vn.ocua.portal.WireTime;
import vn.ocua.portal.courier.Carried;
import vn.ocua.portal.courier.CourierKey;
import vn.ocua.portal.courier.CourierKeyPair;
import vn.ocua.portal.courier.Parcel;
import vn.ocua.portal.courier.ParcelFile;
import vn.ocua.portal.courier.Receipt;
import vn.ocua.store.Decision;
import vn.ocua.store.State;
import vn.ocua.store.Store;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Parcels on a stick for a desk without a line: the same messages, sent by another desk, whose
/// answers come back the same way.
///
/// What travels stays open here until its answer is read; a line that comes back meanwhile may send
/// it too, for the portal knows every message again.
public final class Courier {
    private static final JsonMapper JSON = WireJson.mapper();
    private static final String OWN = "courier.private";
    private static final String TO = "courier.to";
    private static final String KNOWN = "courier.known.";
    private static final int MOST = 20_000;
    private static final int AN_ACT = 900;

    private final Store store;
    private final InstantSource clock;
    private final Freezing freezing;
    private final String madonvi;

    Courier(Store store, InstantSource clock, Freezing freezing, String madonvi) {
        this.store = store;
        this.clock = clock;
        this.freezing = freezing;
        this.madonvi = madonvi;
    }

    /// A parcel as the file to carry.
    ///
    /// @param to name of the desk it is for
    public record Written(byte[] file, int messages, int acknowledged, String to) {}

    /// What a parcel brought.
    ///
    /// @param messages of the other desk, to be sent from here
    /// @param acknowledged of our own, answered
    public record Read(int messages, int acknowledged, String from) {}

    /// This desk's key line, to be given to the desk that carries; right `SYNC`.
    public Outcome<Peer> key(Session session) {
        var barred = session.lacks(Right.SYNC);
        return barred.isPresent() ? Outcome.refused(barred.get()) : Outcome.done(Peer.of(own()));
    }

    /// Whose key line this is, before it is kept.
    public Outcome<Peer> look(String text) {
        return CourierKey.read(text).map(Peer::of);
    }

    /// Keeps another desk's key, after two people compared its fingerprint; right `SYNC`.
    public Outcome<Peer> trust(Session session, String text) {
        return keep(session, text).map(Peer::of);
    }

    private Outcome<CourierKey> keep(Session session, String text) {
        var barred = session.lacks(Right.SYNC);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return CourierKey.read(text)
                .map(key -> {
                    store.settings().change(named -> named.put(KNOWN + key.signing(), key.text()));
                    return key;
                });
    }

    /// Whom this desk knows, by name.
    public List<Peer> known() {
        List<Peer> keys = new ArrayList<>();
        store.settings()
                .read()
                .forEach((name, text) -> {
                    if (name.startsWith(KNOWN)
                            && look(text) instanceof Outcome.Done<Peer>(Peer key)) {
                        keys.add(key);
                    }
                });
        keys.sort(Comparator.comparing(Peer::name).thenComparing(Peer::desk));
        return keys;
    }

    /// Packs what waits here, and the answers to what the other desk brought; right `SYNC`. A desk
    /// that carries for the other one sends it answers only, never its own messages.
    ///
    /// @param to the other desk's key line; null: the one written to last
    public Outcome<Written> write(Session session, @Nullable String to) {
        var barred = session.lacks(Right.SYNC);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return recipient(session, to).map(this::pack);
    }

    private Outcome<CourierKey> recipient(Session session, @Nullable String to) {
        if (to != null) {
            return keep(session, to)
                    .map(key -> {
                        store.settings().change(named -> named.put(TO, key.signing()));
                        return key;
                    });
        }
        Map<String, String> named = store.settings().read();
        String text = named.get(KNOWN + named.getOrDefault(TO, ""));
        return text == null
                ? Outcome.refused(Refusal.at("to", "refusal.courier.noRecipient"))
                : CourierKey.read(text);
    }

    private Written pack(CourierKey to) {
        List<Message> carried = store.outbox(o -> o.carriedFor(to.fingerprint()));
        boolean weCarry = store.inbox(i -> i.carriesFor(to.fingerprint()));
        List<Carried> messages = new ArrayList<>();
        if (!weCarry) {
            List<Message> open = store.outbox(o -> o.carriable(MOST));
            for (Frozen f : freezing.freeze(freezing.bodies(open), true, List.of(), stamp(""))) {
                Message m = f.message();
                Carried.Kind kind = Carried.Kind.valueOf(m.kind().name());
                messages.add(new Carried(m.no(), m.subject(), m.code(), kind, f.body(), f.hash()));
            }
        }
        List<Receipt> receipts = carried.stream().map(this::receipt).toList();
        Parcel parcel =
                new Parcel(
                        UUID.randomUUID(),
                        own(),
                        to.fingerprint(),
                        clock.instant(),
                        madonvi,
                        messages,
                        receipts);
        byte[] file = ParcelFile.seal(parcel, desk().privateKeyBytes(), to);
        return new Written(file, messages.size(), receipts.size(), to.name());
    }

    private Receipt receipt(Message m) {
        long number = store.outbox(o -> Objects.requireNonNull(o.carriedNumber(m.no())));
        Receipt.Result result =
                switch (m.state()) {
                    case DONE -> Receipt.Result.DONE;
                    case ASIDE ->
                            switch (m.reason()) {
                                case "refused" -> Receipt.Result.REFUSED;
                                case "clash" -> Receipt.Result.CLASH;
                                default -> Receipt.Result.UNCLEAR;
                            };
                    default -> Receipt.Result.UNCLEAR;
                };
        return new Receipt(
                number, Objects.requireNonNull(m.hash()), result, "", m.words(), m.changed());
    }

    /// Opens a parcel for this desk; right `SYNC`. Read twice it changes nothing.
    ///
    /// @param from the sender's key line where it is read for the first time; null: one known
    public Outcome<Read> read(Session session, byte[] file, @Nullable String from) {
        var barred = session.lacks(Right.SYNC);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Outcome<?> trusted = from == null ? Outcome.done("") : trust(session, from);
        if (trusted instanceof Outcome.Refused<?>(List<Refusal> reasons)) {
            return new Outcome.Refused<>(reasons);
        }
        byte[] own = pair().privateBytes();
        return ParcelFile.open(file, own, this::sender).then(parcel -> take(session, parcel));
    }

    private Optional<CourierKey> sender(String signing) {
        String text = store.settings().read().get(KNOWN + signing);
        return text != null
                        && CourierKey.read(text) instanceof Outcome.Done<CourierKey>(CourierKey key)
                ? Optional.of(key)
                : Optional.empty();
    }

    private Outcome<Read> take(Session session, Parcel parcel) {
        Act.Stamp stamp = stamp(session.officer().name());
        String from = parcel.from().fingerprint();
        return store.submit(state -> {
            List<Act> acts = new ArrayList<>();
            boolean known = state.inbox().knowsParcel(parcel.id());
            List<Exchanged.Carried> messages =
                    known ? List.of() : parcel.messages().stream().map(this::carried).toList();
            for (int at = 0; at < messages.size(); at += AN_ACT) {
                acts.add(
                        new Exchanged.ParcelTaken(
                                stamp,
                                parcel.id(),
                                from,
                                messages.subList(at, Math.min(messages.size(), at + AN_ACT))));
            }
            List<Told> told = told(state, parcel.receipts());
            for (int at = 0; at < told.size(); at += AN_ACT) {
                acts.add(
                        new Exchanged.Answered(
                                stamp, told.subList(at, Math.min(told.size(), at + AN_ACT))));
            }
            Read read = new Read(messages.size(), told.size(), parcel.from().name());
            return Outcome.done(new Decision.Decided<>(acts, read));
        });
    }

    /// Only answers to what is open here with that very content.
    private static List<Told> told(State state, List<Receipt> receipts) {
        Map<Long, Message> ours = new HashMap<>();
        state.outbox()
                .messages(receipts.stream().map(Receipt::number).toList())
                .forEach(m -> ours.put(m.no(), m));
        List<Told> told = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Receipt receipt : receipts) {
            Message mine = ours.get(receipt.number());
            boolean open =
                    mine != null
                            && mine.body() != null
                            && !mine.carried()
                            && mine.state() != Message.State.DONE
                            && mine.state() != Message.State.CLOSED
                            && receipt.answers(mine.no(), Objects.toString(mine.hash(), ""));
            if (open && seen.add(receipt.number())) {
                told.add(told(receipt));
            }
        }
        return told;
    }

    private static Told told(Receipt receipt) {
        long no = receipt.number();
        return switch (receipt.outcome()) {
            case DONE -> Told.of(no, Fate.DONE);
            case REFUSED -> new Told(no, Fate.REFUSED, "refused", receipt.words(), null);
            case CLASH -> new Told(no, Fate.CLASH, "clash", receipt.words(), null);
            case UNCLEAR -> new Told(no, Fate.UNCLEAR, "unclear", receipt.words(), null);
        };
    }

    private Exchanged.Carried carried(Carried c) {
        Instant moment = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int status = 2;
        try {
            JsonNode body = JSON.readTree(c.body());
            boolean progress = c.kind() == Carried.Kind.PROGRESS;
            String code = body.path(progress ? "TrangThai" : "TrangThaiHoSo").asString("2");
            status = code.matches("[1-9]|10") ? Integer.parseInt(code) : status;
            moment =
                    WireTime.read(
                                    body.path(progress ? "ThoiDiemXuLy" : "NgayTiepNhan")
                                            .asString(""))
                            .orElse(moment);
        } catch (JacksonException e) {
            // The portal will say so; for the list here the moment of taking it does.
        }
        return new Exchanged.Carried(
                c.number(),
                c.subject(),
                c.code(),
                Message.Kind.valueOf(c.kind().name()),
                status,
                moment,
                c.hash(),
                c.body());
    }

    private CourierKey own() {
        Desk desk = desk();
        return pair().key(desk.agency(), desk.number(), desk.name(), desk.publicKey());
    }

    private CourierKeyPair pair() {
        String[] kept = {store.settings().read().get(OWN)};
        if (kept[0] == null) {
            String fresh = CourierKeyPair.generate(new SecureRandom()).privateKey();
            store.settings().change(named -> kept[0] = named.computeIfAbsent(OWN, _ -> fresh));
        }
        return new CourierKeyPair(Objects.requireNonNull(kept[0]));
    }

    private Desk desk() {
        return Objects.requireNonNull(store.present()).desk();
    }

    private Act.Stamp stamp(String officer) {
        return new Act.Stamp(clock.instant().truncatedTo(ChronoUnit.SECONDS), officer);
    }
}
