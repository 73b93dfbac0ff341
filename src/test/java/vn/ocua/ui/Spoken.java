package vn.ocua.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.List;

/// Walks a screen and finds what a screen reader could not name.
public final class Spoken {
    private Spoken() {}

    /// Every focusable node below that has neither an accessible name nor words of its own.
    public static List<String> nameless(Node node) {
        List<String> found = new ArrayList<>();
        walk(node, found);
        return found;
    }

    /// Every button, choice and field below that can be seen and used, but not come to by Tab and
    /// arrow keys, and neither shows nor says a key of its own.
    public static List<String> unreachable(Node node) {
        List<String> found = new ArrayList<>();
        reach(node, found);
        return found;
    }

    private static void reach(Node node, List<String> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if ((node instanceof ButtonBase || node instanceof TextInputControl)
                && !node.isFocusTraversable()
                && node.lookup(".key-cap") == null
                && !name(node).contains("Ctrl+")) {
            found.add(node.getClass().getSimpleName() + " " + name(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> reach(child, found));
        }
    }

    private static void walk(Node node, List<String> found) {
        if (node.isFocusTraversable() && name(node).isBlank()) {
            found.add(node.getClass().getSimpleName() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }
}
