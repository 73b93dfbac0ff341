package vn.ocua.paper.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A folder that sheets come into as `0001.png`, `0002.png` …; a sheet under way ends in `.part`.
final class Sheets {
    private final Path folder;
    private final Consumer<byte[]> page;
    private int taken;

    Sheets(Path folder, Consumer<byte[]> page) {
        this.folder = folder;
        this.page = page;
    }

    /// Hands over what is whole, and takes it away.
    ///
    /// @return whether there was any
    boolean take() throws IOException {
        List<Path> whole;
        try (Stream<Path> files = Files.list(folder)) {
            whole = files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
        }
        for (Path file : whole) {
            byte[] content = Files.readAllBytes(file);
            Files.delete(file);
            taken++;
            page.accept(content);
        }
        return !whole.isEmpty();
    }

    int taken() {
        return taken;
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
