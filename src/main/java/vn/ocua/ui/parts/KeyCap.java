package vn.ocua.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A key as it is printed on a button or in a hint.
public final class KeyCap extends Label {
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public KeyCap(Key key) {
        this(key.cap());
    }
}
