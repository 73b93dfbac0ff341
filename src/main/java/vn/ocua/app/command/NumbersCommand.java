package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.Table;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Exchange;
import vn.ocua.store.NumberBook;
import vn.ocua.time.VietnamTime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/// `numbers`: every number of a day accounted for.
@Command(name = "numbers")
public final class NumbersCommand implements vn.ocua.app.run.Command {
    @Option(names = "--day", paramLabel = "D")
    String day = "";

    @Override
    public int run(Run run) {
        return run.done(
                run.counter().finding().numbers(run.session(), day(run)),
                numbers -> print(run, numbers));
    }

    private LocalDate day(Run run) {
        if (day.isEmpty()) {
            return VietnamTime.date(run.counter().clock().instant());
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new Usage("usage.date", "--day", day);
        }
    }

    private static void print(Run run, List<NumberBook.Span> numbers) {
        Texts texts = run.texts();
        Table table =
                new Table(
                        List.of(
                                texts.of("cli.column.number"),
                                texts.of("cli.column.state"),
                                texts.of("cli.column.count"),
                                texts.of("cli.column.code")));
        for (NumberBook.Span span : numbers) {
            String state = span.state().name().toLowerCase(Locale.ROOT);
            if (run.settings().json()) {
                run.answer(
                        Run.object()
                                .put("number", span.first())
                                .put("to", span.last())
                                .put("count", span.count())
                                .put("state", state)
                                .put("code", span.code().isEmpty() ? null : span.code()),
                        List.of());
            }
            table.row(
                    span.count() == 1 ? span.first() : span.first() + "–" + span.last(),
                    texts.of("cli.numbers." + state),
                    String.valueOf(span.count()),
                    span.code());
        }
        if (!run.settings().json()) {
            table.lines().forEach(run::line);
        }
    }

    /// `lane set`: another range, as the province gave it.
    @Command(name = "set")
    public static final class Lane implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "A-B")
        String range = "";

        @Override
        public int run(Run run) {
            return run.done(
                    Exchange.of(run.counter()).desk().lane(run.session(), range),
                    lane ->
                            run.answer(
                                    Run.object().put("lane", lane.text()),
                                    "cli.lane",
                                    lane.text()));
        }
    }
}
