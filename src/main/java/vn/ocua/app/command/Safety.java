package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Safekeeping;
import vn.ocua.store.Verification;
import vn.ocua.store.journal.ChainCheck;
import vn.ocua.store.journal.Journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// `backup` and `verify`.
public final class Safety {
    private Safety() {}

    /// Written, forced and read back before it counts.
    @Command(name = "backup")
    public static final class BackUp implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "FILE")
        String file = "";

        @Override
        public int run(Run run) {
            Path path = run.around().path(file);
            Path parent = path.toAbsolutePath().getParent();
            if (parent == null || Files.isDirectory(path)) {
                return run.refused(List.of(Refusal.at("file", "refusal.out.folder", path)));
            }
            if (!Files.isDirectory(parent)) {
                return run.refused(List.of(Refusal.at("file", "refusal.out.parent", parent)));
            }
            return run.done(
                    run.counter().safekeeping().backup(run.session(), path),
                    written ->
                            run.answer(
                                    Run.object()
                                            .put("dossiers", written.dossiers())
                                            .put("acts", written.acts())
                                            .put("ok", written.ok()),
                                    "cli.backup",
                                    path,
                                    written.dossiers(),
                                    written.acts()));
        }
    }

    /// The store against its journal; without a key the chain of the journal alone.
    @Command(name = "verify")
    public static final class Verify implements vn.ocua.app.run.Command {
        @Override
        public Need need(Run run) {
            return Secrets.given(run) ? Need.KEY : Need.NOTHING;
        }

        @Override
        public int run(Run run) {
            return run.isOpen() ? whole(run, run.counter()) : chain(run);
        }

        private static int whole(Run run, Counter counter) {
            Progress progress = new Progress(run);
            Consumer<Long> show = n -> progress.show("cli.replaying", n);
            Safekeeping safekeeping = counter.safekeeping();
            Outcome<Verification.Result> result =
                    run.settings().user().isEmpty()
                            ? Outcome.done(safekeeping.verifyAlone(show))
                            : safekeeping.verify(run.session(), show);
            progress.clear();
            return run.when(result, found -> said(run, found));
        }

        private static int chain(Run run) {
            Counter.keys(run.settings().folder());
            ChainCheck check = Journal.checkChain(run.settings().folder().resolve("journal"));
            run.tell("cli.verify.chainOnly");
            ObjectNode json =
                    Run.object()
                            .putNull("dossiers")
                            .put("acts", check.last())
                            .put("ok", check.sound());
            run.answer(
                    json,
                    check.sound() ? "cli.verify.chainSound" : "cli.verify.chainDamaged",
                    check.last());
            check.damage().ifPresent(damage -> fault(run, damage.sentence()));
            return check.sound() ? Exit.DONE : Exit.FAULT;
        }
    }

    static int said(Run run, Verification.Result result) {
        run.answer(
                Run.object()
                        .put("dossiers", result.dossiers())
                        .put("acts", result.acts())
                        .put("ok", result.ok()),
                result.ok() ? "cli.verify.sound" : "cli.verify.damaged",
                result.dossiers(),
                result.acts(),
                result.faults().size());
        result.faults().forEach(fault -> fault(run, fault));
        return result.ok() ? Exit.DONE : Exit.FAULT;
    }

    /// Where the store could not even be opened, that is the finding.
    public static int unopened(Run run, Fault fault) {
        run.answer(
                Run.object().putNull("dossiers").putNull("acts").put("ok", false),
                "cli.verify.unopened");
        fault(run, fault.sentence());
        return Exit.FAULT;
    }

    private static void fault(Run run, Sentence fault) {
        String said = run.texts().of(fault);
        run.answer(Run.object().put("fault", said), List.of("  " + said));
    }
}
