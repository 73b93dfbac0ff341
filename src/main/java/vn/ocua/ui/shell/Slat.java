package vn.ocua.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Tone;

/// One room on the rail: icon, name, how much waits, key. Folded it keeps icon and number; the name
/// is then its tooltip.
final class Slat extends ToggleButton {
    private final Label name;
    private final Label key;
    private final Label badge = new Label();
    private final Text icon;
    private final Tooltip tooltip;

    Slat(Room room, Texts texts, Status status, Runnable go) {
        getStyleClass().setAll("toggle-button", "slat");
        name = new Label(texts.of(room.nameKey()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        key = new Label(room.key().cap());
        key.getStyleClass().add("slat-key");
        icon = room.icon().large(Tone.PLAIN);
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        tooltip = new Tooltip(name.getText() + " " + key.getText());
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        status.badge(room)
                .subscribe(
                        number -> {
                            int count = number.intValue();
                            badge.setText(Integer.toString(count));
                            badge.setVisible(count > 0);
                            badge.setManaged(count > 0);
                            setAccessibleText(
                                    count > 0
                                            ? texts.of("ui.shell.badge", name.getText(), count)
                                            : name.getText() + " " + key.getText());
                        });
        setOnAction(
                _ -> {
                    setSelected(true);
                    go.run();
                });
    }

    void fold(boolean folded) {
        HBox face = new HBox();
        face.getStyleClass().add("face");
        if (folded) {
            StackPane.setAlignment(badge, Pos.TOP_RIGHT);
            badge.translateXProperty().bind(badge.widthProperty().multiply(0.6));
            badge.translateYProperty().bind(badge.heightProperty().multiply(-0.4));
            face.getChildren().add(icon);
            badge.setManaged(false);
            face.getChildren().add(badge);
            setTooltip(tooltip);
        } else {
            badge.translateXProperty().unbind();
            badge.translateYProperty().unbind();
            badge.setTranslateX(-4);
            badge.setTranslateY(0);
            badge.setManaged(badge.isVisible());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            face.getChildren().addAll(icon, name, badge, gap, key);
            face.prefWidthProperty()
                    .bind(
                            javafx.beans.binding.Bindings.createDoubleBinding(
                                    () -> getWidth() - getInsets().getLeft() - getInsets().getRight(),
                                    widthProperty(),
                                    insetsProperty()));
            setTooltip(null);
        }
        setGraphic(face);
    }
}
