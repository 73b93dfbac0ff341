package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Table;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// `queue`: what has not reached the portal, oldest first, and why; `queue retry` and `queue
/// close`.
@Command(name = "queue")
public final class QueueCommand implements vn.ocua.app.run.Command {
    private static final int PAGE = 500;

    @Override
    public int run(Run run) {
        Queue queue = Exchange.of(run.counter()).queue();
        Instant now = run.counter().clock().instant();
        long last = 0;
        boolean first = true;
        while (true) {
            switch (queue.after(run.session(), last, PAGE)) {
                case Outcome.Refused<List<Queue.Item>>(List<Refusal> reasons) -> {
                    return run.refused(reasons);
                }
                case Outcome.Done<List<Queue.Item>>(List<Queue.Item> items) -> {
                    if (items.isEmpty()) {
                        if (first && !run.settings().json()) {
                            run.line(run.texts().of("cli.queue.empty"));
                        }
                        return Exit.DONE;
                    }
                    print(run, items, now, first);
                    last = items.getLast().message();
                    first = false;
                }
            }
        }
    }

    private static void print(Run run, List<Queue.Item> items, Instant now, boolean first) {
        if (run.settings().json()) {
            for (Queue.Item item : items) {
                run.answer(
                        Run.object()
                                .put("code", item.code())
                                .put("what", item.what().word())
                                .put("age", age(item, now))
                                .put("tries", item.tries())
                                .put("reason", run.texts().of(item.reason()))
                                .put("nextTry", Run.moment(item.next())),
                        List.of());
            }
            return;
        }
        Texts texts = run.texts();
        Table table =
                new Table(
                        List.of(
                                texts.of("cli.column.code"),
                                texts.of("cli.column.what"),
                                texts.of("cli.column.age"),
                                texts.of("cli.column.tries"),
                                texts.of("cli.column.reason"),
                                texts.of("cli.column.next")));
        for (Queue.Item item : items) {
            table.row(
                    item.code(),
                    texts.of("cli.what." + item.what().word()),
                    shown(texts, age(item, now)),
                    String.valueOf(item.tries()),
                    texts.of(item.reason()),
                    run.shown(next(item)));
        }
        List<String> lines = table.lines();
        lines.subList(first ? 0 : 1, lines.size()).forEach(run::line);
    }

    private static long age(Queue.Item item, Instant now) {
        return Math.max(0, Duration.between(item.since(), now).toSeconds());
    }

    private static @Nullable Instant next(Queue.Item item) {
        return item.group() == Queue.Group.LOOK ? null : item.next();
    }

    private static String shown(Texts texts, long seconds) {
        long days = seconds / 86_400;
        return days > 0
                ? texts.of("cli.queue.days", days)
                : texts.of("cli.queue.hours", Math.max(1, seconds / 60));
    }

    /// What a person must look at goes again.
    @Command(name = "retry")
    public static final class Retry implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "CODE")
        String code = "";

        @Override
        public int run(Run run) {
            Exchange exchange = Exchange.of(run.counter());
            return run.done(
                    exchange.queue()
                            .aside(code)
                            .then(messages -> exchange.desk().release(run.session(), messages)),
                    count ->
                            run.answer(
                                    Run.object().put("code", code).put("messages", count),
                                    "cli.queue.retry",
                                    code,
                                    count));
        }
    }

    /// What will never go is closed, with a reason.
    @Command(name = "close")
    public static final class Close implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "CODE")
        String code = "";

        @Option(names = "--reason", paramLabel = "TEXT")
        String reason = "";

        @Override
        public int run(Run run) {
            Exchange exchange = Exchange.of(run.counter());
            return run.done(
                    exchange.queue()
                            .aside(code)
                            .then(messages ->
                                    exchange.desk().close(run.session(), messages, reason)),
                    count ->
                            run.answer(
                                    Run.object().put("code", code).put("messages", count),
                                    "cli.queue.close",
                                    code,
                                    count));
        }
    }
}
