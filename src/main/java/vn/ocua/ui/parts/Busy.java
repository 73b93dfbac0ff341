package vn.ocua.ui.parts;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;

/// Says that something takes its time: nothing for 300 ms, then a bar of 2 px; after one second
/// what it is, how far, and that Esc stops it. Nothing moves by itself.
public final class Busy extends VBox {
    private static final Duration BAR_AFTER = Duration.millis(300);
    private static final Duration WORDS_AFTER = Duration.seconds(1);

    private final Texts texts;
    private final Region bar = new Region();
    private final HBox telling = new HBox();
    private final Label what = new Label();
    private final Meter meter = new Meter();
    private final PauseTransition first = new PauseTransition(BAR_AFTER);
    private final PauseTransition second = new PauseTransition(WORDS_AFTER);
    private String name = "";
    private @Nullable Runnable stop;

    public Busy(Texts texts) {
        this.texts = texts;
        getStyleClass().add("busy");
        bar.getStyleClass().add("bar");
        telling.getStyleClass().add("telling");
        meter.setVisible(false);
        HBox.setHgrow(meter, Priority.ALWAYS);
        setMouseTransparent(true);
        first.setOnFinished(_ -> showBar());
        second.setOnFinished(_ -> showWords());
    }

    /// @param name what is being done, as in `Đang lập báo cáo`
    /// @param stop what Esc does; null where it cannot be stopped
    public void begin(String name, @Nullable Runnable stop) {
        this.name = name;
        this.stop = stop;
        what.setText(name);
        meter.setVisible(false);
        first.playFromStart();
        second.playFromStart();
    }

    public void at(long done, long total) {
        what.setText(texts.of("ui.part.busy.at", name, done, total));
        meter.setVisible(true);
        meter.at(total == 0 ? 0 : (double) done / total);
    }

    public void end() {
        first.stop();
        second.stop();
        stop = null;
        setMouseTransparent(true);
        getChildren().clear();
    }

    /// Esc: stops what runs.
    ///
    /// @return whether there was something to stop
    public boolean stop() {
        Runnable now = stop;
        if (now == null) {
            return false;
        }
        now.run();
        end();
        return true;
    }

    void showBar() {
        getChildren().setAll(bar);
    }

    void showWords() {
        telling.getChildren().setAll(what, meter);
        if (stop != null) {
            telling.getChildren()
                    .add(
                            new ActButton(
                                    Act.of(Key.BACK, texts.of("ui.part.busy.stop"), this::stop),
                                    _ -> {}));
        }
        setMouseTransparent(false);
        getChildren().setAll(bar, telling);
    }
}
