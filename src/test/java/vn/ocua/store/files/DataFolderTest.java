package vn.ocua.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Outcome;
import vn.ocua.base.Outcome.Done;
import vn.ocua.base.Outcome.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class DataFolderTest {
    @TempDir Path temp;

    @Test
    void aNewFolderIsItsOwnersOnlyAndMayBePreparedAgain() throws IOException {
        Path folder = temp.resolve("Ô Cửa").resolve("Quầy 2");
        assertThat(DataFolder.prepare(folder)).isEqualTo(new Done<>(folder.toAbsolutePath()));
        assertThat(DataFolder.prepare(folder)).isInstanceOf(Done.class);
        assertThat(folder).isEmptyDirectory();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFileInTheWayIsRefused() throws IOException {
        Path file = Files.createFile(temp.resolve("dữ liệu"));
        assertThat(reason(DataFolder.prepare(file))).isEqualTo("refusal.folder.isFile");
        assertThat(reason(DataFolder.prepare(file.resolve("con"))))
                .isEqualTo("refusal.folder.isFile");
    }

    @Test
    void aFolderWithoutTheRightToWriteIsRefused() throws IOException {
        Path closed = Files.createDirectory(temp.resolve("khóa"));
        assumeThat(closed.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(closed)).as("this account may write anywhere").isFalse();
        assertThat(reason(DataFolder.prepare(closed.resolve("con"))))
                .isEqualTo("refusal.folder.cannotMake");
    }

    @Test
    void aDiskThatTakesNoFilesIsRefused() {
        Path system = Path.of("/proc");
        assumeThat(system).as("only Linux has one").isDirectory();
        assertThat(reason(DataFolder.prepare(system.resolve("ocua"))))
                .isIn("refusal.folder.cannotMake", "refusal.folder.readOnly");
    }

    @Test
    void roomIsAskedForBeforeAndRecognisedAfter() throws IOException {
        assertThat(DiskSpace.room(temp, 1)).isInstanceOf(Done.class);
        assertThat(reason(DiskSpace.room(temp, Long.MAX_VALUE))).isEqualTo("refusal.folder.room");
        assertThat(DiskSpace.isFull(new IOException("No space left on device"), temp)).isTrue();
        assertThat(DiskSpace.isFull(new IOException("Input/output error"), temp)).isFalse();
    }

    private static String reason(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused
                ? refused.reasons().getFirst().why().key()
                : "done";
    }
}
