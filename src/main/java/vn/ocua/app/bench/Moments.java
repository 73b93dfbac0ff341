package vn.ocua.app.bench;

import javafx.animation.AnimationTimer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a process that is measured tells on its standard output: `name value` lines.
final class Moments {
    private static final Path SELF = Path.of("/proc/self/status");

    private Moments() {}

    /// Milliseconds since 1970, as the measuring process counts them too.
    static void now(String name) {
        System.out.println(name + " " + System.currentTimeMillis());
    }

    /// Kilobytes of this process in memory; nothing where the system does not tell.
    static void resident(String name) {
        try {
            for (String line : lines()) {
                if (line.startsWith("VmRSS:")) {
                    System.out.println(name + " " + line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// When two frames more have been drawn: what is there now is on the screen then.
    static void drawn(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > 2) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    private static List<String> lines() throws IOException {
        return Files.isReadable(SELF) ? Files.readAllLines(SELF) : List.of();
    }
}
