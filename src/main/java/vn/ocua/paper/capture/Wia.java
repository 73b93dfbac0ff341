package vn.ocua.paper.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Scanners of Windows through WIA 2.0, asked by a PowerShell child.
///
/// Written by Microsoft's documentation; never tried on a scanner. Sheets go from the driver
/// through a pipe to us and are not kept as files by the script.
public final class Wia implements Scanning {
    private static final String SCRIPT = "scan.ps1";
    private static final int LIST_SECONDS = 40;
    private static final int JOB_MINUTES = 20;

    @Override
    public List<Scanner> present() {
        List<Scanner> all = new ArrayList<>();
        try {
            Process process = PowerShell.start(SCRIPT, Map.of("OCUA_SCANNER", ""));
            Thread ends = Children.endAfter(process, LIST_SECONDS, TimeUnit.SECONDS);
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line : lines.readAllLines()) {
                    String[] cells = line.split("\t", 2);
                    if (cells.length == 2) {
                        all.add(new Scanner(cells[0], cells[1].strip()));
                    }
                }
            } finally {
                ends.interrupt();
            }
        } catch (IOException e) {
            throw ScannerTrouble.NO_PROGRAM.fault("PowerShell", e);
        }
        return all;
    }

    @Override
    public boolean scan(ScanOrder order, Consumer<byte[]> page, BooleanSupplier stopped) {
        String name = order.scanner().name();
        Map<String, String> said =
                Map.of(
                        "OCUA_SCANNER",
                        order.scanner().id(),
                        "OCUA_FEEDER",
                        order.feeder() ? "1" : "",
                        "OCUA_COLOUR",
                        order.colour() ? "1" : "",
                        "OCUA_DPI",
                        Integer.toString(ScanOrder.DPI));
        try {
            Process process = PowerShell.start(SCRIPT, said);
            Thread ends = Children.endAfter(process, JOB_MINUTES, TimeUnit.MINUTES);
            Thread watch = stopping(process, stopped);
            try (var in = process.getInputStream()) {
                return WiaAnswer.read(in, name, page, stopped);
            } catch (IOException e) {
                if (stopped.getAsBoolean()) {
                    return false;
                }
                throw ScannerTrouble.BROKEN.fault(name, e);
            } finally {
                ends.interrupt();
                watch.interrupt();
                process.destroy();
            }
        } catch (IOException e) {
            throw ScannerTrouble.NO_PROGRAM.fault("PowerShell", e);
        }
    }

    /// Whoever reads a pipe hears nothing of Esc: another asks for it.
    private static Thread stopping(Process process, BooleanSupplier stopped) {
        return Thread.ofVirtual()
                .start(() -> {
                    try {
                        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                            if (stopped.getAsBoolean()) {
                                process.destroy();
                            }
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt(); // The job is over.
                    }
                });
    }
}
