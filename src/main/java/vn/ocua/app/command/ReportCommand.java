package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.ocua.app.run.OutFile;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Refusal;
import vn.ocua.report.Register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// `report`: official lists over a span of days, both ends included.
@Command(name = "report")
public final class ReportCommand implements vn.ocua.app.run.Command {
    private static final Set<String> NAMES = Set.of("II06a", "register", "indicators", "tally");

    @Parameters(index = "0", paramLabel = "REPORT")
    String report = "";

    @Option(names = "--from", required = true, paramLabel = "DATE")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE")
    String to = "";

    @Option(names = "--out", required = true, paramLabel = "FILE")
    String out = "";

    @Override
    public int run(Run run) {
        LocalDate first = CatalogueCommand.date("--from", from);
        LocalDate last = CatalogueCommand.date("--to", to);
        if (!NAMES.contains(report)) {
            throw new Usage("usage.report", report);
        }
        if (last.isBefore(first)) {
            throw new Usage("usage.span", first, last);
        }
        return run.when(
                run.counter().safekeeping().register(run.session()),
                register -> write(run, register, first, last));
    }

    private int write(Run run, Register register, LocalDate first, LocalDate last) {
        if (!report.equals("register")) {
            return run.refused(List.of(Refusal.at("report", "refusal.report.later", report)));
        }
        if (!out.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return run.refused(List.of(Refusal.at("out", "refusal.report.format")));
        }
        return run.done(
                OutFile.begin(run.around().path(out)),
                file -> {
                    try (file) {
                        long[] rows = {0};
                        file.write(to -> rows[0] = register.write(first, last, to));
                        run.answer(
                                Run.object()
                                        .put("rows", rows[0])
                                        .put("file", file.file().toString()),
                                "cli.report",
                                rows[0],
                                file.file());
                    }
                });
    }
}
