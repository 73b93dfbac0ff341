package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import vn.ocua.app.run.Run;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Receiving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what is asked for in an `act`, whether it comes as options or as a line.
final class Orders {
    /// Every action with the values it may take.
    static final Map<String, Set<String>> ACTIONS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("accept", Set.of()),
                            Map.entry("forward", Set.of("unit", "receiver")),
                            Map.entry("pass", Set.of("to", "unit", "receiver", "reason")),
                            Map.entry("supplement", Set.of("items")),
                            Map.entry("supplemented", Set.of()),
                            Map.entry("reject", Set.of("reason")),
                            Map.entry("withdraw", Set.of("reason")),
                            Map.entry("stop", Set.of("reason")),
                            Map.entry("result", Set.of("number", "file", "negative")),
                            Map.entry(
                                    "return",
                                    Set.of(
                                            "to",
                                            "identity",
                                            "rating",
                                            "why",
                                            "authorised",
                                            "feeCollected",
                                            "feeReceipt")),
                            Map.entry("extend", Set.of("until", "reason")),
                            Map.entry("correct", Set.of("set", "reason")),
                            Map.entry("reassign", Set.of("to"))));

    static final Set<String> LINE_FIELDS =
            Stream.concat(
                            Stream.of("code", "action"),
                            ACTIONS.values().stream().flatMap(Set::stream))
                    .collect(Collectors.toUnmodifiableSet());

    private Orders() {}

    /// @param value a field's text, empty when absent
    /// @param set new values of `correct`
    /// @param file where a result's file is kept, empty when there is none
    static Outcome<Order> read(
            String action,
            Function<String, String> value,
            boolean negative,
            Map<String, String> set,
            String file) {
        return switch (action) {
            case "accept" -> Outcome.done(new Order.Accept());
            case "forward" ->
                    Outcome.done(new Order.Forward(value.apply("unit"), value.apply("receiver")));
            case "pass" -> pass(value);
            case "supplement" -> Outcome.done(new Order.AskSupplement(value.apply("items")));
            case "supplemented" -> Outcome.done(new Order.Supplemented());
            case "reject" -> Outcome.done(new Order.Reject(value.apply("reason")));
            case "withdraw" -> Outcome.done(new Order.Withdraw(value.apply("reason")));
            case "stop" -> Outcome.done(new Order.Stop(value.apply("reason")));
            case "result" -> Outcome.done(new Order.Result(value.apply("number"), file, negative));
            case "return" -> giveBack(value);
            case "extend" -> extend(value);
            case "correct" -> Outcome.done(new Order.Correct(set, value.apply("reason")));
            case "reassign" -> Outcome.done(new Order.Reassign(value.apply("to").strip()));
            default ->
                    Outcome.refused(
                            Refusal.at(
                                    "action",
                                    "refusal.action",
                                    Text.clean(action.substring(0, Math.min(40, action.length()))),
                                    String.join(", ", ACTIONS.keySet())));
        };
    }

    /// `to`: number of the step, `back`; `next` or nothing for the next one.
    private static Outcome<Order> pass(Function<String, String> value) {
        String to = value.apply("to").strip();
        int step =
                switch (to) {
                    case "", "next" -> Order.Pass.NEXT;
                    case "back" -> Order.Pass.BACK;
                    default -> to.matches("[1-9][0-9]?") ? Integer.parseInt(to) : -2;
                };
        return step < Order.Pass.BACK
                ? Outcome.refused(Refusal.at("to", "refusal.pass.to", Text.clean(to)))
                : Outcome.done(
                        new Order.Pass(
                                step,
                                value.apply("unit"),
                                value.apply("receiver"),
                                value.apply("reason")));
    }

    private static Outcome<Order> giveBack(Function<String, String> value) {
        String rating = value.apply("rating").strip();
        if (!rating.isEmpty() && !rating.matches("[123]")) {
            return Outcome.refused(
                    Refusal.at("rating", "refusal.rating.range", Text.clean(rating)));
        }
        String said = value.apply("feeCollected").strip();
        if (!said.matches("|true|false")) {
            return Outcome.refused(Refusal.at("feeCollected", "refusal.line.flag", "feeCollected"));
        }
        @Nullable Boolean collected = said.isEmpty() ? null : Boolean.valueOf(said);
        return Outcome.done(
                new Order.Return(
                        value.apply("to"),
                        value.apply("identity"),
                        rating.isEmpty() ? 0 : Integer.parseInt(rating),
                        value.apply("why"),
                        new Order.Beside(
                                value.apply("authorised"), collected, value.apply("feeReceipt"))));
    }

    private static Outcome<Order> extend(Function<String, String> value) {
        String until = value.apply("until");
        Instant moment = Receiving.moment(until);
        return moment == null
                ? Outcome.refused(Refusal.at("until", "refusal.until", Text.clean(until)))
                : Outcome.done(new Order.Extend(moment, value.apply("reason")));
    }

    static Answered answered(Run run, vn.ocua.dossier.Dossier dossier) {
        var standing = dossier.standing();
        int status = standing.status().code();
        return new Answered(
                Run.object()
                        .put("code", dossier.code())
                        .put("status", status)
                        .put("due", Run.moment(standing.term().due()))
                        .put("version", standing.version()),
                run.texts()
                        .of(
                                "cli.act",
                                dossier.code(),
                                "status." + status,
                                run.shown(standing.term().due())));
    }

    static <T> java.util.concurrent.CompletableFuture<Outcome<T>> refused(List<Refusal> reasons) {
        return java.util.concurrent.CompletableFuture.completedFuture(
                new Outcome.Refused<>(reasons));
    }
}
