package vn.ocua.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/// Draws a root as large as we like and keeps the picture; the headless screen is only 1000 × 1000.
public final class Pictures {
    private Pictures() {}

    /// Starts JavaFX once for the whole run.
    public static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /// A scanned paper: white, with its own name on it.
    public static Path paper(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        BufferedImage white = new BufferedImage(900, 1200, BufferedImage.TYPE_BYTE_GRAY);
        white.createGraphics().drawString(name, 100, 100);
        ImageIO.write(white, "png", file.toFile());
        return file;
    }

    /// Runs on the UI thread and waits, at most 30 s.
    public static <T> T onWindow(Callable<T> work) throws TimeoutException {
        return WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
    }

    /// Dresses, lays out and writes `target/screens/<name>.png`. Call on the UI thread.
    ///
    /// @param percent size of type
    public static WritableImage write(
            Parent root, String name, double width, double height, Mode mode, int percent)
            throws IOException {
        Scene scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
        new Theme().apply(scene, mode, percent);
        // Three times: what folds and what is sized by the type is known only after the first.
        for (int i = 0; i < 3; i++) {
            root.resize(width, height);
            root.applyCss();
            root.layout();
        }
        Cut.kept(root, name, percent);
        WritableImage image = scene.snapshot(new WritableImage((int) width, (int) height));
        Path file = Path.of("target", "screens", name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, Png.of(image));
        return image;
    }
}
