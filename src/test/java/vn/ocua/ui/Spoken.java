package vn.ocua.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

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
