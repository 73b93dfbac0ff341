package vn.ocua.ui.parts;

import atlantafx.base.controls.CustomTextField;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;

/// AtlantaFX's text field with things inside its border; the only place that knows it.
final class Tailed {
    private Tailed() {}

    /// The tail takes no room while it is empty.
    static CustomTextField field(HBox tail) {
        CustomTextField field = new CustomTextField();
        tail.getStyleClass().add("tail");
        tail.getChildren()
                .addListener(
                        (ListChangeListener<Node>)
                                _ -> field.setRight(tail.getChildren().isEmpty() ? null : tail));
        return field;
    }

    static void left(TextInputControl input, Node node) {
        if (input instanceof CustomTextField field) {
            field.setLeft(node);
        }
    }
}
