package vn.ocua.app.window;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Mark;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

/// A sentence for whoever has closed the window and is about to switch off the PC, where the store
/// takes long to be closed. It goes with JavaFX.
final class Farewell {
    private static final Duration SOON = Duration.seconds(1);
    private static final double WIDTH = 460;

    private Farewell() {}

    /// @param percent size of type
    static void prepare(Texts texts, Mode mode, int percent) {
        PauseTransition pause = new PauseTransition(SOON);
        pause.setOnFinished(_ -> stage(texts, mode, percent).show());
        pause.play();
    }

    static Stage stage(Texts texts, Mode mode, int percent) {
        VBox said =
                new VBox(
                        new Words(texts.of("ui.window.closing")),
                        Words.small(texts.of("ui.window.closing.wait"), Tone.MUTED));
        said.getStyleClass().add("dialog-box");
        said.setMaxWidth(WIDTH);
        Scene scene = new Scene(new StackPane(said));
        new Theme().apply(scene, mode, percent);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setTitle(texts.of("ui.shell.name"));
        stage.getIcons().addAll(Mark.icon(64), Mark.icon(32), Mark.icon(16));
        stage.setResizable(false);
        return stage;
    }
}
