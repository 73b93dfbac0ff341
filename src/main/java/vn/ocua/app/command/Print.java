package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.OutFile;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Issuing;
import vn.ocua.counter.PaperOrder;
import vn.ocua.counter.PrintChoice;
import vn.ocua.counter.PrintJob;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `print`: a paper of a dossier as PDF, the same paper again is a numbered reprint; or a paper
/// without a dossier, the register and what is posted.
@Command(name = "print")
public final class Print implements vn.ocua.app.run.Command {
    private static final Set<String> OF_DOSSIER =
            Set.of(
                    "01",
                    "02",
                    "04",
                    "05",
                    "06",
                    "appointment",
                    "ct04",
                    "combined",
                    "minutes",
                    "result",
                    "label");
    private static final Set<String> SIZES = Set.of("a4", "a5x2", "a5", "80mm", "58mm");

    /// One dossier; for minutes as many as are handed over.
    @Parameters(index = "0..*", arity = "0..*", paramLabel = "CODE")
    List<String> codes = new ArrayList<>();

    @Option(names = "--form", required = true, paramLabel = "F")
    String form = "";

    @Option(names = "--paper", paramLabel = "a4|a5x2|a5|80mm|58mm")
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

    @Option(names = "--number", paramLabel = "TEXT")
    String number = "";

    @Option(names = "--unit", paramLabel = "TEXT")
    String unit = "";

    @Option(names = "--signer", paramLabel = "NAME")
    String signer = "";

    @Option(names = "--position", paramLabel = "TEXT")
    String position = "";

    @Option(names = "--until", paramLabel = "MOMENT")
    String until = "";

    @Option(names = "--reason", paramLabel = "TEXT")
    String reason = "";

    @Option(names = "--returned", paramLabel = "TEXT")
    String returned = "";

    @Option(names = "--refund", paramLabel = "TEXT")
    String refund = "";

    @Option(names = "--volume", paramLabel = "TEXT")
    String volume = "";

    @Option(names = "--hop", paramLabel = "TEXT")
    List<String> hops = new ArrayList<>();

    @Option(names = "--receiver", paramLabel = "NAME")
    String receiver = "";

    @Option(names = "--post")
    boolean post;

    @Option(names = "--s10", paramLabel = "NUMBER")
    String s10 = "";

    @Option(names = "--weight", paramLabel = "GRAMS")
    String weight = "";

    @Option(names = "--cod", paramLabel = "DONG")
    String cod = "";

    @Option(names = "--out", paramLabel = "FILE.pdf")
    String out = "";

    @Option(names = "--printer", paramLabel = "NAME")
    String printer = "";

    @Option(names = "--tray", paramLabel = "NAME")
    String tray = "";

    @Override
    public int run(Run run) {
        if (!paper.isEmpty() && !SIZES.contains(paper)) {
            throw new Usage("usage.oneOf", "--paper", "a4, a5x2, a5, 80mm, 58mm");
        }
        if (out.isEmpty() && printer.isEmpty()) {
            throw new Usage("usage.printTo");
        }
        return switch (form) {
            case "07" -> register(run);
            case "posting" -> {
                loose();
                if (!from.isEmpty() || !to.isEmpty()) {
                    throw new Usage("usage.printSpan", form);
                }
                yield give(run, () -> run.counter().issuing().posting(run.session(), procedure));
            }
            case "03" -> run.refused(List.of(Refusal.at("form", "refusal.print.refuse")));
            default -> ofDossier(run);
        };
    }

    private int register(Run run) {
        loose();
        if (!procedure.isEmpty()) {
            throw new Usage("usage.printProcedure", form);
        }
        if (from.isEmpty() || to.isEmpty()) {
            throw new Usage("usage.missing", from.isEmpty() ? "--from" : "--to");
        }
        LocalDate first = CatalogueCommand.date("--from", from);
        LocalDate last = CatalogueCommand.date("--to", to);
        if (last.isBefore(first)) {
            throw new Usage("usage.span", first, last);
        }
        return give(
                run, () -> run.counter().issuing().register(run.session(), first, last, volume));
    }

    /// A paper without a dossier is not counted and has one size.
    private void loose() {
        if (!codes.isEmpty()) {
            throw new Usage("usage.printCode", form);
        }
        if (again || large || (!paper.isEmpty() && !paper.equals("a4"))) {
            throw new Usage("usage.printLoose", form);
        }
    }

    private int ofDossier(Run run) {
        if (!OF_DOSSIER.contains(form)) {
            throw new Usage("usage.form", form);
        }
        if (codes.isEmpty() || codes.stream().anyMatch(String::isBlank)) {
            throw new Usage("usage.missing", "CODE");
        }
        if (!from.isEmpty() || !to.isEmpty() || !procedure.isEmpty()) {
            throw new Usage("usage.printOption", form);
        }
        PaperOrder order =
                new PaperOrder(
                        codes.stream().map(String::strip).distinct().toList(),
                        form,
                        paper,
                        large,
                        again,
                        said(),
                        hops,
                        post);
        return give(run, () -> run.counter().issuing().print(run.session(), order));
    }

    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("number", number);
        said.put("unit", unit);
        said.put("signer", signer);
        said.put("position", position);
        said.put("until", until);
        said.put("reason", reason);
        said.put("returned", returned);
        said.put("refund", refund);
        said.put("volume", volume);
        said.put("receiver", receiver);
        said.put("s10", s10);
        said.put("weight", weight);
        said.put("cod", cod);
        return said;
    }

    /// The making of a paper, once the file it goes to is begun.
    private interface Making {
        Outcome<Issuing.Paper> make();
    }

    private int give(Run run, Making making) {
        PrintChoice to =
                printer.isEmpty()
                        ? PrintChoice.usual().on(PrintChoice.FOLDER)
                        : run.counter().printing().choice(form).on(printer);
        if (!printer.isEmpty() && !run.counter().printing().knows(to.printer())) {
            return run.refused(List.of(Refusal.at("printer", "refusal.print.printer", printer)));
        }
        if (out.isEmpty()) {
            return run.when(making.make(), printed -> give(run, printed, to, null));
        }
        return run.when(
                OutFile.begin(run.around().path(out)),
                file -> {
                    try (file) {
                        return run.when(making.make(), printed -> give(run, printed, to, file));
                    }
                });
    }

    private int give(Run run, Issuing.Paper paper, PrintChoice choice, @Nullable OutFile file) {
        ObjectNode json =
                Run.object()
                        .put("form", paper.form())
                        .put("version", paper.version())
                        .put("reprint", paper.reprint())
                        .put("pages", paper.pages());
        if (file != null) {
            file.write(to -> to.write(paper.pdf()));
            json.put("file", file.file().toString());
        }
        int code = Exit.DONE;
        if (!printer.isEmpty()) {
            PrintChoice to = tray.isEmpty() ? choice : choice.from(tray);
            PrintJob job =
                    Sending.send(
                            run.counter().printing(), paper.form(), to, title(paper), paper.pdf());
            json.put("printer", printer).put("state", Sending.word(job));
            code = Sending.tell(run, job);
        }
        String lies = file == null ? printer : file.file().toString();
        String key = file == null ? "cli.print.sent" : "cli.print";
        run.answer(
                json,
                paper.reprint() == 0 ? key : key + ".again",
                paper.form(),
                lies,
                paper.pages(),
                paper.reprint());
        if (!paper.replaced().isEmpty()) {
            run.tell("cli.print.replaced", String.join(" ", paper.replaced()));
        }
        return code;
    }

    /// For the printer's queue: code and form, never a person's name.
    private String title(Issuing.Paper paper) {
        String code = codes.isEmpty() ? "" : codes.getFirst().strip() + " ";
        return code + "mau-" + paper.form() + " ban-" + paper.version();
    }
}
