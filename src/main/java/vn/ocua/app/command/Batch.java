package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/// Commands line by line (NDJSON): one thread reads and hands on, the other prints in the same
/// order what is safe on disk. Many lines are under way at once, so that one force serves several.
final class Batch {
    private static final int UNDER_WAY = 256;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final Run run;
    private final Set<String> known;
    private final Function<BatchLine, CompletableFuture<Outcome<Answered>>> work;
    private final Set<String> told = new HashSet<>();
    private final BlockingQueue<Line> lines = new ArrayBlockingQueue<>(UNDER_WAY);
    private volatile boolean stopped;

    /// @param number from 1; 0 ends the batch
    private record Line(long number, CompletableFuture<Outcome<Answered>> answer) {}

    /// @param known names of fields; others are told once and passed over
    /// @param work begins a line's work, in the order of the lines
    Batch(
            Run run,
            Set<String> known,
            Function<BatchLine, CompletableFuture<Outcome<Answered>>> work) {
        this.run = run;
        this.known = known;
        this.work = work;
    }

    /// @param source a file, or `-` for standard input
    int run(String source) {
        if (source.equals("-")) {
            return run(run.around().in());
        }
        Path file = run.around().path(source);
        if (!Files.exists(file)) {
            return run.refused(List.of(Refusal.at("batch", "refusal.file.missing", file)));
        }
        if (Files.isDirectory(file)) {
            return run.refused(List.of(Refusal.at("batch", "refusal.file.folder", file)));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return run(in);
        } catch (IOException e) {
            throw new Fault("AP-11", Sentence.of("fault.app.read", file), e);
        }
    }

    private int run(InputStream in) {
        Lines from = new Lines(in);
        Thread reader = Thread.ofPlatform().name("ocua-batch").daemon(true).start(() -> read(from));
        try {
            return print();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            stopped = true;
            reader.interrupt();
        }
    }

    private void read(Lines from) {
        try {
            CompletableFuture<Outcome<Answered>> last;
            try {
                Lines.Line line = from.next();
                while (line != null && !stopped) {
                    if (!line.isBlank()) {
                        lines.put(new Line(line.number(), begun(line)));
                    }
                    line = from.next();
                }
                last = CompletableFuture.completedFuture(Outcome.refused(""));
            } catch (IOException | RuntimeException e) {
                last = CompletableFuture.failedFuture(e);
            }
            lines.put(new Line(0, last));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Outcome<Answered>> begun(Lines.Line line) {
        String text = line.text();
        if (text == null) {
            String why = line.tooLong() ? "refusal.line.long" : "refusal.line.encoding";
            return CompletableFuture.completedFuture(Outcome.refused(why, line.number()));
        }
        JsonNode node = node(text);
        if (!(node instanceof ObjectNode object)) {
            return CompletableFuture.completedFuture(
                    Outcome.refused("refusal.line.json", line.number()));
        }
        BatchLine read = new BatchLine(object);
        for (String name : read.unknown(known)) {
            if (told.size() < 20 && told.add(name)) {
                run.tell("cli.batch.unknown", name);
            }
        }
        return work.apply(read);
    }

    private static @Nullable JsonNode node(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    private int print() throws InterruptedException {
        Progress progress = new Progress(run);
        long good = 0;
        long bad = 0;
        for (Line line = lines.take(); ; line = lines.take()) {
            Outcome<Answered> answer = joined(line.answer());
            if (line.number() == 0) {
                break;
            }
            switch (answer) {
                case Outcome.Done<Answered>(Answered answered) -> {
                    good++;
                    ObjectNode json = Run.object().put("line", line.number());
                    json.setAll(answered.json());
                    run.answer(json, List.of(answered.sentence()));
                }
                case Outcome.Refused<Answered>(List<Refusal> reasons) -> {
                    bad++;
                    refused(line.number(), reasons);
                }
            }
            if (run.around().out().checkError()) {
                throw new Fault("AP-05", Sentence.of("fault.app.output"), null);
            }
            progress.show("cli.batch.progress", good + bad, bad);
        }
        progress.clear();
        run.tell("cli.batch.summary", good, bad);
        return bad == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private static <T> T joined(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof IOException cause) {
                throw new Fault("AP-13", Sentence.of("fault.app.input"), cause);
            }
            throw e;
        }
    }

    private void refused(long number, List<Refusal> reasons) {
        String why = String.join(" ", reasons.stream().map(run.texts()::of).toList());
        ObjectNode json = Run.object().put("line", number).put("refused", why);
        reasons.stream()
                .map(Refusal::field)
                .filter(field -> !field.isEmpty())
                .findFirst()
                .ifPresent(field -> json.put("field", field));
        if (run.settings().json()) {
            run.answer(json, List.of());
        } else {
            run.tell("cli.batch.refused", number, why);
        }
    }
}
