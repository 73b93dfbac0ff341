package vn.ocua.ui.settings;

import javafx.scene.Node;

import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;

import java.util.List;

/// One part of the settings, with its place in the list at the left.
public interface Part {
    /// Key of its name in the texts.
    String nameKey();

    Icon icon();

    /// Made once.
    Node node();

    /// Reads anew what it shows, and puts the focus.
    void shown();

    /// For the act bar while this part is open.
    default List<Act> acts() {
        return List.of();
    }

    /// Whether a file is being looked at or somebody's form is open: Esc leads out of that first.
    default boolean inside() {
        return false;
    }

    /// Esc: one step back inside.
    default boolean back() {
        return false;
    }
}
