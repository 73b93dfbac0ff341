package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.Numbering;
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
        return allowed(session, typed)
                .then(id -> store.submit(state -> decide(state, session, typed, id)))
                .map(dossier -> Receipt.of(desk(), dossier));
    }

    /// The same without waiting, in the order of the calls; many that wait share one force.
    public CompletableFuture<Outcome<Receipt>> receiveLater(Session session, Application typed) {
        return switch (allowed(session, typed)) {
            case Outcome.Done<UUID>(UUID id) ->
                    store.submitLater(state -> decide(state, session, typed, id))
                            .thenApply(done -> done.map(dossier -> Receipt.of(desk(), dossier)));
            case Outcome.Refused<UUID>(List<Refusal> reasons) ->
                    CompletableFuture.completedFuture(new Outcome.Refused<>(reasons));
        };
    }

    private static Outcome<UUID> allowed(Session session, Application typed) {
        Optional<Refusal> barred = session.lacks(Right.RECEIVE);
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
            State state, Session session, Application typed, UUID id) {
        Optional<Dossier> known = state.dossier(id);
        if (known.isPresent()) {
            return Outcome.done(new Decision.Decided<>(List.of(), known.get()));
        }
        Instant now = now();
        String officer = session.officer().name();
        return new Receiving(state.present())
                .decide(typed, id, now, officer)
                .then(ready ->
                        code(state, VietnamTime.date(now))
                                .map(code -> received(ready, code, new Act.Stamp(now, officer))));
    }

    private static Decision.Decided<Dossier> received(
            Receiving.Ready ready, String code, Act.Stamp stamp) {
        Dossier dossier = ready.dossier().coded(code);
        return new Decision.Decided<>(
                List.of(new Act.Received(stamp, dossier, ready.reasons(), true)), dossier);
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
