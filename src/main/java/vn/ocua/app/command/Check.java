package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.TextFile;
import vn.ocua.base.Outcome;
import vn.ocua.counter.Checking;
import vn.ocua.counter.Counter;
import vn.ocua.counter.SetUp;
import vn.ocua.counter.SigningKeys;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// `check`: whether a receipt's QR text is genuine, without network.
///
/// With a user or a key the store is opened and knows newer versions; without, the keys of `--keys`
/// and the desk's own public key are enough for the signature.
@Command(name = "check")
public final class Check implements vn.ocua.app.run.Command {
    @Parameters(index = "0", paramLabel = "TEXT")
    String text = "";

    @Option(names = "--keys", paramLabel = "FILE")
    String keys = "";

    @Override
    public Need need(Run run) {
        return SetUp.isMade(run.settings().folder()) && Secrets.given(run)
                ? Need.KEY
                : Need.NOTHING;
    }

    @Override
    public int run(Run run) {
        return run.when(keys(run), known -> check(run, known));
    }

    private int check(Run run, Map<String, byte[]> known) {
        Checking.Checked checked =
                Checking.check(
                        text,
                        known,
                        code ->
                                run.isOpen()
                                        ? run.counter().store().lists().dossier(code).orElse(null)
                                        : null);
        String word = checked.answer().name().toLowerCase(Locale.ROOT);
        ObjectNode json =
                Run.object()
                        .put("answer", word)
                        .put("code", checked.code())
                        .put("version", checked.version())
                        .put("due", Run.moment(checked.due()));
        if (checked.replacedBy() != null) {
            json.put("replacedBy", checked.replacedBy());
        }
        if (checked.issued() != null) {
            json.put("issued", Run.moment(checked.issued()));
        }
        run.answer(
                json,
                "cli.check." + word,
                checked.code(),
                checked.version(),
                checked.replacedBy() == null ? "" : checked.replacedBy());
        boolean valid = checked.answer() == Checking.Answer.VALID;
        if (valid && !run.isOpen()) {
            run.tell("cli.check.unopened");
        }
        if (checked.answer() == Checking.Answer.UNKNOWN_KEY && !run.isOpen()) {
            run.tell("cli.check.unopenedKeys");
        }
        return valid ? Exit.DONE : Exit.REFUSED;
    }

    private Outcome<Map<String, byte[]>> keys(Run run) {
        Map<String, byte[]> known = new LinkedHashMap<>();
        if (run.isOpen()) {
            known.putAll(run.counter().signingKeys().all());
        } else if (SetUp.isMade(run.settings().folder())) {
            known.putAll(SigningKeys.unopened(Counter.keys(run.settings().folder())));
        }
        if (keys.isEmpty()) {
            return Outcome.done(known);
        }
        return TextFile.read(run.around().path(keys))
                .then(Checking::keys)
                .map(listed -> {
                    listed.forEach(known::putIfAbsent);
                    return known;
                });
    }
}
