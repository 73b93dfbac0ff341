package vn.ocua.store.keys;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.store.files.DiskSpace;
import vn.ocua.store.files.Durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The key file on disk and the one before it, `keys.json` and `keys.json.1`.
final class KeyFile {
    private final Path file;
    private final Path previous;

    KeyFile(Path file) {
        this.file = file;
        this.previous = file.resolveSibling(file.getFileName() + ".1");
    }

    void mustNotExist() {
        if (Files.exists(file)) {
            throw fault("KH-05", "fault.keys.exists", null);
        }
    }

    Ring read() {
        return parse(file);
    }

    Ring restorePrevious() {
        Ring ring = parse(previous);
        try {
            if (Files.exists(file)) {
                copyAside();
            }
            Durable.write(file, Files.readAllBytes(previous));
            return ring;
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /// Copied, not moved: at no moment is there a store without its key file.
    private void copyAside() throws IOException {
        int copy = 1;
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + copy);
        while (Files.exists(aside)) {
            copy++;
            aside = file.resolveSibling(file.getFileName() + ".damaged-" + copy);
        }
        Durable.write(aside, Files.readAllBytes(file));
    }

    /// @param revokes a key was taken away: the previous file must not hold it any longer either
    void write(Ring ring, boolean revokes) {
        byte[] bytes = ring.bytes();
        try {
            if (!revokes && Files.exists(file)) {
                Durable.write(previous, Files.readAllBytes(file));
            }
            Durable.write(file, bytes);
            if (revokes) {
                Durable.write(previous, bytes);
            }
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private Ring parse(Path from) {
        if (!Files.exists(from)) {
            throw fault("KH-02", "fault.keys.missing", null);
        }
        try {
            byte[] bytes = Files.readAllBytes(from);
            if (Ring.formatOf(bytes) > Ring.FORMAT) {
                throw fault("KH-03", "fault.keys.newer", null);
            }
            return Ring.parse(bytes).orElseThrow(() -> fault("KH-01", "fault.keys.damaged", null));
        } catch (JacksonException e) {
            throw fault("KH-01", "fault.keys.damaged", e);
        } catch (IOException e) {
            throw fault("KH-06", "fault.keys.unreadable", e);
        }
    }

    private Fault unwritten(IOException cause) {
        Path folder = file.toAbsolutePath().getParent();
        boolean full = folder != null && DiskSpace.isFull(cause, folder);
        return full
                ? fault("KH-07", "fault.keys.full", cause)
                : fault("KH-04", "fault.keys.write", cause);
    }

    private Fault fault(String code, String key, @Nullable Throwable cause) {
        return new Fault(code, Sentence.of(key, file), cause);
    }
}
