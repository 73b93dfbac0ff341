package vn.ocua.app.command;

import picocli.CommandLine.Command;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.DeskClock;
import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// `demo`: the whole main job in a temporary folder, without a display and without any set-up.
@Command(name = "demo")
public final class Demo implements vn.ocua.app.run.Command {
    /// Friday afternoon, so that promises go over a weekend.
    private static final String FRIDAY = "2026-11-20T15:10";

    @Override
    public Need need(Run run) {
        return Need.NOTHING;
    }

    @Override
    public int run(Run run) {
        long start = System.nanoTime();
        Path folder;
        try {
            folder = Files.createTempDirectory("ocua-demo-");
        } catch (IOException e) {
            throw new Fault("AP-12", Sentence.of("fault.app.write", "ocua-demo"), e);
        }
        DeskClock clock = new DeskClock(run.around().system());
        clock.practise(FRIDAY);
        Progress progress = new Progress(run);
        DemoDay.Seen seen;
        try (DemoDay day = DemoDay.begin(folder, clock, run.around().cost())) {
            seen = day.spend((done, of) -> progress.bar("cli.demo.progress", done, of));
        }
        progress.clear();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        run.answer(json(folder, seen, took), lines(run.texts(), folder, seen, took));
        if (!seen.isRight()) {
            run.tell("cli.demo.wrong");
            return Exit.FAULT;
        }
        return Exit.DONE;
    }

    private static ObjectNode json(Path folder, DemoDay.Seen seen, Duration took) {
        ObjectNode json =
                Run.object()
                        .put("received", seen.received())
                        .put("online", seen.online())
                        .put("atPortal", seen.atPortal())
                        .put("once", seen.once())
                        .put("waiting", seen.report().waiting())
                        .put("sent", seen.report().sent())
                        .put("acknowledged", seen.report().acknowledged());
        ObjectNode faults = json.putObject("faults");
        seen.faults().forEach(faults::put);
        seen.receipts().forEach(file -> json.withArray("receipts").add(file.toString()));
        return json.put("folder", folder.toString())
                .put("data", DemoDay.desk(folder).toString())
                .put("user", DemoDay.USER)
                .put("password", DemoDay.PASSWORD)
                .put("portal", DemoDay.portal(folder).toString())
                .put("seconds", took.toMillis() / 1000.0)
                .put("ok", seen.isRight());
    }

    private static List<String> lines(Texts texts, Path folder, DemoDay.Seen seen, Duration took) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("cli.demo.received", seen.received(), seen.online()));
        lines.add(texts.of("cli.demo.steps", seen.moved().get(0), seen.moved().get(1)));
        lines.add(texts.of("cli.demo.receipts"));
        seen.receipts().forEach(file -> lines.add("  " + file));
        String faults =
                seen.faults().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(java.util.stream.Collectors.joining(", "));
        lines.add(texts.of("cli.demo.faults", faults.isEmpty() ? "–" : faults));
        lines.add(
                texts.of(
                        seen.once() ? "cli.demo.once" : "cli.demo.notOnce",
                        seen.atPortal(),
                        seen.report().waiting()));
        lines.add(texts.of("cli.demo.look"));
        lines.add("  " + texts.of("cli.demo.folder", folder));
        lines.add("  " + texts.of("cli.demo.portal", DemoDay.portal(folder)));
        lines.add(
                "  "
                        + texts.of(
                                "cli.demo.desk",
                                DemoDay.desk(folder),
                                DemoDay.USER,
                                DemoDay.PASSWORD));
        lines.add(texts.of("cli.demo.took", took.toSeconds()));
        return lines;
    }
}
