package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.Moves;
import vn.ocua.dossier.Numbering;
import vn.ocua.dossier.OnBehalf;
import vn.ocua.dossier.Receiving;
import vn.ocua.person.Right;
import vn.ocua.store.Decision;
import vn.ocua.store.State;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// Receiving a dossier (tiếp nhận hồ sơ).
public final class Reception {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final Store store;
    private final InstantSource clock;

    Reception(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Receives, gives the code, promises; answers once the dossier is safe on disk.
    ///
    /// A key that is already known is answered with what is stored, so that a batch which was cut
    /// off can simply run again.
    public Outcome<Receipt> receive(Session session, Application typed) {
        return allowed(session, typed, null)
                .then(id -> store.submit(state -> decide(state, session, typed, id, null)))
                .map(dossier -> Receipt.of(desk(), dossier));
    }

    /// Receives, records the result and hands it over as one: all three are safe on disk or none,
    /// in one record of the journal. Only for procedures of the same day, at this desk.
    public Outcome<Receipt> settle(Session session, Application typed, Settling settling) {
        return allowed(session, typed, settling)
                .then(id -> store.submit(state -> decide(state, session, typed, id, settling)))
                .map(dossier -> Receipt.of(desk(), dossier));
    }

    /// The same without waiting, in the order of the calls; many that wait share one force.
    ///
    /// @param settling null to receive only
    public CompletableFuture<Outcome<Receipt>> receiveLater(
            Session session, Application typed, @Nullable Settling settling) {
        return switch (allowed(session, typed, settling)) {
            case Outcome.Done<UUID>(UUID id) ->
                    store.submitLater(state -> decide(state, session, typed, id, settling))
                            .thenApply(done -> done.map(dossier -> Receipt.of(desk(), dossier)));
            case Outcome.Refused<UUID>(List<Refusal> reasons) ->
                    CompletableFuture.completedFuture(new Outcome.Refused<>(reasons));
        };
    }

    public CompletableFuture<Outcome<Receipt>> receiveLater(Session session, Application typed) {
        return receiveLater(session, typed, null);
    }

    private static Outcome<UUID> allowed(
            Session session, Application typed, @Nullable Settling settling) {
        Optional<Refusal> barred = session.lacks(Right.RECEIVE);
        if (barred.isEmpty() && settling != null) {
            barred =
                    session.lacks(Right.RECORD_RESULT).or(() -> session.lacks(Right.RETURN_RESULT));
        }
        if (barred.isEmpty() && !typed.received().isBlank()) {
            barred = session.lacks(Right.BACKDATE);
        }
        return barred.<Outcome<UUID>>map(Outcome::refused).orElseGet(() -> key(typed.id()));
    }

    /// What would be promised and refused if it were saved now; nothing is kept.
    public Outcome<Receiving.Ready> preview(Application typed) {
        var present = store.present();
        return present == null
                ? Outcome.refused("refusal.notSetUp")
                : new Receiving(present).decide(typed, new UUID(0, 0), now(), "");
    }

    private Outcome<Decision.Decided<Dossier>> decide(
            State state, Session session, Application typed, UUID id, @Nullable Settling settling) {
        Optional<Dossier> known = state.dossier(id);
        if (known.isPresent()) {
            return Outcome.done(new Decision.Decided<>(List.of(), known.get()));
        }
        Instant now = now();
        Act.Stamp stamp = new Act.Stamp(now, session.officer().name());
        return new Receiving(state.present())
                .decide(typed, id, now, stamp.officer())
                .then(ready -> ownAccount(state, session, ready))
                .then(ready ->
                        code(state, VietnamTime.date(now))
                                .then(code -> received(state, ready, code, stamp, settling)));
    }

    /// The officer's own account is never used. Known it is where the officer was a citizen here.
    private static Outcome<Receiving.Ready> ownAccount(
            State state, Session session, Receiving.Ready ready) {
        OnBehalf filed = ready.dossier().onBehalf();
        String officer = session.officer().fullName();
        if (filed == null
                || Text.fold(ready.dossier().applicant().known()).equals(Text.fold(officer))
                || !state.isNumberOf(filed.account(), officer)) {
            return Outcome.done(ready);
        }
        return Outcome.refused(Refusal.at("account", "refusal.onBehalf.officer"));
    }

    private static Outcome<Decision.Decided<Dossier>> received(
            State state,
            Receiving.Ready ready,
            String code,
            Act.Stamp stamp,
            @Nullable Settling settling) {
        Dossier dossier = ready.dossier().coded(code);
        Act received = new Act.Received(stamp, dossier, ready.reasons(), true);
        if (settling == null) {
            return Outcome.done(new Decision.Decided<>(List.of(received), dossier));
        }
        return settling.after(dossier, new Moves(state.present().deadlines()), stamp)
                .map(moves -> {
                    List<Act> all = new ArrayList<>(moves);
                    all.addFirst(received);
                    Dossier last =
                            moves.getLast() instanceof Act.Moved moved
                                    ? dossier.with(moved.after())
                                    : dossier;
                    return new Decision.Decided<>(all, last);
                });
    }

    private static Outcome<String> code(State state, LocalDate day) {
        Desk desk = state.present().desk();
        return Numbering.next(
                        desk.lane(), day, state.used("code", DAY.format(day)), state.lastDay())
                .map(number -> DossierCode.of(desk.agency(), day, number));
    }

    private static Outcome<UUID> key(String id) {
        if (id.isBlank()) {
            return Outcome.done(UUID.randomUUID());
        }
        try {
            UUID key = UUID.fromString(id.strip());
            return Outcome.done(key);
        } catch (IllegalArgumentException e) {
            return Outcome.refused(Refusal.at("id", "refusal.id"));
        }
    }

    private Desk desk() {
        return java.util.Objects.requireNonNull(store.present()).desk();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
