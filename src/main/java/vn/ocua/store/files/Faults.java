package vn.ocua.store.files;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.nio.file.Path;

/// The faults of single files, each with its code and its sentence.
final class Faults {
    private Faults() {}

    static Fault write(Path file, Path folder, IOException cause) {
        return DiskSpace.isFull(cause, folder)
                ? fault("TP-01", "fault.files.full", cause, file)
                : fault("TP-02", "fault.files.write", cause, file);
    }

    static Fault unreadable(Path file, IOException cause) {
        return fault("TP-03", "fault.files.unreadable", cause, file);
    }

    static Fault source(IOException cause) {
        return fault("TP-07", "fault.files.source", cause);
    }

    /// @param sha256 of the content that was asked for
    static Fault missing(String sha256) {
        return fault("TP-04", "fault.files.missing", null, sha256);
    }

    static Fault damaged(String sha256) {
        return fault("TP-05", "fault.files.damaged", null, sha256);
    }

    static Fault setAside(Path file, Path aside) {
        return fault("TP-06", "fault.files.setAside", null, file, aside.getFileName());
    }

    private static Fault fault(String code, String key, @Nullable Throwable cause, Object... args) {
        return new Fault(code, Sentence.of(key, args), cause);
    }
}
