package vn.ocua.app.window;

import javafx.beans.Observable;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.counter.SetUp;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Preferences;
import vn.ocua.ui.shell.Status;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

/// Keeps the window's preferences between starts in a small file of the data folder. Not encrypted:
/// the sign-in screen wears them before any key is there, and nothing in it is about a citizen.
final class PreferencesFile {
    private final Path folder;
    private volatile @Nullable Preferences wanted;

    PreferencesFile(Path folder) {
        this.folder = folder;
    }

    /// As usual where there is none or it cannot be read: nothing but a choice of colours is lost.
    Preferences read() {
        Map<String, String> lines = new HashMap<>();
        if (Files.isRegularFile(file())) {
            Properties kept = new Properties();
            try (Reader in = Files.newBufferedReader(file())) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                return Preferences.usual();
            }
            kept.forEach((key, value) -> lines.put(key.toString(), value.toString()));
        }
        return Preferences.read(lines);
    }

    /// What the next [#write] keeps.
    void want(Preferences now) {
        wanted = now;
    }

    /// Keeps what was wanted last. Nothing where no desk was made yet: its folder must be empty
    /// until then.
    synchronized void write() {
        Preferences now = wanted;
        if (now == null || !SetUp.isMade(folder)) {
            return;
        }
        wanted = null;
        Properties lines = new Properties();
        lines.putAll(now.lines());
        Path part = folder.resolve("window.properties.part");
        try {
            try (Writer out = Files.newBufferedWriter(part)) {
                lines.store(out, null);
            }
            Files.move(part, file(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Fault("CỬA-02", Sentence.of("fault.window.preferences", folder), e);
        }
    }

    /// The window wears what was kept; from now on what is chosen is kept.
    void follow(Status status, Background background, Consumer<Fault> fault) {
        read().applyTo(status);
        for (Observable one :
                List.of(
                        status.mode(),
                        status.percent(),
                        status.lessMotion(),
                        status.idleMinutes(),
                        status.scans(),
                        status.scanner(),
                        status.camera())) {
            one.addListener(_ -> {
                want(Preferences.of(status));
                background
                        .run(() -> {
                            write();
                            return this;
                        })
                        .then(_ -> {})
                        .otherwise(fault);
            });
        }
    }

    private Path file() {
        return folder.resolve("window.properties");
    }
}
