package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.time.Deadlines;
import vn.ocua.time.Paused;
import vn.ocua.time.Promise;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The state machine of a dossier: each move is allowed from some statuses only, and refuses with a
/// reason.
///
/// `accept` 1→2 · `forward` 2→4 · `pass` within 4 · `supplement` 2, 4→5 · `supplemented` 5→the
/// status before · `reject` 1, 2→3 · `withdraw` →7 and `stop` →8, both before a result · `result`
/// 2, 4→9 · `return` 9→10 · `extend` once and before the promised moment. Rights are checked by the
/// counter; this table knows only the law.
public final class Moves {
    static final int TEXT_LIMIT = 2000;
    private static final int SHORT_LIMIT = 300;
    private static final Set<Status> OPEN =
            Set.of(Status.NEW, Status.RECEIVED, Status.IN_PROGRESS, Status.SUPPLEMENT);
    private static final Map<Move, Set<Status>> FROM =
            Map.ofEntries(
                    Map.entry(Move.ACCEPT, Set.of(Status.NEW)),
                    Map.entry(Move.FORWARD, Set.of(Status.RECEIVED)),
                    Map.entry(Move.PASS, Set.of(Status.IN_PROGRESS)),
                    Map.entry(Move.SUPPLEMENT, Set.of(Status.RECEIVED, Status.IN_PROGRESS)),
                    Map.entry(Move.SUPPLEMENTED, Set.of(Status.SUPPLEMENT)),
                    Map.entry(Move.REJECT, Set.of(Status.NEW, Status.RECEIVED)),
                    Map.entry(Move.WITHDRAW, OPEN),
                    Map.entry(Move.STOP, OPEN),
                    Map.entry(Move.RESULT, Set.of(Status.RECEIVED, Status.IN_PROGRESS)),
                    Map.entry(Move.RETURN, Set.of(Status.DONE)),
                    Map.entry(
                            Move.EXTEND,
                            Set.of(Status.RECEIVED, Status.IN_PROGRESS, Status.SUPPLEMENT)),
                    Map.entry(Move.REASSIGN, OPEN));

    private final Deadlines deadlines;
    private final Passing passing;

    public Moves(Deadlines deadlines) {
        this.deadlines = deadlines;
        this.passing = new Passing(deadlines);
    }

    /// Why this move is not possible now, judged by the status alone; null when it is.
    public static @Nullable Refusal barred(Dossier dossier, Move move, Instant now) {
        Standing standing = dossier.standing();
        Status status = standing.status();
        if (!FROM.getOrDefault(move, Set.of()).contains(status)) {
            return Refusal.of(
                    status.isFinal() ? "refusal.move.final" : "refusal.move." + move.word(),
                    dossier.code(),
                    "status." + status.code());
        }
        if (move == Move.PASS && dossier.procedure().steps().isEmpty()) {
            return Refusal.of("refusal.pass.noSteps", dossier.code());
        }
        if (move == Move.EXTEND) {
            if (standing.term().extended()) {
                return Refusal.of("refusal.move.extendedOnce", dossier.code());
            }
            Instant due = standing.term().due();
            if (due == null) {
                return Refusal.of("refusal.move.noDue", dossier.code());
            }
            if (status == Status.SUPPLEMENT) {
                return Refusal.of("refusal.move.extendWaiting", dossier.code());
            }
            if (!now.isBefore(due)) {
                return Refusal.of("refusal.move.extendLate", VietnamTime.iso(due));
            }
        }
        return null;
    }

    /// Turns an order into the act it leads to.
    public Outcome<Act> decide(Dossier dossier, Order order, Act.Stamp stamp) {
        Move move = moveOf(order);
        Refusal barred = barred(dossier, move, stamp.at());
        if (barred != null) {
            return Outcome.refused(barred);
        }
        Instant now = stamp.at();
        Standing s = dossier.standing();
        return switch (order) {
            case Order.Accept() -> accept(dossier, stamp);
            case Order.Forward forward -> forward(dossier, stamp, forward);
            case Order.Pass pass -> passing.pass(dossier, pass, stamp);
            case Order.AskSupplement(String items, String why) ->
                    worded(items, "items").then(text -> supplement(dossier, stamp, text, why));
            case Order.Supplemented() -> supplemented(dossier, stamp);
            case Order.Reject(String reason) ->
                    worded(reason, "reason")
                            .then(t ->
                                    plain(dossier, stamp, move, s.closed(Status.REFUSED, now), t));
            case Order.Withdraw(String reason) ->
                    worded(reason, "reason")
                            .then(t ->
                                    plain(
                                            dossier,
                                            stamp,
                                            move,
                                            s.closed(Status.WITHDRAWN, now),
                                            t));
            case Order.Stop(String reason) ->
                    worded(reason, "reason")
                            .then(t ->
                                    plain(dossier, stamp, move, s.closed(Status.STOPPED, now), t));
            case Order.Result result -> result(dossier, stamp, result);
            case Order.Return back -> giveBack(dossier, stamp, back);
            case Order.Extend(Instant until, String reason) ->
                    worded(reason, "reason").then(t -> extend(dossier, stamp, until, t));
            case Order.Reassign(String officer) ->
                    plain(dossier, stamp, move, s.heldBy(officer), officer);
            case Order.Correct correct ->
                    throw new IllegalArgumentException("corrections decide this: " + correct);
        };
    }

    public static Move moveOf(Order order) {
        return switch (order) {
            case Order.Accept o -> Move.ACCEPT;
            case Order.Forward o -> Move.FORWARD;
            case Order.Pass o -> Move.PASS;
            case Order.AskSupplement o -> Move.SUPPLEMENT;
            case Order.Supplemented o -> Move.SUPPLEMENTED;
            case Order.Reject o -> Move.REJECT;
            case Order.Withdraw o -> Move.WITHDRAW;
            case Order.Stop o -> Move.STOP;
            case Order.Result o -> Move.RESULT;
            case Order.Return o -> Move.RETURN;
            case Order.Extend o -> Move.EXTEND;
            case Order.Reassign o -> Move.REASSIGN;
            case Order.Correct o -> throw new IllegalArgumentException("a correction is no move");
        };
    }

    private Outcome<Act> accept(Dossier dossier, Act.Stamp stamp) {
        Promise promise = deadlines.promise(dossier.procedure().limit(), stamp.at(), false);
        Standing after =
                new Standing(
                        Status.RECEIVED,
                        null,
                        Term.running(promise.starts(), promise.due()),
                        0,
                        1,
                        null,
                        null,
                        stamp.officer());
        return Outcome.done(
                new Act.Moved(
                        stamp, dossier.id(), Move.ACCEPT, after, "", Map.of(), promise.reasons()));
    }

    private Outcome<Act> supplement(Dossier dossier, Act.Stamp stamp, String items, String why) {
        if (why.length() > TEXT_LIMIT) {
            return Outcome.refused(
                    Refusal.at("why", "refusal.text.long", why.length(), TEXT_LIMIT));
        }
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "why", why);
        Term term = dossier.standing().term();
        var limit = dossier.procedure().limit();
        Paused left =
                term.extended()
                        ? deadlines.pauseExtended(limit, term.due(), stamp.at())
                        : deadlines.pause(limit, term.due(), stamp.at());
        Paused leftOriginal = deadlines.pause(limit, term.original(), stamp.at());
        Standing after =
                dossier.standing()
                        .waiting(term.paused(left, leftOriginal))
                        .on(passing.paused(dossier.standing().course(), stamp.at()));
        List<Sentence> reasons = new ArrayList<>();
        if (after.supplements() > 1) {
            reasons.add(Sentence.of("reason.secondSupplement"));
        }
        return Outcome.done(
                new Act.Moved(
                        stamp, dossier.id(), Move.SUPPLEMENT, after, items, details, reasons));
    }

    private Outcome<Act> supplemented(Dossier dossier, Act.Stamp stamp) {
        Standing s = dossier.standing();
        Paused paused = s.term().paused();
        Paused pausedOriginal = s.term().pausedOriginal();
        Status back = s.before() == null ? Status.RECEIVED : s.before();
        if (paused == null || pausedOriginal == null) {
            Term same = s.term().resumed(s.term().due(), s.term().original());
            Course course = passing.resumed(s.course(), stamp.at(), same.due());
            Standing after = s.promised(same).to(back).on(course);
            return plain(dossier, stamp, Move.SUPPLEMENTED, after, "");
        }
        Promise promise = deadlines.resume(paused, stamp.at());
        Instant original = deadlines.resume(pausedOriginal, stamp.at()).due();
        Instant due = later(promise.due(), original);
        Course course = passing.resumed(s.course(), stamp.at(), due);
        Standing after = s.promised(s.term().resumed(due, original)).to(back).on(course);
        return Outcome.done(
                new Act.Moved(
                        stamp,
                        dossier.id(),
                        Move.SUPPLEMENTED,
                        after,
                        "",
                        Map.of(),
                        promise.reasons()));
    }

    /// An extension given before the pause never ends before the promise would have without it.
    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null || one.isAfter(other) ? one : other;
    }

    private Outcome<Act> forward(Dossier dossier, Act.Stamp stamp, Order.Forward order) {
        Refusal tooLong = tooLong("unit", order.unit(), "receiver", order.receiver());
        if (tooLong != null) {
            return Outcome.refused(tooLong);
        }
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "unit", order.unit());
        put(details, "receiver", order.receiver());
        Standing after = dossier.standing().to(Status.IN_PROGRESS);
        Course course =
                passing.first(
                        dossier.procedure(),
                        stamp.at(),
                        after.term().due(),
                        order.unit(),
                        order.receiver());
        if (course != null) {
            Instant deskDue = passing.deskDue(dossier);
            put(details, "fromDue", deskDue == null ? "" : VietnamTime.iso(deskDue));
            Passing.told(details, dossier.procedure(), course);
            after = after.on(course);
        }
        return Outcome.done(
                new Act.Moved(stamp, dossier.id(), Move.FORWARD, after, "", details, List.of()));
    }

    private static Outcome<Act> result(Dossier dossier, Act.Stamp stamp, Order.Result order) {
        Refusal tooLong = tooLong("number", order.number(), "file", order.file());
        if (tooLong != null) {
            return Outcome.refused(tooLong);
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("number", Text.clean(order.number()));
        details.put("file", order.file());
        details.put("negative", String.valueOf(order.negative()));
        Passing.left(details, dossier.standing().course());
        Standing after = dossier.standing().closed(Status.DONE, stamp.at());
        return Outcome.done(
                new Act.Moved(stamp, dossier.id(), Move.RESULT, after, "", details, List.of()));
    }

    private static Outcome<Act> giveBack(Dossier dossier, Act.Stamp stamp, Order.Return order) {
        List<Refusal> wrong = Returning.wrong(order);
        if (!wrong.isEmpty()) {
            return new Outcome.Refused<>(wrong);
        }
        Refusal tooLong =
                tooLong(
                        "to", order.to(),
                        "identity", order.identity(),
                        "why", order.why(),
                        "authorised", order.beside().authorised(),
                        "feeReceipt", order.beside().feeReceipt(),
                        "sign", order.beside().sign());
        if (tooLong != null) {
            return Outcome.refused(tooLong);
        }
        Map<String, String> details = Returning.details(dossier, order);
        Standing after = dossier.standing().returnedAt(stamp.at());
        return Outcome.done(
                new Act.Moved(stamp, dossier.id(), Move.RETURN, after, "", details, List.of()));
    }

    private Outcome<Act> extend(Dossier dossier, Act.Stamp stamp, Instant until, String reason) {
        Instant due = dossier.standing().term().due();
        Instant minute = until.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        if (due == null || !minute.isAfter(due)) {
            return Outcome.refused(
                    Refusal.at(
                            "until",
                            "refusal.move.extendEarlier",
                            due == null ? "" : VietnamTime.iso(due)));
        }
        Instant last = VietnamTime.at(VietnamTime.local(due).plusYears(1));
        if (minute.isAfter(last)) {
            return Outcome.refused(
                    Refusal.at("until", "refusal.move.extendLong", VietnamTime.iso(last)));
        }
        Standing s = dossier.standing();
        Standing after =
                s.promised(s.term().extendedTo(minute))
                        .on(passing.promised(s.course(), due, minute));
        List<Sentence> reasons = List.of(Sentence.of("reason.extended", VietnamTime.iso(due)));
        return Outcome.done(
                new Act.Moved(stamp, dossier.id(), Move.EXTEND, after, reason, Map.of(), reasons));
    }

    private static Outcome<Act> plain(
            Dossier dossier, Act.Stamp stamp, Move move, Standing after, String text) {
        return Outcome.done(
                new Act.Moved(stamp, dossier.id(), move, after, text, Map.of(), List.of()));
    }

    /// Absent facts leave no trace in the history.
    private static void put(Map<String, String> details, String name, String value) {
        String clean = Text.clean(value);
        if (!clean.isEmpty()) {
            details.put(name, clean);
        }
    }

    /// @param named field and value in turn
    static @Nullable Refusal tooLong(String... named) {
        for (int i = 0; i < named.length; i += 2) {
            if (named[i + 1].length() > SHORT_LIMIT) {
                return Refusal.at(
                        named[i], "refusal.text.long", named[i + 1].length(), SHORT_LIMIT);
            }
        }
        return null;
    }

    private static Outcome<String> worded(String text, String field) {
        String clean = Text.clean(text);
        if (clean.isEmpty()) {
            return Outcome.refused(Refusal.at(field, "refusal." + field + ".empty"));
        }
        return clean.length() > TEXT_LIMIT
                ? Outcome.refused(
                        Refusal.at(field, "refusal.text.long", clean.length(), TEXT_LIMIT))
                : Outcome.done(clean);
    }
}
