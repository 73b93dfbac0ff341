package vn.ocua.store.files;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/// Writing a file so that after a power cut it is the old one or the new one, never half.
public final class Durable {
    private Durable() {}

    /// Replaces `file` as a whole, for its owner only; on return it is safe on disk.
    public static void write(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = create(fresh)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        rename(fresh, file);
    }

    /// A new file that only its owner reads, where the disk knows owners.
    static FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly("rw-------"));
    }

    /// Moves a forced file onto its name, and makes the name safe as well.
    static void rename(Path fresh, Path file) throws IOException {
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file.toAbsolutePath().getParent());
    }

    /// Makes the names in a folder safe on disk.
    public static void forceFolder(@org.jspecify.annotations.Nullable Path folder)
            throws IOException {
        if (folder == null || File.separatorChar == '\\') {
            return; // Windows cannot open a folder for this, and keeps names in its own log.
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /// Deletes a file or a folder with everything in it; nothing there is fine.
    public static void clear(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var tree = Files.walk(path)) {
            for (Path one : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }

    /// Moves a file that cannot be used out of the way, to `name.damaged-1` and so on.
    ///
    /// @return where it is now
    public static Path setAside(Path file) throws IOException {
        int copy = 1;
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + copy);
        while (Files.exists(aside)) {
            copy++;
            aside = file.resolveSibling(file.getFileName() + ".damaged-" + copy);
        }
        Files.move(file, aside);
        forceFolder(file.toAbsolutePath().getParent());
        return aside;
    }
}
