package vn.ocua.paper.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A camera of Windows, asked by a PowerShell child through `Windows.Media.Capture`, which gives
/// JPEG after JPEG.
///
/// Written by the documentation of Windows 10 and 11; never tried on one.
public record WindowsCamera(String id, String name) implements Camera {
    private static final String SCRIPT = "camera.ps1";
    private static final int LIST_SECONDS = 20;

    /// Those that Windows knows; none elsewhere.
    static List<Camera> present() {
        List<Camera> all = new ArrayList<>();
        if (!PowerShell.here()) {
            return all;
        }
        try {
            Process process = PowerShell.start(SCRIPT, Map.of("OCUA_CAMERA", ""));
            Thread ends = Children.endAfter(process, LIST_SECONDS, TimeUnit.SECONDS);
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line : lines.readAllLines()) {
                    String[] cells = line.split("\t", 2);
                    if (cells.length == 2) {
                        all.add(new WindowsCamera(cells[0], cells[1]));
                    }
                }
            } finally {
                ends.interrupt();
            }
        } catch (IOException e) {
            return all; // No PowerShell: to the officer there is no camera.
        }
        return all;
    }

    @Override
    public Frames open() {
        try {
            Process process = PowerShell.start(SCRIPT, Map.of("OCUA_CAMERA", id));
            return new StreamFrames(name, process::getInputStream, process::destroy);
        } catch (IOException e) {
            throw CameraTrouble.GONE.fault(name, e);
        }
    }
}
