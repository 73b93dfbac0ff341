package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.ocua.app.owner.Owner;
import vn.ocua.app.run.DeskClock;
import vn.ocua.app.run.Run;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Counter;
import vn.ocua.counter.SetUp;
import vn.ocua.store.files.DataFolder;
import vn.ocua.store.keys.KeyRing;
import vn.ocua.store.keys.Password;

import java.nio.file.Path;
import java.util.List;

/// `setup`: makes the store, the first administrator, signing key, number lane, recovery words.
///
/// Where `OCUA_STORE_KEY` is set, it becomes the store's passphrase.
@Command(name = "setup")
public final class SetUpCommand implements vn.ocua.app.run.Command {
    @Option(names = "--agency", required = true, paramLabel = "CODE")
    String agency = "";

    @Option(names = "--name", required = true, paramLabel = "TEXT")
    String name = "";

    @Option(names = "--desk", required = true, paramLabel = "N")
    int desk;

    @Option(names = "--admin", required = true, paramLabel = "NAME")
    String admin = "";

    @Option(names = "--lookup", paramLabel = "URL")
    String lookup = "";

    @Option(names = "--lane", paramLabel = "A-B")
    String lane = "";

    @Option(names = "--training")
    boolean training;

    @Override
    public Need need(Run run) {
        return Need.NOTHING;
    }

    @Override
    public int run(Run run) {
        char[] password = Secrets.needed(run, "OCUA_NEW_PASSWORD");
        char[] passphrase = run.around().variable(Secrets.PASSPHRASE).toCharArray();
        Path folder = run.settings().folder();
        var barred = SetUp.barred(folder);
        if (barred.isPresent()) {
            return run.refused(List.of(barred.get()));
        }
        String moment = run.around().variable(DeskClock.PRACTICE);
        if (training) {
            run.clock().practise(moment);
        } else if (!moment.isEmpty()) {
            run.tell("cli.practiceIgnored");
        }
        Outcome<char[]> fine =
                passphrase.length == 0 ? Outcome.done(passphrase) : Password.check("", passphrase);
        return run.when(
                fine.then(good -> DataFolder.prepare(folder)),
                there -> owned(run, folder, password, passphrase));
    }

    private int owned(Run run, Path folder, char[] password, char[] passphrase) {
        Owner owner = Owner.take(folder);
        if (owner == null) {
            return run.refused(List.of(Refusal.of("refusal.setup.there", folder)));
        }
        try (owner) {
            SetUp.Wanted wanted =
                    new SetUp.Wanted(agency, name, desk, lane, lookup, admin, training);
            return run.done(
                    SetUp.make(folder, wanted, password, run.clock(), run.around().cost())
                            .then(made -> passphrase(folder, made, password, passphrase)),
                    made -> print(run, made));
        }
    }

    private static Outcome<SetUp.Made> passphrase(
            Path folder, SetUp.Made made, char[] password, char[] passphrase) {
        if (passphrase.length == 0) {
            return Outcome.done(made);
        }
        KeyRing keys = Counter.keys(folder);
        return keys.openOfficer(made.user(), password)
                .then(key -> keys.putPassphrase(key, passphrase))
                .map(ring -> made);
    }

    private static void print(Run run, SetUp.Made made) {
        run.answer(
                Run.object()
                        .put("agency", made.agency())
                        .put("desk", made.desk())
                        .put("lane", made.lane())
                        .put("recovery", made.recovery())
                        .put("user", made.user()),
                List.of(
                        run.texts().of("cli.setup.done", made.desk(), made.agency(), made.lane()),
                        run.texts().of("cli.setup.user", made.user()),
                        run.texts().of("cli.setup.recovery"),
                        "",
                        "  " + made.recovery(),
                        ""));
    }
}
