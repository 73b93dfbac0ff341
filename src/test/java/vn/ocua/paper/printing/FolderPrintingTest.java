package vn.ocua.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.paper.PrintSamples;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;

class FolderPrintingTest {
    private static final InstantSource FRIDAY =
            InstantSource.fixed(Instant.parse("2026-11-20T08:10:00Z"));

    @TempDir Path home;

    @Test
    void aPaperLiesInTheFolderOfItsDayForItsOwnerAlone() throws IOException {
        FolderPrinting folder = new FolderPrinting(home.resolve("Ô Cửa"), FRIDAY);
        byte[] pdf = PrintSamples.receiptA4();
        Handout paper = Handout.of("H15.50.05.13-261120-2001 mau-01 ban-1", pdf);
        Path file = home.resolve("Ô Cửa/2026-11-20/H15.50.05.13-261120-2001 mau-01 ban-1.pdf");
        assertThat(folder.send(paper).now()).isEqualTo(new Progress.Filed(file));
        assertThat(file).hasBinaryContent(pdf);
        try (var all = Files.list(file.getParent())) {
            assertThat(all).containsExactly(file);
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aTitleIsNeverAPath() throws IOException {
        FolderPrinting folder = new FolderPrinting(home, FRIDAY);
        Path file = folder.put("../../x: y", new byte[] {1});
        assertThat(file.getParent()).isEqualTo(home.resolve("2026-11-20"));
    }

    @Test
    void anotherPaperOfTheSameNameTakesNobodysPlace() throws IOException {
        FolderPrinting folder = new FolderPrinting(home, FRIDAY);
        Path first = folder.put("mau-02 ban-1", new byte[] {1});
        assertThat(folder.put("mau-02 ban-1", new byte[] {1})).isEqualTo(first);
        Path second = folder.put("mau-02 ban-1", new byte[] {2});
        assertThat(second).hasFileName("mau-02 ban-1 (2).pdf").hasBinaryContent(new byte[] {2});
        assertThat(first).hasBinaryContent(new byte[] {1});
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(home.resolve("x"), "x");
        FolderPrinting folder = new FolderPrinting(file, FRIDAY);
        assertThat(folder.send(Handout.of("a", new byte[] {1})).now())
                .isEqualTo(new Progress.Failed(Trouble.FOLDER));
    }
}
