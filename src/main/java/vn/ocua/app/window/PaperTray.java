package vn.ocua.app.window;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.time.VietnamTime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;

/// Where papers go while no printer is set: PDF files by day, under the account's own documents.
///
/// What is issued is kept in the store as well; these files are only for the printer.
public final class PaperTray {
    private final Path folder;
    private final InstantSource clock;

    public PaperTray(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// The usual place: `Documents/Ô Cửa` of the account.
    public static Path usual() {
        Path home = Path.of(System.getProperty("user.home", "."));
        for (String name : new String[] {"Documents", "Tài liệu"}) {
            if (Files.isDirectory(home.resolve(name))) {
                return home.resolve(name).resolve("Ô Cửa");
            }
        }
        return home.resolve("Ô Cửa");
    }

    /// Never half a file under the final name.
    ///
    /// @param name without ending
    /// @return where it lies
    public Path put(String name, byte[] pdf) {
        Path day = folder.resolve(VietnamTime.date(clock.instant()).toString());
        Path file = day.resolve(name + ".pdf");
        try {
            Files.createDirectories(day);
            Path part = day.resolve(name + ".pdf.part");
            Files.write(part, pdf);
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Fault("IN-01", Sentence.of("fault.tray.write", day), e);
        }
    }
}
