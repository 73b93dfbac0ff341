package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.OutFile;
import vn.ocua.app.run.Run;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.PrintJob;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.counter.Slips;
import vn.ocua.dossier.Application;

import java.util.List;

/// `guide` and `refuse`: a paper before acceptance, from its own number series.
public abstract sealed class SlipCommand implements vn.ocua.app.run.Command {
    @Mixin Fields fields = new Fields();

    @Option(names = "--out", paramLabel = "FILE.pdf")
    String out = "";

    @Option(names = "--printer", paramLabel = "NAME")
    String printer = "";

    /// Form 02: what is missing, all of it in one request.
    @Command(name = "guide")
    public static final class Guide extends SlipCommand {
        @Option(names = "--items", paramLabel = "TEXT")
        String items = "";

        /// What an earlier request did not say, and why.
        @Option(names = "--why", paramLabel = "TEXT")
        String why = "";

        @Override
        Outcome<Slips.Slip> give(Run run, Application typed) {
            Slips slips = run.counter().slips();
            return why.isBlank()
                    ? slips.guide(run.session(), typed, items)
                    : slips.guide(run.session(), typed, items, why);
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
        if (!printer.isEmpty() && !run.counter().printing().knows(printer)) {
            return run.refused(List.of(Refusal.at("printer", "refusal.print.printer", printer)));
        }
        Outcome<Application> typed = fields.application();
        if (out.isEmpty()) {
            return run.when(typed.then(read -> give(run, read)), slip -> paper(run, slip, null));
        }
        return run.when(
                OutFile.begin(run.around().path(out)),
                file -> {
                    try (file) {
                        return run.when(
                                typed.then(read -> give(run, read)),
                                slip -> paper(run, slip, file));
                    }
                });
    }

    private int paper(Run run, Slips.Slip slip, @Nullable OutFile file) {
        if (file == null && printer.isEmpty()) {
            said(run, slip, null);
            return Exit.DONE;
        }
        return run.when(
                run.counter().issuing().slip(run.session(), slip),
                paper -> {
                    if (file != null) {
                        file.write(to -> to.write(paper.pdf()));
                    }
                    PrintJob job = printer.isEmpty() ? null : send(run, slip, paper.pdf());
                    said(run, slip, job);
                    return job == null ? Exit.DONE : Sending.tell(run, job);
                });
    }

    /// As the form was chosen to be printed, on the printer that was named.
    private PrintJob send(Run run, Slips.Slip slip, byte[] pdf) {
        PrintingDesk desk = run.counter().printing();
        String title = "mau-" + slip.form() + " so-" + slip.number().replace('/', '-');
        return Sending.send(desk, slip.form(), desk.choice(slip.form()).on(printer), title, pdf);
    }

    private void said(Run run, Slips.Slip slip, @Nullable PrintJob job) {
        String earlier = slip.act().earlier();
        if (earlier != null && slip.act().why() == null) {
            run.tell("cli.slip.second", earlier);
        }
        ObjectNode json = Run.object().put("number", slip.number()).put("form", slip.form());
        if (job != null) {
            json.put("printer", printer).put("state", Sending.word(job));
        }
        run.answer(json, "cli.slip", slip.form(), slip.number());
    }
}
