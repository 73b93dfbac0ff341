package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.ocua.app.run.OutFile;
import vn.ocua.app.run.Run;
import vn.ocua.base.Outcome;
import vn.ocua.counter.Slips;
import vn.ocua.dossier.Application;

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
        Outcome<Application> typed = fields.application();
        if (out.isEmpty()) {
            return run.done(typed.then(read -> give(run, read)), slip -> said(run, slip));
        }
        return run.when(
                OutFile.begin(run.around().path(out)),
                file -> {
                    try (file) {
                        return run.done(
                                typed.then(read -> give(run, read))
                                        .then(slip -> printed(run, slip, file)),
                                slip -> said(run, slip));
                    }
                });
    }

    private static Outcome<Slips.Slip> printed(Run run, Slips.Slip slip, OutFile file) {
        return run.counter()
                .issuing()
                .slip(run.session(), slip)
                .map(paper -> {
                    file.write(to -> to.write(paper.pdf()));
                    return slip;
                });
    }

    private static void said(Run run, Slips.Slip slip) {
        run.answer(
                Run.object().put("number", slip.number()).put("form", slip.form()),
                "cli.slip",
                slip.form(),
                slip.number());
    }
}
