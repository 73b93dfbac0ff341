package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.Table;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Counter;
import vn.ocua.counter.PrintChoice;
import vn.ocua.counter.PrintJob;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.paper.printing.SystemPrinters;

import java.util.List;

/// `printers`: those of this PC. Needs no desk.
@Command(name = "printers")
public final class PrintersCommand implements vn.ocua.app.run.Command {
    private static final int SHOWN = 4;

    /// A page to hold a ruler to.
    @Command(name = "test")
    public static final class Test implements vn.ocua.app.run.Command {
        @Option(names = "--printer", required = true, paramLabel = "NAME")
        String printer = "";

        @Option(names = "--tray", paramLabel = "NAME")
        String tray = "";

        /// Sends dots for a roll of that width, also to a printer with a driver.
        @Option(names = "--roll", paramLabel = "80mm|58mm")
        String roll = "";

        @Override
        public Need need(Run run) {
            return Need.NOTHING;
        }

        @Override
        public int run(Run run) {
            if (!roll.isEmpty() && !roll.matches("80mm|58mm")) {
                throw new Usage("usage.oneOf", "--roll", "80mm, 58mm");
            }
            try (PrintingDesk desk = alone(run)) {
                if (!desk.knows(printer)) {
                    return run.refused(
                            List.of(Refusal.at("printer", "refusal.print.printer", printer)));
                }
                PrintChoice choice =
                        new PrintChoice(printer, tray, roll, 1, false, !roll.isEmpty());
                PrintJob job = Sending.test(desk, choice);
                run.answer(
                        Run.object().put("printer", printer).put("state", Sending.word(job)),
                        job.needsAHand() ? List.of() : List.of(run.texts().of(job.what())));
                return Sending.tell(run, job);
            }
        }
    }

    @Override
    public Need need(Run run) {
        return Need.NOTHING;
    }

    private static PrintingDesk alone(Run run) {
        return PrintingDesk.alone(new SystemPrinters(), Counter.usualFolder(), run.clock());
    }

    @Override
    public int run(Run run) {
        try (PrintingDesk desk = alone(run)) {
            List<PrintingDesk.Machine> all = desk.printers();
            if (run.settings().json()) {
                all.forEach(machine -> run.answer(json(run, machine), List.of()));
            } else if (all.isEmpty()) {
                run.line(run.texts().of("cli.printer.none"));
            } else {
                table(run, all).lines().forEach(run::line);
            }
            return 0;
        }
    }

    private static ObjectNode json(Run run, PrintingDesk.Machine machine) {
        ObjectNode json =
                Run.object()
                        .put("name", machine.name())
                        .put("model", machine.model())
                        .put("usual", machine.usual())
                        .put("ready", machine.ready())
                        .put("state", run.texts().of(machine.state()))
                        .put("queued", machine.queued())
                        .put("duplex", machine.duplex());
        machine.trays().forEach(json.putArray("trays")::add);
        machine.sizes().forEach(json.putArray("sizes")::add);
        return json;
    }

    private static Table table(Run run, List<PrintingDesk.Machine> all) {
        Table table =
                new Table(
                        List.of(
                                run.texts().of("cli.printer.column.name"),
                                run.texts().of("cli.printer.column.usual"),
                                run.texts().of("cli.printer.column.trays"),
                                run.texts().of("cli.printer.column.sizes"),
                                run.texts().of("cli.printer.column.state")));
        for (PrintingDesk.Machine machine : all) {
            table.row(
                    machine.name(),
                    machine.usual() ? run.texts().of("cli.printer.yes") : "",
                    String.join(", ", machine.trays()),
                    sizes(run, machine.sizes()),
                    run.texts().of(machine.state()));
        }
        return table;
    }

    /// Drivers know a hundred sizes; the first few say what kind of printer it is.
    private static String sizes(Run run, List<String> sizes) {
        String first = String.join(", ", sizes.stream().limit(SHOWN).toList());
        return sizes.size() <= SHOWN
                ? first
                : run.texts().of("cli.printer.sizes", first, sizes.size() - SHOWN);
    }
}
