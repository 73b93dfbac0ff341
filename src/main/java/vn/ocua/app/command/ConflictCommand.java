package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Exchanged.Difference;
import vn.ocua.exchange.Desk;
import vn.ocua.exchange.Exchange;
import vn.ocua.person.Right;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `conflict list`, `conflict settle` and `conflict renumber`: where this desk and the portal
/// differ, a person decides.
public final class ConflictCommand {
    private ConflictCommand() {}

    /// Every conflict with all three values of each field.
    @Command(name = "list")
    public static final class Listing implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            Optional<Refusal> barred = run.session().lacks(Right.CORRECT);
            if (barred.isPresent()) {
                return run.refused(List.of(barred.get()));
            }
            List<Desk.Disagreement> open = Exchange.of(run.counter()).desk().conflicts();
            open.forEach(one -> run.answer(json(one), lines(run.texts(), one)));
            if (open.isEmpty()) {
                run.tell("cli.conflict.none");
            }
            return Exit.DONE;
        }

        private static ObjectNode json(Desk.Disagreement one) {
            ObjectNode json =
                    Run.object()
                            .put("no", one.no())
                            .put("code", one.dossier().code())
                            .put("found", Run.moment(one.found()));
            ArrayNode fields = json.putArray("differences");
            for (Difference d : one.differences()) {
                fields.addObject()
                        .put("field", d.field())
                        .put("base", d.base())
                        .put("mine", d.mine())
                        .put("theirs", d.theirs());
            }
            return json;
        }

        private static List<String> lines(Texts texts, Desk.Disagreement one) {
            List<String> lines = new ArrayList<>();
            lines.add(texts.of("cli.conflict.head", one.no(), one.dossier().code()));
            for (Difference d : one.differences()) {
                lines.add(
                        "  "
                                + texts.of(
                                        "cli.conflict.line",
                                        d.field(),
                                        "field." + d.field(),
                                        d.base(),
                                        d.mine(),
                                        d.theirs()));
            }
            return lines;
        }
    }

    /// `--take FIELD=mine`, `FIELD=theirs` or `FIELD==VALUE`, for every field that differs.
    @Command(name = "settle")
    public static final class Settle implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "NO")
        long no;

        @Option(names = "--take", paramLabel = "FIELD=mine|theirs|=VALUE", required = true)
        List<String> take = List.of();

        @Override
        public int run(Run run) {
            Desk desk = Exchange.of(run.counter()).desk();
            Map<String, Difference> differences = new TreeMap<>();
            desk.conflicts().stream()
                    .filter(one -> one.no() == no)
                    .flatMap(one -> one.differences().stream())
                    .forEach(d -> differences.put(d.field(), d));
            return run.done(
                    desk.settle(run.session(), no, chosen(differences)),
                    after ->
                            run.answer(
                                    Run.object()
                                            .put("no", no)
                                            .put("code", after.code())
                                            .put("status", after.standing().status().code()),
                                    "cli.conflict.settled",
                                    after.code()));
        }

        private Map<String, String> chosen(Map<String, Difference> differences) {
            Map<String, String> chosen = new TreeMap<>();
            for (String one : take) {
                int at = one.indexOf('=');
                if (at < 1) {
                    throw new Usage("usage.take", one);
                }
                String field = one.substring(0, at);
                Difference d = differences.get(field);
                if (d == null && !differences.isEmpty()) {
                    throw new Usage(
                            "usage.oneOf", "--take", String.join(", ", differences.keySet()));
                }
                String value = one.substring(at + 1);
                if (value.startsWith("=")) {
                    chosen.put(field, value.substring(1));
                } else if (d != null && value.equals("mine")) {
                    chosen.put(field, d.mine());
                } else if (d != null && value.equals("theirs")) {
                    chosen.put(field, d.theirs());
                } else if (d != null) {
                    throw new Usage("usage.take", one);
                }
            }
            return chosen;
        }
    }

    /// A new number where the portal has the code from somebody else.
    @Command(name = "renumber")
    public static final class Renumber implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "CODE")
        String code = "";

        @Override
        public int run(Run run) {
            return run.done(
                    Exchange.of(run.counter()).desk().renumber(run.session(), code.strip()),
                    after -> said(run, after));
        }

        private void said(Run run, Dossier after) {
            run.answer(
                    Run.object()
                            .put("code", after.code())
                            .put("old", code.strip())
                            .put("version", after.standing().version()),
                    "cli.conflict.renumbered",
                    code.strip(),
                    after.code(),
                    after.standing().version());
        }
    }
}
