package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.OutFile;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.TextFile;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.paper.sign.Found;
import vn.ocua.paper.sign.KeySource;
import vn.ocua.paper.sign.PdfSignatures;
import vn.ocua.paper.sign.PdfSigning;
import vn.ocua.paper.sign.Signatory;
import vn.ocua.paper.sign.Trust;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// `sign` and `check-signature`: digital signatures on PDFs, without the store.
public final class SignCommand {
    /// Password of a key file or PIN of a token; in the environment, never as an argument.
    static final String PIN = "OCUA_SIGN_PIN";

    private SignCommand() {}

    /// Signs a PDF with a key file or a token, and stamps it.
    @Command(name = "sign")
    public static final class Sign implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "FILE.pdf")
        String file = "";

        @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
        String out = "";

        @Option(names = "--p12", paramLabel = "FILE")
        String p12 = "";

        @Option(names = "--pkcs11", paramLabel = "LIB")
        String pkcs11 = "";

        @Option(names = "--slot", paramLabel = "N")
        @Nullable Long slot;

        @Option(names = "--key", paramLabel = "ALIAS")
        String key = "";

        @Override
        public Need need(Run run) {
            return Need.NOTHING;
        }

        @Override
        public int run(Run run) {
            if (p12.isEmpty() == pkcs11.isEmpty()) {
                throw new Usage("usage.oneOf", "sign", "--p12, --pkcs11");
            }
            char[] pin = Secrets.needed(run, PIN);
            try {
                return run.when(
                        TextFile.bytes(run.around().path(file)),
                        pdf ->
                                run.when(
                                        OutFile.begin(run.around().path(out)),
                                        to -> {
                                            try (to) {
                                                return sign(run, pdf, pin, to);
                                            }
                                        }));
            } finally {
                Arrays.fill(pin, '\0');
            }
        }

        private int sign(Run run, byte[] pdf, char[] pin, OutFile to) {
            Instant now = run.clock().instant().truncatedTo(ChronoUnit.SECONDS);
            return run.when(
                    who(run, pin),
                    who ->
                            run.done(
                                    new PdfSigning(Texts.vietnamese()).sign(pdf, who, now),
                                    signed -> {
                                        to.write(stream -> stream.write(signed.pdf()));
                                        said(run, who, now, signed.page(), to);
                                    }));
        }

        private Outcome<Signatory> who(Run run, char[] pin) {
            return p12.isEmpty()
                    ? KeySource.token(run.around().path(pkcs11), slot, pin, key)
                    : TextFile.bytes(run.around().path(p12))
                            .then(bytes -> KeySource.file(bytes, pin, key));
        }

        private static void said(Run run, Signatory who, Instant at, int page, OutFile to) {
            run.answer(
                    Run.object()
                            .put("name", who.name())
                            .put("agency", who.agency())
                            .put("at", Run.moment(at))
                            .put("page", page)
                            .put("file", to.file().toString()),
                    page == 0 ? "cli.sign.noRoom" : "cli.sign.done",
                    who.name(),
                    to.file(),
                    page);
        }
    }

    /// Who signed a PDF, when, and whether it is as it was signed. Exit 0 only when every signature
    /// holds, the last one covers the whole file, and, with `--trust`, all lead to an authority.
    @Command(name = "check-signature")
    public static final class Check implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "FILE.pdf")
        String file = "";

        @Option(names = "--trust", paramLabel = "PEM")
        String trust = "";

        @Override
        public Need need(Run run) {
            return Need.NOTHING;
        }

        @Override
        public int run(Run run) {
            Instant now = run.clock().instant();
            Outcome<Trust> whom =
                    trust.isEmpty()
                            ? Outcome.done(Trust.NOT_ASKED)
                            : TextFile.bytes(run.around().path(trust)).then(Trust::read);
            return run.when(
                    whom.then(anchors ->
                            TextFile.bytes(run.around().path(file))
                                    .then(pdf -> PdfSignatures.check(pdf, anchors, now))),
                    found -> said(run, found));
        }

        private static int said(Run run, List<Found> found) {
            if (found.isEmpty()) {
                run.tell("cli.signature.none");
                return Exit.REFUSED;
            }
            found.forEach(one -> said(run, one));
            boolean holds = found.getLast().whole() && found.stream().allMatch(Check::holds);
            return holds ? Exit.DONE : Exit.REFUSED;
        }

        private static boolean holds(Found one) {
            return one.intact()
                    && one.trust() != Trust.Verdict.UNTRUSTED
                    && one.trust() != Trust.Verdict.EXPIRED_SINCE;
        }

        private static void said(Run run, Found one) {
            String trust = one.trust().name().toLowerCase(Locale.ROOT);
            String problem = one.problem().name().toLowerCase(Locale.ROOT);
            ObjectNode json =
                    Run.object()
                            .put("name", one.name())
                            .put("agency", one.agency())
                            .put("at", Run.moment(one.at()))
                            .put("intact", one.intact())
                            .put("problem", problem)
                            .put("whole", one.whole())
                            .put("trust", trust);
            run.answer(
                    json,
                    List.of(
                            run.texts()
                                    .of(
                                            "cli.signature.who",
                                            orDash(one.name()),
                                            orDash(one.agency()),
                                            run.shown(one.at())),
                            "  " + run.texts().of("cli.signature.problem." + problem),
                            "  "
                                    + run.texts()
                                            .of(
                                                    "cli.signature."
                                                            + (one.whole() ? "whole" : "added")),
                            "  " + run.texts().of("cli.signature.trust." + trust)));
        }

        private static String orDash(String text) {
            return text.isEmpty() ? "–" : text;
        }
    }
}
