package vn.ocua.paper.printing;

import vn.ocua.time.VietnamTime;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

/// PDF files by day in a folder, where there is no printer or none that prints. Folders and files
/// made here are for their owner only, where the disk knows owners.
public final class FolderPrinting implements Printing {
    private static final Logger LOG = Logger.getLogger(FolderPrinting.class.getName());

    private final Path folder;
    private final InstantSource clock;

    public FolderPrinting(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Handed send(Handout paper) {
        try {
            return new Handed("", new Progress.Filed(put(paper.title(), paper.pdf())));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a paper could not be put into the folder", e);
            return Handed.not(Trouble.FOLDER);
        }
    }

    /// Never half a file under the final name, never over another paper of that name.
    ///
    /// @param name without ending
    public Path put(String name, byte[] pdf) throws IOException {
        Path day = day();
        Files.createDirectories(day, ownerOnly("rwx------"));
        Path file = day.resolve(plain(name) + ".pdf");
        for (int next = 2; isAnother(file, pdf); next++) {
            file = day.resolve(plain(name) + " (" + next + ").pdf");
        }
        Path part = Files.createTempFile(day, ".giay", ".part", ownerOnly("rw-------"));
        try {
            Files.write(part, pdf);
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isAnother(Path file, byte[] pdf) throws IOException {
        return Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), pdf);
    }

    /// Today's folder; need not be there yet.
    public Path day() {
        return folder.resolve(VietnamTime.date(clock.instant()).toString());
    }

    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public Progress look(String ticket) {
        return new Progress.Doubtful();
    }

    @Override
    public void cancel(String ticket) {
        // The file stays: it may have been opened already.
    }
}
