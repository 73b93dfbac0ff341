package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.TextFile;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.SetUp;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Link;
import vn.ocua.exchange.RoundReport;
import vn.ocua.person.Right;
import vn.ocua.portal.PortalSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `portal set` and `portal test`.
public final class PortalCommand {
    static final String PASSWORD = "OCUA_PORTAL_PASSWORD";

    private PortalCommand() {}

    /// Sets what is named; the first time everything must be. Who has set a portal may change one
    /// thing alone.
    @Command(name = "set")
    public static final class Change implements vn.ocua.app.run.Command {
        private static final int MOST_KIB = 100_000_000;
        private static final int MOST_MINUTES = 1440;

        @Option(names = "--adapter-url", paramLabel = "URL")
        @Nullable String adapterUrl;

        @Option(names = "--auth-endpoint", paramLabel = "PATH")
        @Nullable String authEndpoint;

        @Option(names = "--integration-endpoint", paramLabel = "PATH")
        @Nullable String integrationEndpoint;

        @Option(names = "--share-endpoint", paramLabel = "PATH")
        @Nullable String shareEndpoint;

        @Option(names = "--file-endpoint", paramLabel = "PATH")
        @Nullable String fileEndpoint;

        @Option(names = "--username", paramLabel = "NAME")
        @Nullable String username;

        @Option(names = "--dstcode", paramLabel = "CODE")
        @Nullable String dstcode;

        @Option(names = "--madonvi", paramLabel = "CODE")
        @Nullable String madonvi;

        @Option(names = "--batch-size", paramLabel = "N")
        @Nullable Integer batchSize;

        @Option(names = "--lookup", paramLabel = "URL")
        @Nullable String lookup;

        @Option(names = "--authority", paramLabel = "FILE.pem")
        @Nullable String authority;

        @Option(names = "--scan-kib-per-hour", paramLabel = "N")
        @Nullable Integer scanKib;

        @Option(names = "--every-minutes", paramLabel = "N")
        @Nullable Integer everyMinutes;

        @Override
        public int run(Run run) {
            range("--scan-kib-per-hour", scanKib, MOST_KIB);
            range("--every-minutes", everyMinutes, MOST_MINUTES);
            Optional<Refusal> barred = run.session().lacks(Right.SET_UP_PORTAL);
            if (barred.isPresent()) {
                return run.refused(List.of(barred.get()));
            }
            Exchange exchange = Exchange.of(run.counter());
            PortalSettings now = exchange.settings();
            if (!now.isSet()) {
                everything(run);
            }
            Outcome<PortalSettings> done =
                    authority(run, now)
                            .then(pem -> wanted(run, now, pem).check())
                            .then(wanted ->
                                    SetUp.lookup(lookup == null ? "" : lookup).map(_ -> wanted))
                            .then(wanted -> exchange.set(run.session(), wanted))
                            .then(set -> link(run, exchange).map(_ -> set))
                            .then(set -> lookedUp(run, exchange).map(_ -> set));
            return switch (done) {
                case Outcome.Done<PortalSettings>(PortalSettings set) -> {
                    answer(run, true, run.texts().of("cli.portal.set", set.adapterUrl()));
                    yield Exit.DONE;
                }
                case Outcome.Refused<PortalSettings>(List<Refusal> reasons) ->
                        refused(run, reasons);
            };
        }

        private static void range(String option, @Nullable Integer value, int most) {
            if (value != null && (value < 0 || value > most)) {
                throw new Usage("usage.range", option, 0, most);
            }
        }

        /// What a province hands out is needed whole.
        private void everything(Run run) {
            List<String> missing = new ArrayList<>();
            needed(missing, "--adapter-url", adapterUrl);
            needed(missing, "--auth-endpoint", authEndpoint);
            needed(missing, "--integration-endpoint", integrationEndpoint);
            needed(missing, "--share-endpoint", shareEndpoint);
            needed(missing, "--file-endpoint", fileEndpoint);
            needed(missing, "--username", username);
            needed(missing, "--dstcode", dstcode);
            needed(missing, "--madonvi", madonvi);
            if (!missing.isEmpty()) {
                throw new Usage("usage.missing", String.join(", ", missing));
            }
            Secrets.needed(run, PASSWORD);
        }

        private static void needed(List<String> missing, String option, @Nullable String value) {
            if (value == null) {
                missing.add(option);
            }
        }

        private Outcome<String> authority(Run run, PortalSettings now) {
            if (authority == null) {
                return Outcome.done(now.authorityPem());
            }
            return authority.isEmpty()
                    ? Outcome.done("")
                    : TextFile.read(run.around().path(authority));
        }

        private PortalSettings wanted(Run run, PortalSettings now, String pem) {
            String password = run.around().variable(PASSWORD);
            return new PortalSettings(
                    or(adapterUrl, now.adapterUrl()),
                    or(authEndpoint, now.authEndpoint()),
                    or(integrationEndpoint, now.integrationEndpoint()),
                    or(shareEndpoint, now.shareEndpoint()),
                    or(fileEndpoint, now.fileEndpoint()),
                    or(username, now.username()),
                    password.isEmpty() ? now.password() : password,
                    or(dstcode, now.dstcode()),
                    or(madonvi, now.madonvi()),
                    batchSize == null ? now.batchSize() : batchSize,
                    pem);
        }

        private static String or(@Nullable String typed, String now) {
            return typed == null ? now : typed;
        }

        private Outcome<Link> link(Run run, Exchange exchange) {
            Link now = exchange.link();
            Link wanted =
                    new Link(
                            scanKib == null ? now.scanKibPerHour() : scanKib,
                            everyMinutes == null ? now.everyMinutes() : everyMinutes);
            return wanted.equals(now) ? Outcome.done(now) : exchange.set(run.session(), wanted);
        }

        private Outcome<String> lookedUp(Run run, Exchange exchange) {
            String now = run.counter().desk().lookup();
            return lookup == null || lookup.equals(now)
                    ? Outcome.done(now)
                    : exchange.desk().lookup(run.session(), lookup);
        }

        /// Each reason with the option it is about.
        private static int refused(Run run, List<Refusal> reasons) {
            for (Refusal reason : reasons) {
                if (reason.field().isEmpty() || reason.field().equals("file")) {
                    run.tell(reason.why());
                } else {
                    run.tell(
                            "cli.portal.refused",
                            reason.field().equals("password") ? PASSWORD : "--" + reason.field(),
                            run.texts().of(reason));
                }
            }
            return Exit.REFUSED;
        }
    }

    /// Signs in at the portal and says how it went.
    @Command(name = "test")
    public static final class Test implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            Optional<Refusal> barred = run.session().lacks(Right.SYNC);
            if (barred.isPresent()) {
                return run.refused(List.of(barred.get()));
            }
            return run.when(
                    Exchange.of(run.counter()).tested(),
                    tested -> {
                        RoundReport.Trouble trouble = tested.trouble();
                        if (trouble == null) {
                            answer(run, true, run.texts().of(tested.said()));
                            return Exit.DONE;
                        }
                        if (run.settings().json()) {
                            answer(run, false, run.texts().of(tested.said()));
                        }
                        run.tell(trouble.sentence(), trouble.code());
                        return SyncCommand.exit(trouble);
                    });
        }
    }

    private static void answer(Run run, boolean ok, String message) {
        run.answer(Run.object().put("ok", ok).put("message", message), List.of(message));
    }
}
