package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.ocua.app.run.OutFile;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Issuing;

import java.util.List;
import java.util.Set;

/// `print`: a paper of a dossier as PDF; the same paper again is a numbered reprint.
@Command(name = "print")
public final class Print implements vn.ocua.app.run.Command {
    private static final Set<String> NOW = Set.of("01", "appointment");
    private static final Set<String> LATER =
            Set.of(
                    "02",
                    "03",
                    "04",
                    "05",
                    "06",
                    "07",
                    "ct04",
                    "combined",
                    "minutes",
                    "result",
                    "label",
                    "posting");
    private static final Set<String> SIZES = Set.of("a4", "a5x2", "a5", "80mm");

    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE")
    String code = "";

    @Option(names = "--form", required = true, paramLabel = "F")
    String form = "";

    @Option(names = "--paper", paramLabel = "a4|a5x2|a5|80mm")
    String paper = "";

    @Option(names = "--large")
    boolean large;

    @Option(names = "--again")
    boolean again;

    @Option(names = "--from", paramLabel = "DATE")
    String from = "";

    @Option(names = "--to", paramLabel = "DATE")
    String to = "";

    @Option(names = "--procedure", paramLabel = "CODE")
    String procedure = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
    String out = "";

    @Override
    public int run(Run run) {
        if (!paper.isEmpty() && !SIZES.contains(paper)) {
            throw new Usage("usage.oneOf", "--paper", "a4, a5x2, a5, 80mm");
        }
        if (LATER.contains(form)) {
            return run.refused(List.of(Refusal.at("form", "refusal.print.form", form)));
        }
        if (!NOW.contains(form)) {
            throw new Usage("usage.form", form);
        }
        if (code.isEmpty()) {
            throw new Usage("usage.missing", "CODE");
        }
        if (!from.isEmpty() || !to.isEmpty() || !procedure.isEmpty()) {
            throw new Usage("usage.printOption", form);
        }
        if (large) {
            return run.refused(List.of(Refusal.at("large", "refusal.print.large")));
        }
        return run.when(
                OutFile.begin(run.around().path(out)),
                file -> {
                    try (file) {
                        return run.done(
                                run.counter()
                                        .issuing()
                                        .print(run.session(), code.strip(), form, paper, again),
                                printed -> give(run, printed, file));
                    }
                });
    }

    private static void give(Run run, Issuing.Paper printed, OutFile file) {
        file.write(to -> to.write(printed.pdf()));
        run.answer(
                Run.object()
                        .put("form", printed.form())
                        .put("version", printed.version())
                        .put("reprint", printed.reprint())
                        .put("pages", printed.pages())
                        .put("file", file.file().toString()),
                printed.reprint() == 0 ? "cli.print" : "cli.print.again",
                printed.form(),
                file.file(),
                printed.pages(),
                printed.reprint());
        if (!printed.replaced().isEmpty()) {
            run.tell("cli.print.replaced", String.join(" ", printed.replaced()));
        }
    }
}
