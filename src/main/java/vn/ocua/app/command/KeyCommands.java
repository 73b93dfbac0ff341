package vn.ocua.app.command;

import picocli.CommandLine.Command;

import vn.ocua.app.run.Run;

import java.util.List;

/// `passphrase set`, `recovery renew` and `clock confirm`.
public final class KeyCommands {
    private KeyCommands() {}

    /// `OCUA_STORE_KEY` opens the store from now on, for scheduled tasks.
    @Command(name = "set")
    public static final class Passphrase implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            char[] passphrase = Secrets.needed(run, Secrets.PASSPHRASE);
            return run.done(
                    run.counter().safekeeping().setPassphrase(run.session(), passphrase),
                    ring -> run.answer(Run.object().put("set", true), "cli.passphrase"));
        }
    }

    /// New recovery words; the old ones open nothing any more.
    @Command(name = "renew")
    public static final class Recovery implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            return run.done(
                    run.counter().safekeeping().renewRecovery(run.session()),
                    words ->
                            run.answer(
                                    Run.object().put("recovery", words),
                                    List.of(
                                            run.texts().of("cli.setup.recovery"),
                                            "",
                                            "  " + words,
                                            "")));
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
