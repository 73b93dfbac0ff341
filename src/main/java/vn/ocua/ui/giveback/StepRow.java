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
/// In a narrow window a settled step is one line until the focus comes to it.
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
    private final Label summary = new Label();
    private State state = State.OPEN;
    private boolean folded;

    StepRow(int number, String title) {
        this.number = number;
        getStyleClass().add("give-step");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setMinWidth(0);
        HBox line = new HBox(heading, summary);
        line.getStyleClass().add("beside");
        content.getStyleClass().add("give-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        VBox words = new VBox(line, content);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(circle, words);
        setAccessibleText(title);
        focusWithinProperty().subscribe(this::lay);
        state(State.OPEN, "");
    }

    /// @param said what was settled, for the one line of a narrow window
    void state(State now, String said) {
        state = now;
        summary.setText(said);
        circle.getStyleClass().setAll("give-circle", now.style);
        circle.getChildren()
                .setAll(
                        switch (now) {
                            case SETTLED -> Icon.CHECK.small(Tone.DONE);
                            case WRONG -> Icon.ALERT.small(Tone.DANGER);
                            default -> new Label(Integer.toString(number));
                        });
        lay();
    }

    void fold(boolean fold) {
        folded = fold;
        lay();
    }

    void content(Node... nodes) {
        content.getChildren().setAll(nodes);
    }

    private void lay() {
        boolean brief = folded && state == State.SETTLED;
        boolean closed = brief && !isFocusWithin();
        setFocusTraversable(brief);
        content.setVisible(!closed);
        content.setManaged(!closed);
        summary.setVisible(closed);
        summary.setManaged(closed);
    }
}
