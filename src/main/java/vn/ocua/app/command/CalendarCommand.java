package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.TextFile;
import vn.ocua.time.CalendarFile;

import java.util.stream.Collectors;

/// `calendar import`: replaces the years that the file lists.
@Command(name = "import")
public final class CalendarCommand implements vn.ocua.app.run.Command {
    @Parameters(index = "0", paramLabel = "FILE")
    String file = "";

    @Override
    public int run(Run run) {
        return run.done(
                TextFile.read(run.around().path(file))
                        .then(text -> run.counter().keeping().adoptCalendar(run.session(), text)),
                calendar -> print(run, calendar));
    }

    private static void print(Run run, CalendarFile calendar) {
        ObjectNode json = Run.object();
        calendar.years().forEach(json.putArray("years")::add);
        json.put("days", calendar.days().size());
        String years =
                calendar.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        run.answer(json, "cli.calendar", years, calendar.days().size());
        calendar.warnings().forEach(run::tell);
    }
}
