package vn.ocua.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.function.Consumer;

/// A button with its key printed on it.
public final class ActButton extends Button {
    private final Act act;

    /// @param refused told the sentence when pressing is answered with a reason
    public ActButton(Act act, Consumer<String> refused) {
        this.act = act;
        getStyleClass().add("act");
        if (act.go()) {
            getStyleClass().add("go");
        }
        HBox face = new HBox();
        face.getStyleClass().add("face");
        if (act.icon() != null) {
            Text icon = act.go() ? act.icon().large(Tone.PLAIN) : act.icon().small(Tone.PLAIN);
            face.getChildren().add(icon);
        }
        Label label = new Label(act.label());
        face.getChildren().add(label);
        if (!act.key().cap().isEmpty()) {
            face.getChildren().add(new KeyCap(act.key()));
        }
        setGraphic(face);
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                act.key().cap().isEmpty() ? act.label() : act.label() + ", " + act.key().cap());
        setOnAction(_ -> act.press().ifPresent(refused));
    }

    /// Inside a line of text: coloured words, no border.
    public ActButton asLink() {
        getStyleClass().add("link");
        return this;
    }

    /// A row of a menu: the key at the far end.
    public ActButton asRow() {
        HBox face = (HBox) getGraphic();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        int last = face.getChildren().size();
        face.getChildren().add(act.key().cap().isEmpty() ? last : last - 1, gap);
        face.prefWidthProperty()
                .bind(
                        javafx.beans.binding.Bindings.createDoubleBinding(
                                () -> getWidth() - getPadding().getLeft() - getPadding().getRight(),
                                widthProperty(),
                                paddingProperty()));
        // The face is as wide as the row: as the row's least width it would never let it shrink.
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().remove("go");
        return this;
    }

    public Act act() {
        return act;
    }
}
