package vn.ocua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import vn.ocua.ui.theme.Dresses;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

import java.util.List;
import java.util.Set;

/// The walkers find what they are there for.
class FaintTest {
    @Test
    void wordsOnTheWrongGroundAndAButtonWithoutAKeyAreFound() throws Exception {
        Pictures.start();
        Label faint = new Label("Hẹn trả");
        faint.setStyle("-fx-text-fill: -rail-muted;");
        Button mute = new Button();
        mute.setFocusTraversable(false);
        VBox box = new VBox(faint, new Label("Nơi nhận"), mute);
        Set<String> found =
                Pictures.onWindow(() -> {
                    new Theme().apply(new Scene(box, 400, 200), Mode.LIGHT, 100);
                    box.applyCss();
                    box.layout();
                    return Faint.found(box);
                });
        assertThat(found)
                .hasSizeBetween(1, Dresses.ALL.size())
                .allSatisfy(one -> assertThat(one).contains("-rail-muted on -canvas", "Hẹn trả"))
                .anySatisfy(one -> assertThat(one).contains(Dresses.LIGHT));
        assertThat(Spoken.unreachable(box)).isEqualTo(List.of("Button "));
    }
}
