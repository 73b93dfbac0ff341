package vn.ocua.ui.parts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.controlsfx.control.SegmentedButton;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A choice among a few that all stay in view; one is always chosen.
///
/// @param <T> what is chosen
public final class Segmented<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final SegmentedButton group = new SegmentedButton();
    private final ObjectProperty<T> value;

    /// @param name spoken before each choice
    public Segmented(String name, List<T> choices, Function<T, String> label) {
        value = new SimpleObjectProperty<>(choices.getFirst());
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(label.apply(choice));
            button.setAccessibleText(name + ": " + label.apply(choice));
            button.setOnAction(_ -> choose(choice));
            buttons.put(choice, button);
        }
        group.getButtons().addAll(buttons.values());
        group.setFocusTraversable(false);
        getChildren().add(group);
        value.subscribe(this::mark);
    }

    /// 28 px and small type, for the heading line of a section.
    public Segmented<T> low() {
        group.getStyleClass().add("low");
        return this;
    }

    /// As wide as its place, all choices equally wide.
    public Segmented<T> wide() {
        HBox.setHgrow(group, Priority.ALWAYS);
        group.setMaxWidth(Double.MAX_VALUE);
        for (ToggleButton button : buttons.values()) {
            button.prefWidthProperty().bind(widthProperty().divide(buttons.size()));
        }
        return this;
    }

    public ObjectProperty<T> value() {
        return value;
    }

    /// Puts the keyboard on what is chosen.
    public void focus() {
        ToggleButton chosen = buttons.get(value.get());
        if (chosen != null) {
            chosen.requestFocus();
        }
    }

    private void choose(T choice) {
        value.set(choice);
        mark(choice);
    }

    private void mark(T choice) {
        buttons.forEach((key, button) -> button.setSelected(key.equals(choice)));
    }
}
