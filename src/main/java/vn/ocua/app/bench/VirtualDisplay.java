package vn.ocua.app.bench;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A screen of 1366 × 768 that is nowhere: the X server Xvfb, for a window that is really opened.
public final class VirtualDisplay implements AutoCloseable {
    private final Process server;
    private final String name;

    private VirtualDisplay(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /// Where Xvfb is installed; null where it is not.
    public static @Nullable Path installed() {
        return Stream.of("/usr/bin/Xvfb", "/usr/local/bin/Xvfb", "/usr/X11R6/bin/Xvfb")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /// Starts one on a number of its own choice.
    ///
    /// @param frames folder that holds what the screen shows, `Xvfb_screen0`; null for none
    public static VirtualDisplay start(Path xvfb, @Nullable Path frames) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                xvfb.toString(),
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1366x768x24",
                                "-nolisten",
                                "tcp"));
        if (frames != null) {
            command.addAll(List.of("-fbdir", frames.toString()));
        }
        Process server =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String number =
                new BufferedReader(
                                new InputStreamReader(
                                        server.getInputStream(), StandardCharsets.US_ASCII))
                        .readLine();
        if (number == null) {
            server.destroy();
            throw new IOException("Xvfb does not start");
        }
        return new VirtualDisplay(server, ":" + number.strip());
    }

    /// As in the variable `DISPLAY`.
    public String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
