package vn.ocua.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.crypto.SecretKey;

/// A small named file, sealed: a draft, the settings, the print queue. Always the old content or
/// the new, never half. One thread at a time.
public final class SealedNote {
    private final Path file;
    private final SecretKey key;
    private final String name;

    /// @param file in a folder that exists; its name is vouched for, so that notes cannot be
    ///   swapped
    public SealedNote(Path file, SecretKey key) {
        this.file = file;
        this.key = key;
        this.name = String.valueOf(file.getFileName());
    }

    /// Replaces the content; safe on disk on return.
    public void write(byte[] content) {
        try {
            Durable.write(file, Sealed.seal(key, name, content));
        } catch (IOException e) {
            throw Faults.write(file, folder(), e);
        }
    }

    /// @return empty when nothing was ever written, or it was deleted
    /// @throws vn.ocua.base.Fault when damaged; the file is kept under another name, and the next
    ///   read is empty
    public Optional<byte[]> read() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            byte[] content = Sealed.open(key, name, Files.readAllBytes(file));
            if (content == null) {
                throw Faults.setAside(file, Durable.setAside(file));
            }
            return Optional.of(content);
        } catch (IOException e) {
            throw Faults.unreadable(file, e);
        }
    }

    /// Done when it was not there either.
    public void delete() {
        try {
            Files.deleteIfExists(file.resolveSibling(name + ".new"));
            if (Files.deleteIfExists(file)) {
                Durable.forceFolder(folder());
            }
        } catch (IOException e) {
            throw Faults.write(file, folder(), e);
        }
    }

    private Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
