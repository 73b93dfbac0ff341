package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.Table;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Texts;
import vn.ocua.store.Line;

import java.util.List;

/// `find`: name parts without marks, a code out of any text, identity number, phone.
@Command(name = "find")
public final class Find implements vn.ocua.app.run.Command {
    private static final int MOST = 500;

    @Parameters(arity = "1..*", paramLabel = "TEXT")
    List<String> text = List.of();

    @Option(names = "--limit", paramLabel = "N")
    int limit = 20;

    @Override
    public int run(Run run) {
        if (limit < 1 || limit > MOST) {
            throw new Usage("usage.range", "--limit", 1, MOST);
        }
        return run.done(
                run.counter().finding().find(run.session(), String.join(" ", text), limit),
                lines -> print(run, lines));
    }

    private static void print(Run run, List<Line> lines) {
        if (run.settings().json()) {
            for (Line line : lines) {
                run.answer(
                        Run.object()
                                .put("code", line.code())
                                .put("name", line.known())
                                .put("identity", line.identity())
                                .put("phone", line.phone())
                                .put("procedure", line.procedureCode())
                                .put("status", line.status())
                                .put("received", Run.moment(line.received()))
                                .put("due", Run.moment(line.due())),
                        List.of());
            }
            return;
        }
        if (lines.isEmpty()) {
            run.tell("cli.find.none");
            return;
        }
        Texts texts = run.texts();
        Table table =
                new Table(
                        List.of(
                                texts.of("cli.column.code"),
                                texts.of("cli.column.name"),
                                texts.of("cli.column.procedure"),
                                texts.of("cli.column.status"),
                                texts.of("cli.column.due")));
        for (Line line : lines) {
            table.row(
                    line.code(),
                    line.known(),
                    line.procedureCode(),
                    texts.of("status." + line.status()),
                    run.shown(line.due()));
        }
        table.lines().forEach(run::line);
    }
}
