package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Corrections;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Move;
import vn.ocua.dossier.Moves;
import vn.ocua.dossier.Numbering;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Receiving;
import vn.ocua.person.Right;
import vn.ocua.store.Decision;
import vn.ocua.store.State;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Everything that moves or corrects a dossier after it was received.
public final class Progress {
    private final Store store;
    private final InstantSource clock;

    Progress(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// A move as a dossier's page shows it: possible now, or the reason why not.
    public record Choice(Move move, @Nullable Refusal why) {}

    /// Carries an order out; answers the dossier as it is then.
    ///
    /// @param code the dossier's code or one it had before
    public Outcome<Dossier> order(Session session, String code, Order order) {
        Optional<Refusal> barred = session.lacks(right(order));
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return store.submit(state -> decide(state, session, code, order));
    }

    /// The same without waiting, in the order of the calls; many that wait share one force.
    public CompletableFuture<Outcome<Dossier>> orderLater(
            Session session, String code, Order order) {
        return session.lacks(right(order))
                .map(barred -> CompletableFuture.completedFuture(Outcome.<Dossier>refused(barred)))
                .orElseGet(() -> store.submitLater(state -> decide(state, session, code, order)));
    }

    /// An order and the dossier it is about.
    public record Asked(String code, Order order) {}

    /// Several orders as one: all are carried out or none, in one transaction. Orders of the same
    /// dossier follow each other, each judged by what the one before led to.
    ///
    /// @return the dossiers as they are then, one for each order
    public Outcome<List<Dossier>> orders(Session session, List<Asked> asked) {
        for (Asked one : asked) {
            Optional<Refusal> barred = session.lacks(right(one.order()));
            if (barred.isPresent()) {
                return Outcome.refused(barred.get());
            }
        }
        return store.submit(state -> decideAll(state, session, asked));
    }

    private Outcome<Decision.Decided<List<Dossier>>> decideAll(
            State state, Session session, List<Asked> asked) {
        Map<String, Dossier> now = new HashMap<>();
        List<Act> acts = new ArrayList<>();
        List<Dossier> answers = new ArrayList<>();
        for (Asked one : asked) {
            Dossier before = now.get(one.code());
            Outcome<Decision.Decided<Dossier>> decided =
                    before == null
                            ? decide(state, session, one.code(), one.order())
                            : decide(state, session, before, one.order());
            switch (decided) {
                case Outcome.Done<Decision.Decided<Dossier>>(var done) -> {
                    acts.addAll(done.acts());
                    answers.add(done.answer());
                    now.put(one.code(), done.answer());
                }
                case Outcome.Refused<Decision.Decided<Dossier>>(List<Refusal> reasons) -> {
                    return new Outcome.Refused<>(reasons);
                }
            }
        }
        return Outcome.done(new Decision.Decided<>(acts, answers));
    }

    /// What a correction would lead to, while it is being typed; nothing is written.
    public Outcome<Act.Corrected> preview(Session session, Dossier dossier, Order.Correct order) {
        Optional<Refusal> barred = session.lacks(Right.CORRECT);
        if (barred.isEmpty() && order.set().containsKey("received")) {
            barred = session.lacks(Right.BACKDATE);
        }
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Act.Stamp stamp = new Act.Stamp(now(), session.officer().name());
        return new Corrections(new Receiving(Objects.requireNonNull(store.present())))
                .decide(dossier, order, stamp)
                .map(act -> (Act.Corrected) act);
    }

    /// What can be done to a dossier now, and why the rest can not. Passing from step to step is
    /// the hand-over room's own.
    public List<Choice> choices(Session session, Dossier dossier) {
        Instant now = now();
        List<Choice> choices = new ArrayList<>();
        for (Move move : Move.values()) {
            if (move == Move.PASS) {
                continue;
            }
            Refusal barred = session.lacks(right(move)).orElse(Moves.barred(dossier, move, now));
            choices.add(new Choice(move, barred));
        }
        return choices;
    }

    private Outcome<Decision.Decided<Dossier>> decide(
            State state, Session session, String code, Order order) {
        Dossier dossier = state.dossier(code).orElse(null);
        if (dossier == null) {
            return Outcome.refused(Refusal.at("code", "refusal.dossier.unknown", code));
        }
        return decide(state, session, dossier, order);
    }

    private Outcome<Decision.Decided<Dossier>> decide(
            State state, Session session, Dossier dossier, Order order) {
        Optional<Refusal> backwards =
                Numbering.barred(VietnamTime.date(clock.instant()), state.lastDay());
        if (backwards.isPresent()) {
            return Outcome.refused(backwards.get());
        }
        if (order instanceof Order.Reassign(String to)
                && state.present().officers().stream().noneMatch(o -> o.name().equals(to))) {
            return Outcome.refused(Refusal.at("to", "refusal.officer.unknown", to));
        }
        if (order instanceof Order.Correct correct
                && correct.set().containsKey("received")
                && session.lacks(Right.BACKDATE).isPresent()) {
            return Outcome.refused(session.lacks(Right.BACKDATE).get());
        }
        Act.Stamp stamp = new Act.Stamp(after(state, dossier), session.officer().name());
        Outcome<Act> act =
                order instanceof Order.Correct correct
                        ? new Corrections(new Receiving(state.present()))
                                .decide(dossier, correct, stamp)
                        : new Moves(state.present().deadlines()).decide(dossier, order, stamp);
        return act.map(a -> new Decision.Decided<>(List.of(a), now(dossier, a)));
    }

    private static Dossier now(Dossier before, Act act) {
        return switch (act) {
            case Act.Moved moved -> before.with(moved.after());
            case Act.Corrected corrected -> corrected.after();
            default -> before;
        };
    }

    /// Two acts of one dossier never carry an order that the clock denies.
    private Instant after(State state, Dossier dossier) {
        Instant last = state.lastMoment(dossier.id());
        Instant now = now();
        return last != null && now.isBefore(last) ? last : now;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Right right(Order order) {
        return order instanceof Order.Correct ? Right.CORRECT : right(Moves.moveOf(order));
    }

    private static Right right(Move move) {
        return switch (move) {
            case ACCEPT -> Right.RECEIVE;
            case FORWARD, PASS -> Right.FORWARD;
            case SUPPLEMENT, SUPPLEMENTED -> Right.ASK_SUPPLEMENT;
            case REJECT -> Right.REJECT;
            case WITHDRAW -> Right.WITHDRAW;
            case STOP -> Right.STOP;
            case RESULT -> Right.RECORD_RESULT;
            case RETURN -> Right.RETURN_RESULT;
            case EXTEND -> Right.EXTEND;
            case REASSIGN -> Right.REASSIGN;
        };
    }
}
