package vn.ocua.app.window;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Mark;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Status;
import vn.ocua.ui.theme.Theme;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// The window itself: starts JavaFX, opens one stage, waits until it is closed.
public final class DeskWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private DeskWindow() {}

    /// Opens the window of a place, or the first start where there is no desk yet; returns when the
    /// window was closed and the store with it.
    public static void open(Place place, Texts texts, Hold hold) throws InterruptedException {
        CompletableFuture<Runnable> left = new CompletableFuture<>();
        // Else JavaFX would end with the window, and could not say that the store is being closed.
        Platform.setImplicitExit(false);
        Platform.startup(() -> show(new Stage(), place, texts, hold, left));
        try {
            // Here, since H2 may take seconds, and a window that does not answer looks broken.
            left.get().run();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            Platform.exit();
        }
    }

    private static void show(
            Stage stage, Place place, Texts texts, Hold hold, CompletableFuture<Runnable> left) {
        Wiring wiring =
                new Wiring(
                        texts,
                        Background.threads(),
                        place.viewing(DeskWindow::view),
                        () -> Optional.ofNullable(file(stage)).map(File::toPath),
                        hold);
        wiring.rehearse();
        wiring.folders(() -> Optional.ofNullable(folder(stage)).map(File::toPath));
        Scene scene = new Scene(wiring.shell(), WIDTH, HEIGHT);
        wiring.dress(scene, new Theme(), () -> System.nanoTime() / 1_000_000);
        stage.setScene(scene);
        stage.setTitle(texts.of("ui.shell.name"));
        stage.getIcons().addAll(Mark.icon(64), Mark.icon(32), Mark.icon(16));
        stage.setMinWidth(640);
        stage.setMinHeight(400);
        Timeline minute = new Timeline(new KeyFrame(Duration.seconds(1), _ -> wiring.tick()));
        minute.setCycleCount(Animation.INDEFINITE);
        minute.play();
        stage.setOnHidden(_ -> {
            minute.stop();
            Status worn = wiring.status();
            Farewell.prepare(texts, worn.mode().get(), worn.percent().get());
            left.complete(wiring.leave());
        });
        stage.show();
        wiring.start();
    }

    /// With the PC's own program for PDF files, which may take a second to be found. Only an
    /// application is given the way there; ours was started without one.
    private static void view(Path paper) {
        HostServices host =
                new Application() {
                    @Override
                    public void start(Stage stage) {}
                }.getHostServices();
        Thread.ofPlatform()
                .daemon()
                .name("ocua-view")
                .start(() -> host.showDocument(paper.toUri().toString()));
    }

    private static @org.jspecify.annotations.Nullable File file(Stage stage) {
        return new FileChooser().showOpenDialog(stage);
    }

    private static @org.jspecify.annotations.Nullable File folder(Stage stage) {
        return new DirectoryChooser().showDialog(stage);
    }
}
