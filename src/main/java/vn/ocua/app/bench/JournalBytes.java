package vn.ocua.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How much of a desk's journal is written; segments grow ahead in zeros, which do not count.
final class JournalBytes {
    private JournalBytes() {}

    static long used(Path desk) throws IOException {
        long used = 0;
        for (Path segment : segments(desk)) {
            byte[] all = Files.readAllBytes(segment);
            int end = all.length;
            while (end > 0 && all[end - 1] == 0) {
                end--;
            }
            used += end;
        }
        return used;
    }

    static List<Path> segments(Path desk) throws IOException {
        try (Stream<Path> files = Files.list(desk.resolve("journal"))) {
            return files.filter(f -> f.toString().endsWith(".log")).sorted().toList();
        }
    }
}
