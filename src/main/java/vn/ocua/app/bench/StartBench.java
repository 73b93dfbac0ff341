package vn.ocua.app.bench;

import org.jspecify.annotations.Nullable;

import vn.ocua.store.keys.Cost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// From the start of the process to a reception form that takes letters, and the memory there,
/// beside a window with one word in it; each in a Java of its own, in turns.
///
/// The password is typed by the bench the moment it is asked for, so the figure holds the desk's
/// usual cost of a password and the opening of the store, but no person. Beside it, told apart,
/// what an officer waits for: until the password can be typed, and, after it was typed at a
/// person's speed, from Enter to the form.
final class StartBench {
    private static final List<String> STEPS = List.of("shown", "signIn", "form", "letter");
    private static final List<String> WAITS = List.of("signIn", "enter", "waits");
    private static final List<String> MEMORY = List.of("resident", "settled", "collected");

    private final BenchOptions options;
    private final Report report;
    private final List<String> flags = DeskOptions.read();

    StartBench(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    void run() throws IOException {
        try (BenchDesk desk = BenchDesk.make(options, Cost.USUAL)) {
            desk.fill(options.dossiers(), report);
            desk.shut();
            Path xvfb = VirtualDisplay.installed();
            String display = Objects.requireNonNullElse(System.getenv("DISPLAY"), "");
            if (display.isEmpty() && xvfb != null) {
                try (VirtualDisplay made = VirtualDisplay.start(xvfb, null)) {
                    measure(desk, made.name(), "Xvfb");
                }
            } else {
                measure(desk, display, display.isEmpty() ? "Headless" : display);
            }
        }
    }

    private void measure(BenchDesk desk, String display, String where) throws IOException {
        report.say("start.where", where, options.dossiers(), String.join(" ", flags));
        Path cache = desk.beside("desk.aot");
        Path emptyCache = desk.beside("empty.aot");
        once(desk, display, StartOnce.class, List.of("-XX:AOTCacheOutput=" + cache));
        once(desk, display, EmptyWindow.class, List.of("-XX:AOTCacheOutput=" + emptyCache));
        boolean cached = Files.isRegularFile(cache) && Files.isRegularFile(emptyCache);
        Map<String, List<Map<String, Long>>> all = new LinkedHashMap<>();
        for (int round = 1; round <= options.rounds(); round++) {
            report.doing("round", round, options.rounds());
            add(all, "empty", once(desk, display, EmptyWindow.class, List.of()));
            add(all, "ours", once(desk, display, StartOnce.class, List.of()));
            if (options.typing() > 0) {
                add(all, "typed", typed(desk, display, List.of()));
            }
            if (cached) {
                add(all, "emptyCached", once(desk, display, EmptyWindow.class, use(emptyCache)));
                add(all, "oursCached", once(desk, display, StartOnce.class, use(cache)));
                if (options.typing() > 0) {
                    add(all, "typedCached", typed(desk, display, use(cache)));
                }
            }
        }
        if (!cached) {
            report.say("start.noCache");
        }
        times(all);
        memory(all);
    }

    /// @return also `enter`, milliseconds from Enter to the form, and with the wait before, `waits`
    private Map<String, Long> typed(BenchDesk desk, String display, List<String> more)
            throws IOException {
        List<String> slowly = new ArrayList<>(more);
        slowly.add("-D" + StartOnce.TYPING + "=" + options.typing());
        Map<String, Long> told = once(desk, display, StartOnce.class, slowly);
        Long entered = told.get("entered");
        Long form = told.get("form");
        Long signIn = told.get("signIn");
        if (entered != null && form != null && signIn != null) {
            told.put("enter", form - entered);
            told.put("waits", form - entered + signIn);
        }
        return told;
    }

    private static List<String> use(Path cache) {
        return List.of("-XX:AOTCache=" + cache);
    }

    private static void add(
            Map<String, List<Map<String, Long>>> all, String who, Map<String, Long> one) {
        all.computeIfAbsent(who, _ -> new ArrayList<>()).add(one);
    }

    private void times(Map<String, List<Map<String, Long>>> all) {
        List<List<String>> rows = new ArrayList<>();
        all.forEach((who, rounds) -> {
            double bare =
                    percentile(
                            all.get(who.endsWith("Cached") ? "emptyCached" : "empty"),
                            "shown",
                            0.5);
            for (String step : who.startsWith("typed") ? WAITS : STEPS) {
                double median = percentile(rounds, step, 0.5);
                if (!Double.isNaN(median)) {
                    rows.add(
                            List.of(
                                    report.text("start." + who, report.text("start.step." + step)),
                                    Report.number(median),
                                    Report.number(percentile(rounds, step, 0.95)),
                                    Report.number(median / bare)));
                }
            }
        });
        report.table("start.table", List.of("who", "p50", "p95", "toEmpty"), rows);
    }

    private void memory(Map<String, List<Map<String, Long>>> all) {
        List<List<String>> rows = new ArrayList<>();
        all.forEach((who, rounds) -> {
            for (String step : MEMORY) {
                double median = percentile(rounds, step, 0.5);
                if (!Double.isNaN(median)) {
                    rows.add(
                            List.of(
                                    report.text("start." + who, report.text("start.step." + step)),
                                    Report.number(median / 1024),
                                    Report.number(percentile(rounds, step, 0.95) / 1024)));
                }
            }
        });
        report.table("start.memory", List.of("who", "mb50", "mb95"), rows);
    }

    private static double percentile(
            @Nullable List<Map<String, Long>> rounds, String step, double share) {
        if (rounds == null) {
            return Double.NaN;
        }
        return Times.of(
                        rounds.stream()
                                .map(one -> one.get(step))
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue),
                        1)
                .percentile(share);
    }

    /// Milliseconds after the start by moment, kilobytes by state.
    private Map<String, Long> once(
            BenchDesk desk, String display, Class<?> program, List<String> more)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(more);
        if (display.isEmpty()) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        BenchDesk.PASSWORD));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OCUA_DATA", desk.folder().toString());
        // Any name lets the desk try; without a screen JavaFX draws for nobody.
        builder.environment().put("DISPLAY", display.isEmpty() ? "none" : display);
        long start = System.currentTimeMillis();
        Process process = builder.start();
        Map<String, Long> told = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .filter(words -> words.length == 2 && words[1].matches("\\d+"))
                    .forEach(words -> {
                        long value = Long.parseLong(words[1]);
                        told.put(words[0], MEMORY.contains(words[0]) ? value : value - start);
                    });
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException(e);
        }
        if (!told.containsKey("shown")) {
            throw new IOException("no window by " + command);
        }
        return told;
    }
}
