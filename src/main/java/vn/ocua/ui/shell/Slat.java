package vn.ocua.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        status.badge(room)
                .subscribe(number -> {
                    int count = number.intValue();
                    badge.setText(Integer.toString(count));
                    badge.setVisible(count > 0);
                    badge.setManaged(count > 0);
                    setAccessibleText(
                            count > 0
                                    ? texts.of("ui.shell.badge", name.getText(), count)
                                    : name.getText() + " " + key.getText());
                });
        setOnAction(_ -> {
            setSelected(true);
            go.run();
        });
    }

    void fold(boolean folded) {
        HBox words = new HBox();
        words.getStyleClass().add("name-badge");
        HBox face = new HBox(icon, words);
        face.getStyleClass().add("face");
        if (folded) {
            words.getChildren().add(badge);
            setTooltip(tooltip);
        } else {
            words.getChildren().addAll(name, badge);
            HBox.setHgrow(words, Priority.ALWAYS);
            face.getChildren().add(key);
            face.prefWidthProperty()
                    .bind(
                            Bindings.createDoubleBinding(
                                    () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                                    widthProperty(),
                                    insetsProperty()));
            setTooltip(null);
        }
        setGraphic(face);
    }
}
