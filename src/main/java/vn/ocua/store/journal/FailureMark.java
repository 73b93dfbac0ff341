package vn.ocua.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An empty file that says: writing failed here. The next opening then writes the last record
/// again.
///
/// It need not survive a power cut, only the program: after a cut the system's memory of unwritten
/// bytes is gone as well, and reading shows what the disk really has.
final class FailureMark {
    private final Path file;

    FailureMark(Path folder) {
        file = folder.resolve("journal.failed");
    }

    void set() throws IOException {
        if (!isSet()) {
            Files.createFile(file);
        }
    }

    boolean isSet() {
        return Files.exists(file);
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
