package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.JsonNode;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.TextFile;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Move;
import vn.ocua.dossier.Moves;
import vn.ocua.dossier.Order;
import vn.ocua.person.Right;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// `act`: everything that happens to a dossier after it was received, one or a line each.
@Command(name = "act")
public final class ActCommand implements vn.ocua.app.run.Command {
    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE")
    String code = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ACTION")
    String action = "";

    @Option(names = "--batch", paramLabel = "FILE|-")
    String batch = "";

    @Option(names = "--items", paramLabel = "TEXT")
    String items = "";

    @Option(names = "--reason", paramLabel = "TEXT")
    String reason = "";

    @Option(names = "--number", paramLabel = "TEXT")
    String number = "";

    @Option(names = "--file", paramLabel = "FILE")
    String file = "";

    @Option(names = "--negative")
    boolean negative;

    @Option(names = "--to", paramLabel = "NAME")
    String to = "";

    @Option(names = "--identity", paramLabel = "N")
    String identity = "";

    @Option(names = "--rating", paramLabel = "1..3")
    String rating = "";

    @Option(names = "--why", paramLabel = "TEXT")
    String why = "";

    @Option(names = "--authorised", paramLabel = "TEXT")
    String authorised = "";

    @Option(names = "--fee-collected", negatable = true)
    @Nullable Boolean feeCollected;

    @Option(names = "--fee-receipt", paramLabel = "TEXT")
    String feeReceipt = "";

    @Option(names = "--unit", paramLabel = "TEXT")
    String unit = "";

    @Option(names = "--receiver", paramLabel = "NAME")
    String receiver = "";

    @Option(names = "--until", paramLabel = "MOMENT")
    String until = "";

    @Option(names = "--set", paramLabel = "FIELD=VALUE")
    List<String> set = List.of();

    @Override
    public int run(Run run) {
        if (!batch.isEmpty()) {
            if (!code.isEmpty()) {
                throw new Usage("usage.batchAlone");
            }
            return new Batch(run, Orders.LINE_FIELDS, line -> line(run, line)).run(batch);
        }
        if (action.isEmpty()) {
            throw new Usage("usage.missing", code.isEmpty() ? "CODE" : "ACTION");
        }
        Map<String, String> values = values();
        usual(values);
        return run.done(
                kept(run, code, action, file)
                        .then(kept ->
                                Orders.read(
                                        action,
                                        v -> values.getOrDefault(v, ""),
                                        negative,
                                        sets(),
                                        kept))
                        .then(order ->
                                run.counter().progress().order(run.session(), code.strip(), order)),
                dossier -> {
                    Answered answered = Orders.answered(run, dossier);
                    run.answer(answered.json(), List.of(answered.sentence()));
                });
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("items", items);
        values.put("reason", reason);
        values.put("number", number);
        values.put("file", file);
        values.put("to", to);
        values.put("identity", identity);
        values.put("rating", rating);
        values.put("why", why);
        values.put("authorised", authorised);
        values.put("feeCollected", feeCollected == null ? "" : feeCollected.toString());
        values.put("feeReceipt", feeReceipt);
        values.put("unit", unit);
        values.put("receiver", receiver);
        values.put("until", until);
        values.put("set", String.join(" ", set));
        values.put("negative", negative ? "true" : "");
        return values;
    }

    /// An option that the action has no use for is a slip of the finger, not to be passed over.
    private void usual(Map<String, String> values) {
        Set<String> fits = Orders.ACTIONS.get(action);
        if (fits == null) {
            throw new Usage("usage.action", action, String.join(", ", Orders.ACTIONS.keySet()));
        }
        values.forEach((name, value) -> {
            if (!value.isEmpty() && !fits.contains(name)) {
                throw new Usage("usage.actionOption", action, "--" + option(name));
            }
        });
    }

    /// `feeCollected` of a line is `--fee-collected` of the command.
    private static String option(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Map<String, String> sets() {
        Map<String, String> sets = new LinkedHashMap<>();
        for (String one : set) {
            int sign = one.indexOf('=');
            if (sign < 1) {
                throw new Usage("usage.set", one);
            }
            if (sets.put(one.substring(0, sign).strip(), one.substring(sign + 1)) != null) {
                throw new Usage("usage.twice", "--set " + one.substring(0, sign));
            }
        }
        return sets;
    }

    private static CompletableFuture<Outcome<Answered>> line(Run run, BatchLine line) {
        String code = line.text("code");
        String action = line.text("action");
        boolean negative = line.flag("negative");
        Outcome<Order> order =
                changes(line)
                        .then(set ->
                                kept(run, code, action, line.text("file"))
                                        .then(kept ->
                                                Orders.read(
                                                        action,
                                                        field -> value(line, field),
                                                        negative,
                                                        set,
                                                        kept)))
                        .then(line::good);
        return switch (order) {
            case Outcome.Done<Order>(Order wanted) ->
                    run.counter()
                            .progress()
                            .orderLater(run.session(), code.strip(), wanted)
                            .thenApply(done -> done.map(d -> Orders.answered(run, d)));
            case Outcome.Refused<Order>(List<Refusal> reasons) -> Orders.refused(reasons);
        };
    }

    /// A field's text; of a flag `true`, `false`, or empty where it is absent.
    private static String value(BatchLine line, String field) {
        if (!field.equals("feeCollected")) {
            return line.text(field);
        }
        return line.part(field) == null ? "" : String.valueOf(line.flag(field));
    }

    /// `"set": {"name": "…"}`
    private static Outcome<Map<String, String>> changes(BatchLine line) {
        JsonNode set = line.part("set");
        Map<String, String> changes = new LinkedHashMap<>();
        if (set == null) {
            return Outcome.done(changes);
        }
        if (!set.isObject()) {
            return Outcome.refused(Refusal.at("set", "refusal.line.set"));
        }
        for (var entry : set.properties()) {
            JsonNode value = entry.getValue();
            if (!value.isString() && !value.isNumber() && !value.isNull()) {
                return Outcome.refused(Refusal.at("set", "refusal.line.text", entry.getKey()));
            }
            changes.put(entry.getKey(), value.isNull() ? "" : value.asString());
        }
        return Outcome.done(changes);
    }

    /// Keeps a result's file before the act that names it; asks first whether the act is possible.
    private static Outcome<String> kept(Run run, String code, String action, String file) {
        if (file.isEmpty() || !action.equals("result")) {
            return Outcome.done("");
        }
        var barred = run.session().lacks(Right.RECORD_RESULT);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return run.counter()
                .finding()
                .show(run.session(), code)
                .then(story -> {
                    Refusal no = Moves.barred(story.dossier(), Move.RESULT, run.clock().instant());
                    return no == null
                            ? TextFile.bytes(run.around().path(file))
                            : Outcome.refused(no);
                })
                .map(bytes -> run.counter().store().files().put(bytes));
    }
}
