package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Slips;
import vn.ocua.dossier.Application;

import java.util.List;

/// `guide` and `refuse`: a paper before acceptance, from its own number series.
public abstract sealed class SlipCommand implements vn.ocua.app.run.Command {
    @Mixin Fields fields = new Fields();

    @Option(names = "--out", paramLabel = "FILE.pdf")
    String out = "";

    /// Form 02: what is missing, all of it in one request.
    @Command(name = "guide")
    public static final class Guide extends SlipCommand {
        @Option(names = "--items", paramLabel = "TEXT")
        String items = "";

        @Override
        Outcome<Slips.Slip> give(Run run, Application typed) {
            return run.counter().slips().guide(run.session(), typed, items);
        }
    }

    /// Form 03: not accepted, with the reason.
    @Command(name = "refuse")
    public static final class Refuse extends SlipCommand {
        @Option(names = "--reason", paramLabel = "TEXT")
        String reason = "";

        @Override
        Outcome<Slips.Slip> give(Run run, Application typed) {
            return run.counter().slips().refuse(run.session(), typed, reason);
        }
    }

    abstract Outcome<Slips.Slip> give(Run run, Application typed);

    @Override
    public int run(Run run) {
        if (!out.isEmpty()) {
            run.refused(List.of(Refusal.at("out", "refusal.print.later")));
            return Exit.REFUSED;
        }
        return run.done(
                fields.application().then(typed -> give(run, typed)),
                slip ->
                        run.answer(
                                Run.object().put("number", slip.number()).put("form", slip.form()),
                                "cli.slip",
                                slip.form(),
                                slip.number()));
    }
}
