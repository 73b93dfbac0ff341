package vn.ocua.app.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import java.util.concurrent.CountDownLatch;

/// The least a JavaFX program can show: one word in a window as large as ours.
public final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label("Ô Cửa"), 1366, 768));
            stage.show();
            Moments.drawn(() -> {
                Moments.now("shown");
                Moments.resident("resident");
                done.countDown();
            });
        });
        done.await();
        System.exit(0);
    }
}
