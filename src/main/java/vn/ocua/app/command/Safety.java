package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.base.Fault;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.counter.Counter;
import vn.ocua.person.Right;
import vn.ocua.store.Backup;
import vn.ocua.store.Verification;
import vn.ocua.store.journal.ChainCheck;
import vn.ocua.store.journal.Journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
            var barred = run.session().lacks(Right.BACKUP);
            if (barred.isPresent()) {
                return run.refused(List.of(barred.get()));
            }
            Path path = run.around().path(file);
            Path parent = path.toAbsolutePath().getParent();
            if (parent == null || Files.isDirectory(path)) {
                return run.refused(List.of(Refusal.at("file", "refusal.out.folder", path)));
            }
            if (!Files.isDirectory(parent)) {
                return run.refused(List.of(Refusal.at("file", "refusal.out.parent", parent)));
            }
            Backup.Written written = Backup.write(run.counter().store(), path);
            run.answer(
                    Run.object()
                            .put("dossiers", written.dossiers())
                            .put("acts", written.acts())
                            .put("ok", written.ok()),
                    "cli.backup",
                    path,
                    written.dossiers(),
                    written.acts());
            return Exit.DONE;
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
            Verification.Result result =
                    new Verification(counter.store()).run(n -> progress.show("cli.replaying", n));
            progress.clear();
            return said(run, result);
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
