package vn.ocua.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The same receipt by several makers of papers, each in a Java of its own so that its first paper
/// is a first one, in turns over three rounds; prints a Markdown table of medians and ratios.
public final class PaperRivals {
    private static final int ROUNDS = 3;
    private static final int WARM = 120;
    private static final int COUNT = 120;
    private static final Path FILES = Path.of("target", "papers", "rivals");

    private PaperRivals() {}

    /// @param first milliseconds from the start of the maker to its first file
    private record Figures(double first, double p50, double p95, double bytes) {}

    public static void main(String[] args) throws Exception {
        if (args.length == 1) {
            alone(args[0]);
            return;
        }
        Map<String, List<Figures>> all = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : List.of("Ô Cửa", "PDFBox", "OpenPDF", "JasperReports")) {
                all.computeIfAbsent(name, n -> new ArrayList<>()).add(child(name));
            }
        }
        System.out.println(
                "| | first ms | p50 ms | p95 ms | bytes | p95 / Ô Cửa's | bytes / Ô Cửa's |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        Figures ours = median(all.getOrDefault("Ô Cửa", List.of()));
        all.forEach((name, rounds) -> {
            Figures f = median(rounds);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.1f | %.1f | %.0f | %.2f | %.2f |%n",
                    name,
                    f.first(),
                    f.p50(),
                    f.p95(),
                    f.bytes(),
                    f.p95() / ours.p95(),
                    f.bytes() / ours.bytes());
        });
    }

    private static void alone(String name) throws Exception {
        long start = System.nanoTime();
        PaperBench.Maker maker =
                switch (name) {
                    case "o-cua" -> PaperBench.ours();
                    case "pdfbox" -> PaperBench.bare();
                    case "openpdf" -> new OpenPdfSlip()::make;
                    default -> new JasperSlip()::make;
                };
        byte[] pdf = maker.make(0);
        double first = (System.nanoTime() - start) / 1e6;
        Files.createDirectories(FILES);
        Files.write(FILES.resolve(name + ".pdf"), pdf);
        for (int i = 0; i < WARM; i++) {
            maker.make(i);
        }
        double[] times = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            long before = System.nanoTime();
            maker.make(i);
            times[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "FIGURES %.3f %.3f %.3f %d%n",
                first,
                times[COUNT / 2],
                times[COUNT * 95 / 100],
                pdf.length);
    }

    private static Figures child(String name) throws IOException, InterruptedException {
        String word = name.equals("Ô Cửa") ? "o-cua" : name.toLowerCase(Locale.ROOT);
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:+UseSerialGC",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PaperRivals.class.getName(),
                                word)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !said.contains("FIGURES ")) {
            throw new IOException(name + " failed: " + said);
        }
        String[] words = said.substring(said.indexOf("FIGURES ")).strip().split("\\s+");
        return new Figures(
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]));
    }

    private static Figures median(List<Figures> rounds) {
        return new Figures(
                Times.median(rounds.stream().mapToDouble(Figures::first).toArray()),
                Times.median(rounds.stream().mapToDouble(Figures::p50).toArray()),
                Times.median(rounds.stream().mapToDouble(Figures::p95).toArray()),
                Times.median(rounds.stream().mapToDouble(Figures::bytes).toArray()));
    }
}
