package vn.ocua.store.journal;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.store.files.DiskSpace;

import java.io.IOException;
import java.nio.file.Path;

/// The journal's faults, each with its code and its sentence.
final class Faults {
    private Faults() {}

    /// @param offset where in the file the first bad byte may be
    /// @param after the last act before it that is whole
    static Fault damaged(Path file, long offset, long after) {
        return fault("NK-01", "fault.journal.damaged", null, file.getFileName(), offset, after);
    }

    static Fault wrongKey(Path file) {
        return fault("NK-02", "fault.journal.wrongKey", null, file.getFileName());
    }

    /// Writing or forcing failed; a full disk is told apart from a failing one.
    static Fault write(Path folder, Throwable cause) {
        return cause instanceof IOException io && DiskSpace.isFull(io, folder)
                ? fault("NK-03", "fault.journal.full", cause, folder)
                : fault("NK-04", "fault.journal.write", cause, folder);
    }

    static Fault stopped(Throwable cause) {
        return fault("NK-05", "fault.journal.stopped", cause);
    }

    static Fault unreadable(Path path, IOException cause) {
        return fault("NK-06", "fault.journal.unreadable", cause, path);
    }

    static Fault newer(Path file) {
        return fault("NK-07", "fault.journal.newer", null, file.getFileName());
    }

    static Fault missing(String file) {
        return fault("NK-08", "fault.journal.missing", null, file);
    }

    /// Whole by checksum, yet the key does not open it: somebody changed it on purpose.
    static Fault tampered(Path file, long sequence, Throwable cause) {
        return fault("NK-09", "fault.journal.tampered", cause, file.getFileName(), sequence);
    }

    private static Fault fault(String code, String key, @Nullable Throwable cause, Object... args) {
        return new Fault(code, Sentence.of(key, args), cause);
    }
}
