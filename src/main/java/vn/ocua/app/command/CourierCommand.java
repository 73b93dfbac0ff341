package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.ocua.app.run.OutFile;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.TextFile;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.exchange.Exchange;
import vn.ocua.time.VietnamTime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/// `courier`: what a desk without a line and the desk that sends for it carry to each other.
public final class CourierCommand {
    private CourierCommand() {}

    /// This desk's key line, to be given to the other desk.
    @Command(name = "key")
    public static final class Key implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            return run.done(
                    Exchange.of(run.counter()).courier().key(run.session()),
                    key ->
                            run.answer(
                                    Run.object()
                                            .put("key", key.text())
                                            .put("fingerprint", key.fingerprint()),
                                    List.of(
                                            key.text(),
                                            run.texts()
                                                    .of(
                                                            "cli.courier.fingerprint",
                                                            key.fingerprint()))));
        }
    }

    /// Packs what waits, and answers.
    @Command(name = "write")
    public static final class Write implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "FILE")
        String file = "";

        @Option(names = "--to", paramLabel = "KEY|KEYFILE")
        @Nullable String to;

        @Override
        public int run(Run run) {
            return run.when(
                    OutFile.begin(run.around().path(file)),
                    out -> {
                        try (out) {
                            return run.done(
                                    keyLine(run, to)
                                            .then(key ->
                                                    Exchange.of(run.counter())
                                                            .courier()
                                                            .write(
                                                                    run.session(),
                                                                    key.isEmpty() ? null : key)),
                                    written -> {
                                        out.write(stream -> stream.write(written.file()));
                                        run.answer(
                                                Run.object()
                                                        .put("messages", written.messages())
                                                        .put(
                                                                "acknowledged",
                                                                written.acknowledged()),
                                                "cli.courier.written",
                                                out.file(),
                                                written.messages(),
                                                written.acknowledged(),
                                                written.to());
                                    });
                        }
                    });
        }
    }

    /// Takes what another desk packed, and its answers.
    @Command(name = "read")
    public static final class Read implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "FILE")
        String file = "";

        @Option(names = "--from", paramLabel = "KEY|KEYFILE")
        @Nullable String from;

        @Override
        public int run(Run run) {
            return run.done(
                    TextFile.bytes(run.around().path(file))
                            .then(bytes ->
                                    keyLine(run, from)
                                            .then(key ->
                                                    Exchange.of(run.counter())
                                                            .courier()
                                                            .read(
                                                                    run.session(),
                                                                    bytes,
                                                                    key.isEmpty() ? null : key))),
                    read ->
                            run.answer(
                                    Run.object()
                                            .put("messages", read.messages())
                                            .put("acknowledged", read.acknowledged()),
                                    "cli.courier.read",
                                    read.messages(),
                                    read.acknowledged(),
                                    read.from()));
        }
    }

    /// For a province without any interface.
    @Command(name = "export")
    public static final class ToSheet implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "FILE.json|FILE.xlsx")
        String file = "";

        @Option(names = "--from", paramLabel = "D")
        String from = "";

        @Option(names = "--to", paramLabel = "D")
        String to = "";

        @Override
        public int run(Run run) {
            String name = file.toLowerCase(Locale.ROOT);
            boolean sheet = name.endsWith(".xlsx");
            if (!sheet && !name.endsWith(".json")) {
                throw new Usage("usage.exportName", file);
            }
            LocalDate today = VietnamTime.date(run.counter().clock().instant());
            LocalDate first = day("--from", from, LocalDate.EPOCH);
            LocalDate last = day("--to", to, today);
            if (first.isAfter(last)) {
                throw new Usage("usage.span", first, last);
            }
            return run.when(
                    OutFile.begin(run.around().path(file)),
                    out -> {
                        try (out) {
                            return run.done(
                                    Exchange.of(run.counter())
                                            .export()
                                            .make(
                                                    run.session(),
                                                    start(first),
                                                    start(last.plusDays(1)),
                                                    sheet),
                                    made -> {
                                        out.write(stream -> stream.write(made.file()));
                                        run.answer(
                                                Run.object()
                                                        .put("dossiers", made.dossiers())
                                                        .put("progress", made.progress())
                                                        .put("file", out.file().toString()),
                                                "cli.courier.exported",
                                                out.file(),
                                                made.dossiers(),
                                                made.progress());
                                    });
                        }
                    });
        }

        private static LocalDate day(String option, String typed, LocalDate usual) {
            if (typed.isEmpty()) {
                return usual;
            }
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException e) {
                throw new Usage("usage.date", option, typed);
            }
        }

        private static Instant start(LocalDate day) {
            return VietnamTime.at(day.atStartOfDay());
        }
    }

    /// A key line as typed, or out of the file of that name; empty when none was given.
    private static Outcome<String> keyLine(Run run, @Nullable String typed) {
        if (typed == null) {
            return Outcome.done("");
        }
        Path path = run.around().path(typed);
        return Files.isRegularFile(path) ? TextFile.read(path) : Outcome.done(typed);
    }
}
