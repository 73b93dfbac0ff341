package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Account;
import vn.ocua.counter.Settings;
import vn.ocua.person.Right;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `settings set` and `settings show`: what is printed and asked for, and is no history.
public final class SettingsCommand {
    private SettingsCommand() {}

    /// Changes what is named and leaves the rest; empty texts take a setting away.
    @Command(name = "set")
    public static final class Change implements vn.ocua.app.run.Command {
        @Option(names = "--telephone", paramLabel = "T")
        @Nullable String telephone;

        @Option(names = "--bank", paramLabel = "BIN")
        @Nullable String bank;

        @Option(names = "--account", paramLabel = "N")
        @Nullable String account;

        @Option(names = "--holder", paramLabel = "NAME")
        @Nullable String holder;

        @Override
        public int run(Run run) {
            boolean money = bank != null || account != null || holder != null;
            if (telephone == null && !money) {
                throw new Usage("usage.missing", "--telephone, --bank");
            }
            Outcome<Account> done =
                    money
                            ? Account.read(
                                    said("--bank", bank), said("--account", account), holder())
                            : Outcome.done(Account.NONE);
            if (telephone != null) {
                String wanted = telephone;
                done =
                        done.then(a ->
                                run.counter()
                                        .change(run.session(), new Settings(wanted))
                                        .map(_ -> a));
            }
            if (money) {
                done = done.then(a -> run.counter().change(run.session(), a));
            }
            return run.when(
                    done,
                    _ -> {
                        show(run);
                        return Exit.DONE;
                    });
        }

        private String holder() {
            return said("--holder", holder);
        }

        /// Bank, number and holder belong together: half an account is none.
        private static String said(String option, @Nullable String value) {
            if (value == null) {
                throw new Usage("usage.missing", option);
            }
            return value;
        }
    }

    /// The settings as they are.
    @Command(name = "show")
    public static final class Listing implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            Optional<Refusal> barred = run.session().lacks(Right.CHANGE_SETTINGS);
            if (barred.isPresent()) {
                return run.refused(List.of(barred.get()));
            }
            show(run);
            return Exit.DONE;
        }
    }

    private static void show(Run run) {
        Account account = run.counter().account();
        String telephone = run.counter().settings().telephone();
        List<String> lines = new ArrayList<>();
        lines.add(run.texts().of("cli.settings.telephone", orDash(telephone)));
        lines.add(
                account.isSet()
                        ? run.texts()
                                .of(
                                        "cli.settings.account",
                                        account.bank(),
                                        account.number(),
                                        account.holder())
                        : run.texts().of("cli.settings.noAccount"));
        run.answer(
                Run.object()
                        .put("telephone", telephone)
                        .put("bank", account.bank())
                        .put("account", account.number())
                        .put("holder", account.holder()),
                lines);
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
