package vn.ocua.store.files;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder that holds everything of one desk.
///
/// Where the disk knows owners it is made readable for its owner only. On Windows a folder takes
/// the rights of the one it lies in: the usual place is inside the account's own.
public final class DataFolder {
    private DataFolder() {}

    /// Makes the folder if need be and proves by a written and forced file that it can be used.
    ///
    /// @return the folder's full path, or why it cannot be used
    public static Outcome<Path> prepare(Path wanted) {
        Path folder = wanted.toAbsolutePath().normalize();
        Path file = firstFile(folder);
        if (file != null) {
            return Outcome.refused("refusal.folder.isFile", file);
        }
        try {
            Files.createDirectories(folder, Durable.ownerOnly("rwx------"));
        } catch (IOException e) {
            return refused(folder, "refusal.folder.cannotMake");
        }
        try {
            PosixFileAttributeView owner =
                    Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (owner != null) {
                owner.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
            Path probe = folder.resolve("probe");
            Durable.write(probe, new byte[] {1});
            Files.delete(probe);
            return Outcome.done(folder);
        } catch (IOException e) {
            return DiskSpace.isFull(e, folder)
                    ? Outcome.refused("refusal.folder.full", folder)
                    : refused(folder, "refusal.folder.noWrite");
        }
    }

    private static Outcome<Path> refused(Path folder, String otherwise) {
        return Outcome.refused(
                onReadOnlyDisk(folder) ? "refusal.folder.readOnly" : otherwise, folder);
    }

    /// The folder itself or one it lies in, where that is a file.
    private static @Nullable Path firstFile(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return Files.isDirectory(at) ? null : at;
            }
        }
        return null;
    }

    private static boolean onReadOnlyDisk(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                try {
                    return Files.getFileStore(at).isReadOnly();
                } catch (IOException e) {
                    return false; // Unknown: the general sentence is said.
                }
            }
        }
        return false;
    }
}
