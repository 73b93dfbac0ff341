package vn.ocua.app.owner;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Where the owner of a data folder listens: in a folder of its own that only this account can
/// enter.
///
/// Inside the data folder, unless its path is longer than such an address may be (108 bytes on
/// Linux, 104 on macOS); then below the temporary folder, under a name made of the data path.
final class Meeting {
    private static final int LONGEST = 100;
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Meeting() {}

    static UnixDomainSocketAddress address(Path data) {
        return UnixDomainSocketAddress.of(folder(data).resolve("socket"));
    }

    /// Makes the folder, or makes sure that the one there is ours alone.
    static void prepare(Path data) throws IOException {
        Path folder = folder(data);
        try {
            if (POSIX) {
                Files.createDirectory(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new Fault("AP-04", Sentence.of("fault.app.meeting", folder), e);
            }
            if (POSIX) {
                // Fails when the folder belongs to somebody else, as it should.
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Files.deleteIfExists(address(data).getPath());
    }

    private static Path folder(Path data) {
        Path inside = data.toAbsolutePath().resolve("owner");
        if (inside.resolve("socket").toString().getBytes(StandardCharsets.UTF_8).length
                <= LONGEST) {
            return inside;
        }
        return Path.of(System.getProperty("java.io.tmpdir", "/tmp"), "ocua-" + name(data));
    }

    private static String name(Path data) {
        try {
            String whose = System.getProperty("user.name", "") + "\n" + real(data);
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(whose.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Two ways to the same folder must lead to the same meeting.
    private static Path real(Path data) {
        try {
            return data.toRealPath();
        } catch (IOException e) {
            return data.toAbsolutePath();
        }
    }
}
