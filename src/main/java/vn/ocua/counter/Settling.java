package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Moves;
import vn.ocua.dossier.Order;
import vn.ocua.time.TimeLimit;

import java.util.ArrayList;
import java.util.List;

/// A simple procedure settled at once (nhận và trả ngay): what stands in the result and what is
/// written down when it is handed over, while the citizen waits.
///
/// @param result its number may be empty
/// @param given to the submitter where it names nobody
public record Settling(Order.Result result, Order.Return given) {
    /// The result handed to whoever stands there.
    ///
    /// @param number of the result, empty when it has none
    public static Settling plain(String number) {
        return new Settling(new Order.Result(number, "", false), new Order.Return("", "", 0, ""));
    }

    /// With what was paid for it.
    public Settling paid(@org.jspecify.annotations.Nullable Boolean collected, String receipt) {
        return new Settling(
                result,
                new Order.Return(
                        given.to(),
                        given.identity(),
                        given.rating(),
                        given.why(),
                        new Order.Beside(given.beside().authorised(), collected, receipt)));
    }

    /// Result and return after the receiving, each judged by what the one before led to. Refused:
    /// procedures of more than the same day, results that do not go over this desk.
    Outcome<List<Act>> after(Dossier received, Moves moves, Act.Stamp stamp) {
        if (received.procedure().limit().unit() != TimeLimit.Unit.SAME_DAY) {
            return Outcome.refused(
                    Refusal.at(
                            "settled", "refusal.settle.notSameDay", received.procedure().code()));
        }
        if (received.delivery() != Delivery.DESK) {
            return Outcome.refused(Refusal.at("delivery", "refusal.settle.delivery"));
        }
        List<Act> acts = new ArrayList<>();
        Dossier now = received;
        for (Order order : List.of(result, given)) {
            switch (moves.decide(now, order, stamp)) {
                case Outcome.Done<Act>(Act.Moved moved) -> {
                    acts.add(moved);
                    now = now.with(moved.after());
                }
                case Outcome.Done<Act>(Act other) ->
                        throw new IllegalStateException("no move: " + other);
                case Outcome.Refused<Act>(List<Refusal> reasons) -> {
                    return new Outcome.Refused<>(reasons);
                }
            }
        }
        return Outcome.done(acts);
    }
}
