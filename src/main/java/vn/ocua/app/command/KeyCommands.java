package vn.ocua.app.command;

import picocli.CommandLine.Command;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Counter;
import vn.ocua.person.Right;
import vn.ocua.store.keys.KeyRing;

import java.util.List;
import java.util.Optional;

/// `passphrase set`, `recovery renew` and `clock confirm`.
public final class KeyCommands {
    private KeyCommands() {}

    /// `OCUA_STORE_KEY` opens the store from now on, for scheduled tasks.
    @Command(name = "set")
    public static final class Passphrase implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            Optional<Refusal> barred = run.session().lacks(Right.CHANGE_SETTINGS);
            if (barred.isPresent()) {
                return run.refused(List.of(barred.get()));
            }
            char[] passphrase = Secrets.needed(run, Secrets.PASSPHRASE);
            KeyRing keys = Counter.keys(run.settings().folder());
            return run.done(
                    keys.putPassphrase(run.counter().store().key(), passphrase),
                    ring -> run.answer(Run.object().put("set", true), "cli.passphrase"));
        }
    }

    /// New recovery words; the old ones open nothing any more.
    @Command(name = "renew")
    public static final class Recovery implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            Optional<Refusal> barred = run.session().lacks(Right.CHANGE_SETTINGS);
            if (barred.isPresent()) {
                return run.refused(List.of(barred.get()));
            }
            String words =
                    Counter.keys(run.settings().folder())
                            .renewRecovery(run.counter().store().key());
            run.answer(
                    Run.object().put("recovery", words),
                    List.of(run.texts().of("cli.setup.recovery"), "", "  " + words, ""));
            return Exit.DONE;
        }
    }

    /// A supervisor says that the PC's earlier day is right.
    @Command(name = "confirm")
    public static final class Clock implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            return run.done(
                    run.counter().keeping().confirmClock(run.session()),
                    day -> run.answer(Run.object().put("day", day.toString()), "cli.clock", day));
        }
    }
}
