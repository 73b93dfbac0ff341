package vn.ocua.ui.giveback;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;

/// One numbered step on the way to the act: a circle with its number, or a tick once it is settled.
final class StepRow extends HBox {
    /// How far a step is.
    enum State {
        OPEN("open"),
        NOW("now"),
        SETTLED("settled"),
        WRONG("wrong");

        private final String style;

        State(String style) {
            this.style = style;
        }
    }

    private final int number;
    private final StackPane circle = new StackPane();
    private final VBox content = new VBox();

    StepRow(int number, String title) {
        this.number = number;
        getStyleClass().add("give-step");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        content.getStyleClass().add("give-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        VBox words = new VBox(heading, content);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(circle, words);
        state(State.OPEN);
    }

    void state(State state) {
        circle.getStyleClass().setAll("give-circle", state.style);
        circle.getChildren()
                .setAll(
                        switch (state) {
                            case SETTLED -> Icon.CHECK.small(Tone.DONE);
                            case WRONG -> Icon.ALERT.small(Tone.DANGER);
                            default -> new Label(Integer.toString(number));
                        });
    }

    void content(Node... nodes) {
        content.getChildren().setAll(nodes);
    }
}
