package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Table;
import vn.ocua.app.run.TextFile;
import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.base.Utf8;
import vn.ocua.counter.SigningKeys;
import vn.ocua.dossier.ReceiptQr;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// `keys export`, `keys import`, `keys list` and `keys renew`: what receipts are signed and checked
/// with.
public final class SigningKeyCommand {
    private SigningKeyCommand() {}

    /// For whoever checks this desk's receipts elsewhere: the present key and the earlier ones.
    @Command(name = "export")
    public static final class Export implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            var desk = run.counter().desk();
            for (SigningKeys.Key key : run.counter().signingKeys().list()) {
                if (key.kind() == SigningKeys.Kind.KNOWN) {
                    continue;
                }
                run.answer(
                        Run.object()
                                .put("agency", desk.agency())
                                .put("desk", desk.number())
                                .put("name", key.name())
                                .put("key", key.key()),
                        List.of(key.desk() + " " + key.key()));
            }
            return Exit.DONE;
        }
    }

    /// Takes over a list of other desks' keys.
    @Command(name = "import")
    public static final class Import implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "FILE|-")
        String file = "";

        @Option(names = "--complete")
        boolean complete;

        @Override
        public int run(Run run) {
            return run.done(
                    text(run)
                            .then(list ->
                                    run.counter()
                                            .signingKeys()
                                            .adopt(run.session(), list, complete)),
                    done ->
                            run.answer(
                                    Run.object()
                                            .put("added", done.added())
                                            .put("renamed", done.renamed())
                                            .put("dropped", done.dropped())
                                            .put("known", done.known()),
                                    "cli.keys.import",
                                    done.added(),
                                    done.renamed(),
                                    done.dropped(),
                                    done.known()));
        }

        private Outcome<String> text(Run run) {
            if (!file.equals("-")) {
                return TextFile.read(run.around().path(file));
            }
            try {
                return Utf8.read(run.around().in().readAllBytes());
            } catch (IOException e) {
                throw new Fault("AP-11", Sentence.of("fault.app.read", file), e);
            }
        }
    }

    /// Every key a receipt may be checked with here.
    @Command(name = "list")
    public static final class Listing implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            Table table =
                    new Table(
                            List.of(
                                    run.texts().of("cli.column.key"),
                                    run.texts().of("cli.column.whose"),
                                    run.texts().of("cli.column.kind"),
                                    run.texts().of("cli.column.since")));
            for (SigningKeys.Key key : run.counter().signingKeys().list()) {
                String kind = key.kind().name().toLowerCase(Locale.ROOT);
                if (run.settings().json()) {
                    ObjectNode json =
                            Run.object()
                                    .put("name", key.name())
                                    .put("desk", key.desk())
                                    .put("kind", kind)
                                    .put("key", key.key())
                                    .put("at", Run.moment(key.at()));
                    run.answer(json, List.of());
                }
                String said = run.texts().of("cli.keys.kind." + kind);
                table.row(key.name(), key.desk(), said, run.shown(key.at()));
            }
            if (!run.settings().json()) {
                table.lines().forEach(run::line);
            }
            return Exit.DONE;
        }
    }

    /// A new signing key; what the old one signed stays genuine.
    @Command(name = "renew")
    public static final class Renew implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            String before = ReceiptQr.keyName(run.counter().desk().publicKeyBytes());
            return run.done(
                    run.counter().signingKeys().renew(run.session()),
                    desk -> {
                        String now = ReceiptQr.keyName(desk.publicKeyBytes());
                        run.answer(
                                Run.object()
                                        .put("name", now)
                                        .put("key", desk.publicKey())
                                        .put("replaced", before),
                                "cli.keys.renew",
                                now,
                                before);
                    });
        }
    }
}
