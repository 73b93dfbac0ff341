package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.counter.Session;
import vn.ocua.counter.SetUp;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Act.Change;
import vn.ocua.dossier.Corrections;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Exchanged.Difference;
import vn.ocua.dossier.Lane;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.OnlineAnswer;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Receiving;
import vn.ocua.dossier.Reconciling;
import vn.ocua.dossier.Status;
import vn.ocua.person.Right;
import vn.ocua.store.Decision;
import vn.ocua.store.Inbox;
import vn.ocua.store.State;
import vn.ocua.store.Store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a person decides about the exchange: which side is right, a new number after a clash, what
/// may go again.
public final class Desk {
    private final Store store;
    private final InstantSource clock;

    Desk(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Filed online, and until when this desk must answer (8 working hours, 309/2026 article 15).
    public record Filed(Dossier dossier, @Nullable Instant answerBy, boolean late) {}

    /// Both sides changed the same fields of a dossier.
    ///
    /// @param no names it for [#settle]
    public record Disagreement(
            long no, Dossier dossier, Instant found, List<Difference> differences) {}

    /// A row of the portal that could not be applied.
    ///
    /// @param why a word of the texts `sync.kept.…`
    public record KeptRow(long no, String kind, String code, Instant taken, String why) {}

    public List<Disagreement> conflicts() {
        return store.inbox(Inbox::conflicts).stream()
                .map(c -> new Disagreement(c.no(), c.dossier(), c.found(), c.differences()))
                .toList();
    }

    /// Rows of the portal that could not be applied.
    public List<KeptRow> kept() {
        return store.inbox(Inbox::kept).stream()
                .map(k -> new KeptRow(k.no(), k.row().kind(), k.row().code(), k.taken(), k.why()))
                .toList();
    }

    /// Dossiers filed online that wait for our answer, the oldest first.
    public List<Filed> inbox(int offset, int limit) {
        Instant now = clock.instant();
        return store.inbox(i -> i.unanswered(offset, limit)).stream()
                .map(d -> {
                    Instant by = answerBy(d);
                    return new Filed(d, by, by != null && now.isAfter(by));
                })
                .toList();
    }

    /// Until when a dossier filed online must be answered.
    public @Nullable Instant answerBy(Dossier dossier) {
        return OnlineAnswer.by(present().deadlines(), dossier.received());
    }

    private vn.ocua.dossier.Present present() {
        return java.util.Objects.requireNonNull(store.present());
    }

    /// Settles a conflict; right `CORRECT`. Every difference needs a choice.
    ///
    /// @param chosen by field: the value that stands, `mine`'s, `theirs`' or one typed
    public Outcome<Dossier> settle(Session session, long conflict, Map<String, String> chosen) {
        return may(
                session,
                Right.CORRECT,
                state -> {
                    Inbox.Conflict open =
                            state.inbox().conflicts().stream()
                                    .filter(c -> c.no() == conflict)
                                    .findFirst()
                                    .orElse(null);
                    if (open == null) {
                        return Outcome.refused("refusal.sync.settled");
                    }
                    for (Difference d : open.differences()) {
                        if (!chosen.containsKey(d.field())) {
                            return Outcome.refused(
                                    Refusal.at(
                                            d.field(),
                                            "refusal.sync.choose",
                                            "field." + d.field()));
                        }
                    }
                    Dossier mine = state.dossier(open.dossier().id()).orElse(open.dossier());
                    return settled(state, session, open, mine, chosen);
                });
    }

    private Outcome<Decision.Decided<Dossier>> settled(
            State state,
            Session session,
            Inbox.Conflict open,
            Dossier mine,
            Map<String, String> chosen) {
        Act.Stamp stamp = stamp(state, mine, session);
        Map<String, String> set = new TreeMap<>();
        List<Change> changes = new ArrayList<>();
        Dossier after = mine;
        boolean theirs = false;
        Reconciling reconciling = new Reconciling(state.present().deadlines());
        for (Difference d : open.differences()) {
            String value = Text.clean(chosen.getOrDefault(d.field(), ""));
            if (value.equals(Reconciling.value(mine, d.field()))) {
                continue;
            }
            if (d.field().equals("status")) {
                Optional<Status> status = status(value);
                if (status.isEmpty() || !value.equals(d.theirs())) {
                    return Outcome.refused(Refusal.at("status", "refusal.sync.status"));
                }
                after = reconciling.taking(after, status.get(), stamp.at());
                theirs = true;
                changes.add(new Change("status", d.mine(), value));
            } else if (d.field().equals("due")) {
                after = reconciling.promising(after, OffsetDateTime.parse(value).toInstant());
                changes.add(new Change("due", d.mine(), value));
            } else {
                set.put(d.field(), value);
            }
        }
        if (!set.isEmpty()) {
            Outcome<Act> corrected =
                    new Corrections(new Receiving(state.present()))
                            .decide(
                                    after,
                                    new Order.Correct(
                                            set, Texts.vietnamese().of("sync.settle.reason")),
                                    stamp);
            if (corrected instanceof Outcome.Refused<Act>(List<Refusal> reasons)) {
                return new Outcome.Refused<>(reasons);
            }
            if (corrected instanceof Outcome.Done<Act>(Act act)
                    && act instanceof Act.Corrected done) {
                after = done.after();
                changes.addAll(done.changes());
            }
        }
        Exchanged act =
                new Exchanged.ConflictSettled(
                        stamp, after, open.no(), theirs, chosen, changes, List.of());
        return Outcome.done(new Decision.Decided<>(List.of(act), after));
    }

    private static Optional<Status> status(String code) {
        return code.matches("[1-9]|10")
                ? Optional.of(Status.of(Integer.parseInt(code)))
                : Optional.empty();
    }

    /// A new number for a dossier whose code the portal has from somebody else; right `CORRECT`.
    /// The old code stays as an alias, the receipt becomes its next version.
    public Outcome<Dossier> renumber(Session session, String code) {
        return may(
                session,
                Right.CORRECT,
                state -> {
                    Dossier dossier = state.dossier(code).orElse(null);
                    if (dossier == null) {
                        return Outcome.refused(Refusal.at("code", "refusal.dossier.unknown", code));
                    }
                    boolean clashes =
                            state.outbox().of(dossier.id()).stream()
                                    .anyMatch(m ->
                                            m.state() == Message.State.ASIDE
                                                    && m.reason().equals("clash"));
                    if (!clashes) {
                        return Outcome.refused("refusal.sync.noClash", dossier.code());
                    }
                    String day = DossierCode.tail(dossier.code()).substring(0, 6);
                    Lane lane = state.present().desk().lane();
                    int used = state.used("code", day);
                    if (used >= lane.size()) {
                        return Outcome.refused("refusal.lane.exhausted", lane.text(), day);
                    }
                    String next =
                            state.present().desk().agency()
                                    + "-"
                                    + day
                                    + "-"
                                    + lane.number(used + 1);
                    Dossier after = dossier.recoded(next);
                    Act act =
                            new Exchanged.Renumbered(
                                    stamp(state, dossier, session), after, dossier.code());
                    return Outcome.done(new Decision.Decided<>(List.of(act), after));
                });
    }

    /// Lets messages that were aside go again; right `SYNC`.
    public Outcome<Integer> release(Session session, List<Long> messages) {
        return may(
                session,
                Right.SYNC,
                state -> {
                    List<Long> aside =
                            state.outbox().messages(messages).stream()
                                    .filter(m -> m.state() == Message.State.ASIDE)
                                    .filter(m -> !Set.of("clash", "conflict").contains(m.reason()))
                                    .map(Message::no)
                                    .toList();
                    if (aside.isEmpty()) {
                        return Outcome.refused("refusal.sync.notAside");
                    }
                    Act act = new Exchanged.Released(stamp(session), aside);
                    return Outcome.done(new Decision.Decided<>(List.of(act), aside.size()));
                });
    }

    /// Closes messages that will never go; a supervisor's right (`REASSIGN`), with a reason.
    public Outcome<Integer> close(Session session, List<Long> messages, String reason) {
        String why = Text.clean(reason);
        if (why.isEmpty()) {
            return Outcome.refused(Refusal.at("reason", "refusal.reason.empty"));
        }
        return may(
                session,
                Right.REASSIGN,
                state -> {
                    List<Long> aside =
                            state.outbox().messages(messages).stream()
                                    .filter(m -> m.state() == Message.State.ASIDE)
                                    .map(Message::no)
                                    .toList();
                    if (aside.isEmpty()) {
                        return Outcome.refused("refusal.sync.notAside");
                    }
                    Act act = new Exchanged.Closed(stamp(session), aside, Text.cut(why, 1000));
                    return Outcome.done(new Decision.Decided<>(List.of(act), aside.size()));
                });
    }

    /// Another range of numbers, as the province gave it; right `SET_UP_PORTAL`.
    public Outcome<Lane> lane(Session session, String range) {
        return may(
                session,
                Right.SET_UP_PORTAL,
                state ->
                        Lane.read(state.present().desk().number(), range)
                                .map(lane ->
                                        new Decision.Decided<>(
                                                List.<Act>of(
                                                        new Exchanged.LaneGiven(
                                                                stamp(session), lane)),
                                                lane)));
    }

    /// Another look-up address on papers, as the province gave it; right `SET_UP_PORTAL`.
    public Outcome<String> lookup(Session session, String address) {
        return SetUp.lookup(address)
                .then(fine ->
                        may(
                                session,
                                Right.SET_UP_PORTAL,
                                _ ->
                                        Outcome.done(
                                                new Decision.Decided<>(
                                                        List.<Act>of(
                                                                new Exchanged.LookupSet(
                                                                        stamp(session), fine)),
                                                        fine))));
    }

    /// Tries rows that were kept once more, for instance after a catalogue came; right `SYNC`.
    ///
    /// @return how many could be applied
    public Outcome<Integer> retake(Session session) {
        var barred = session.lacks(Right.SYNC);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        int taken = 0;
        for (Inbox.Kept kept : store.inbox(Inbox::kept)) {
            Outcome<Integer> one =
                    store.submit(state -> {
                        Exchanged act = new Rows(state, stamp(session)).decide(kept.row());
                        return act instanceof Exchanged.RowKept
                                ? Outcome.done(new Decision.Decided<>(List.of(), 0))
                                : Outcome.done(new Decision.Decided<>(List.<Act>of(act), 1));
                    });
            taken += one instanceof Outcome.Done<Integer>(Integer n) ? n : 0;
        }
        return Outcome.done(taken);
    }

    private <T> Outcome<T> may(Session session, Right right, Decision<T> decision) {
        var barred = session.lacks(right);
        return barred.isPresent() ? Outcome.refused(barred.get()) : store.submit(decision);
    }

    private Act.Stamp stamp(Session session) {
        return new Act.Stamp(
                clock.instant().truncatedTo(ChronoUnit.SECONDS), session.officer().name());
    }

    private Act.Stamp stamp(State state, Dossier dossier, Session session) {
        Instant last = state.lastMoment(dossier.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Act.Stamp(
                last != null && now.isBefore(last) ? last : now, session.officer().name());
    }
}
