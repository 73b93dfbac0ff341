package vn.ocua.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A state in a word or two.
public final class Tag extends HBox {
    public Tag(Tone tone, @Nullable Icon icon, String words) {
        getStyleClass().add("tag");
        if (!tone.style().isEmpty()) {
            getStyleClass().add(tone.style());
        }
        if (icon != null) {
            getChildren().add(icon.small());
        }
        Label label = new Label(words);
        getChildren().add(label);
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    public Tag(Tone tone, String words) {
        this(tone, null, words);
    }
}
