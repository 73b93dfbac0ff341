package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Receiving;
import vn.ocua.procedure.Case;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Edition;
import vn.ocua.time.Promise;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `due`: the promised moment and why.
@Command(name = "due")
public final class Due implements vn.ocua.app.run.Command {
    @Option(names = "--procedure", required = true, paramLabel = "CODE")
    String procedure = "";

    @Option(names = "--received", required = true, paramLabel = "MOMENT")
    String received = "";

    @Option(names = "--channel", paramLabel = "direct|online|post")
    String channel = "direct";

    @Option(names = "--case", paramLabel = "TEXT")
    String caseName = "";

    @Override
    public int run(Run run) {
        Instant moment = Receiving.moment(received);
        if (moment == null) {
            throw new Usage("usage.moment", "--received", received);
        }
        if (!channel.matches("direct|online|post")) {
            throw new Usage("usage.oneOf", "--channel", "direct, online, post");
        }
        Channel through = Channel.valueOf(channel.toUpperCase(Locale.ROOT));
        return run.done(
                run.counter()
                        .present()
                        .catalogue()
                        .valid(procedure, VietnamTime.date(moment))
                        .then(this::situation)
                        .map(one ->
                                run.counter()
                                        .present()
                                        .deadlines()
                                        .promise(
                                                one.on(through).limit(),
                                                moment,
                                                through == Channel.DIRECT)),
                promise -> print(run, promise));
    }

    private Outcome<Case> situation(Edition edition) {
        Case found = edition.named(caseName.strip());
        return found == null
                ? Outcome.refused(
                        Refusal.at(
                                "case",
                                "refusal.case.unknown",
                                caseName,
                                String.join(
                                        "; ", edition.cases().stream().map(Case::name).toList())))
                : Outcome.done(found);
    }

    private static void print(Run run, Promise promise) {
        ObjectNode json =
                Run.object()
                        .put("starts", Run.moment(promise.starts()))
                        .put("due", Run.moment(promise.due()));
        ArrayNode explanation = json.putArray("explanation");
        List<String> lines = new ArrayList<>();
        Instant due = promise.due();
        lines.add(
                due == null
                        ? run.texts().of("cli.due.none")
                        : run.texts().of("cli.due", VietnamTime.iso(due)));
        promise.reasons()
                .forEach(reason -> {
                    explanation.add(run.texts().of(reason));
                    lines.add("  " + run.texts().of(reason));
                });
        run.answer(json, lines);
    }
}
