package vn.ocua.app.bench;

import vn.ocua.counter.Counter;
import vn.ocua.store.keys.DataKey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Opens a bench's desk once, as the first thing a fresh Java does.
public final class OpenOnce {
    private OpenOnce() {}

    /// @param args the desk's folder; the answer is nanoseconds on standard output
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        DataKey key = BenchDesk.key(folder);
        long start = System.nanoTime();
        try (Counter counter = Counter.open(folder, key, InstantSource.system(), n -> {})) {
            long taken = System.nanoTime() - start;
            System.out.println(counter.officers().size() > 0 ? taken : -1);
        }
    }

    /// Nanoseconds of [Counter#open] in a Java of its own.
    static long inFreshJava(Path folder) throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenOnce.class.getName(),
                        folder.toString());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            long taken =
                    lines.lines()
                            .filter(line -> line.matches("\\d+"))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElseThrow(() -> new IOException("no answer from " + command));
            process.waitFor();
            return taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
