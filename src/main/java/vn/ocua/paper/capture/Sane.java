package vn.ocua.paper.capture;

import vn.ocua.base.Fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Scanners through `scanimage` (Debian's package sane-utils), a child for each job.
///
/// Sheets come as files into a folder of the memory, not of the disk, where the PC has one, and are
/// taken out as soon as they are whole.
public final class Sane implements Scanning {
    private static final Duration LISTING = Duration.ofSeconds(40);
    private static final Duration A_SHEET = Duration.ofMinutes(2);
    private static final int LOOK_MILLIS = 150;
    private static final int NO_PAPER = 7;

    private final List<String> program;
    private final Duration patience;

    public Sane() {
        this(List.of("scanimage"), A_SHEET);
    }

    /// @param program `scanimage` with what stands before every other argument
    /// @param patience how long one sheet may take
    public Sane(List<String> program, Duration patience) {
        this.program = List.copyOf(program);
        this.patience = patience;
    }

    @Override
    public List<Scanner> present() {
        return told(List.of("-f", "%d\t%v %m%n"))
                .lines()
                .map(line -> line.split("\t", 2))
                .filter(cells -> cells.length == 2 && !cells[0].startsWith("v4l:"))
                .map(cells -> new Scanner(cells[0], cells[1].strip()))
                .toList();
    }

    @Override
    public boolean scan(ScanOrder order, Consumer<byte[]> page, BooleanSupplier stopped) {
        String name = order.scanner().name();
        String can = told(List.of("-d", order.scanner().id(), "-A"));
        if (can.isBlank()) {
            throw ScannerTrouble.GONE.fault(name);
        }
        List<String> arguments =
                new ArrayList<>(List.of("-d", order.scanner().id(), "--format=png"));
        arguments.addAll(
                SaneOptions.read(can)
                        .arguments(order, can)
                        .orElseThrow(() -> ScannerTrouble.NO_FEEDER.fault(name)));
        try {
            Path folder = Files.createTempDirectory(memory(), "ocua-quet-");
            try {
                arguments.add("--batch=" + folder.resolve("%04d.png"));
                if (!order.feeder()) {
                    arguments.add("--batch-count=1");
                }
                return pages(name, arguments, new Sheets(folder, page), stopped);
            } finally {
                Sheets.remove(folder);
            }
        } catch (IOException e) {
            throw ScannerTrouble.BROKEN.fault(name, e);
        }
    }

    private boolean pages(
            String name, List<String> arguments, Sheets sheets, BooleanSupplier stopped)
            throws IOException {
        Process process = start(arguments, ProcessBuilder.Redirect.DISCARD);
        try {
            long waited = 0;
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                waited = sheets.take() ? 0 : waited + LOOK_MILLIS;
                if (stopped.getAsBoolean()) {
                    return false;
                }
                if (waited > patience.toMillis()) {
                    throw ScannerTrouble.SILENT.fault(name);
                }
            }
            sheets.take();
            int status = process.exitValue();
            if (status == 0 || status == NO_PAPER && sheets.taken() > 0) {
                if (sheets.taken() == 0) {
                    throw ScannerTrouble.NO_PAPER.fault(name);
                }
                return true;
            }
            throw ScannerTrouble.sane(status).fault(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            if (process.isAlive()) {
                Children.end(process);
            }
        }
    }

    /// What a short call writes; empty where the device does not answer.
    private String told(List<String> arguments) {
        try {
            Process process = start(arguments, ProcessBuilder.Redirect.PIPE);
            Thread ends = Children.endAfter(process, LISTING.toMillis(), TimeUnit.MILLISECONDS);
            try (var out = process.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                ends.interrupt();
            }
        } catch (IOException e) {
            return "";
        }
    }

    private Process start(List<String> arguments, ProcessBuilder.Redirect out) throws IOException {
        List<String> all = new ArrayList<>(program);
        all.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.redirectOutput(out);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw noProgram(e);
        }
    }

    private static Fault noProgram(IOException e) {
        return ScannerTrouble.NO_PROGRAM.fault("scanimage", e);
    }

    /// A folder that lies in memory, where there is one.
    private static Path memory() {
        for (String name :
                List.of(System.getenv().getOrDefault("XDG_RUNTIME_DIR", ""), "/dev/shm")) {
            if (!name.isEmpty() && Files.isWritable(Path.of(name))) {
                return Path.of(name);
            }
        }
        return Path.of(System.getProperty("java.io.tmpdir", "."));
    }
}
