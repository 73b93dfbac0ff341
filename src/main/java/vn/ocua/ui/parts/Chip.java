package vn.ocua.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A list to choose, with how much is in it, or a thing that lies open.
public final class Chip extends ToggleButton {
    private final String name;
    private final Label label = new Label();
    private final Label side = new Label();

    public Chip(@Nullable Icon icon, String name) {
        this.name = name;
        getStyleClass().setAll("toggle-button", "chip");
        HBox face = new HBox();
        face.getStyleClass().add("face");
        if (icon != null) {
            face.getChildren().add(icon.small(Tone.MUTED));
        }
        label.setText(name);
        side.setVisible(false);
        side.setManaged(false);
        face.getChildren().addAll(label, side);
        setGraphic(face);
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(name);
    }

    /// How many, in bold; coloured only where it asks for something.
    public Chip count(long count, Tone tone) {
        side(Long.toString(count), "strong", tone);
        return this;
    }

    /// Muted words after the name, such as since when.
    public Chip since(String words) {
        side(words, "plain", Tone.MUTED);
        return this;
    }

    private void side(String words, String weight, Tone tone) {
        side.setText(words);
        side.getStyleClass().setAll("label", weight, tone.style());
        side.setVisible(true);
        side.setManaged(true);
        setAccessibleText(name + " " + words);
    }
}
