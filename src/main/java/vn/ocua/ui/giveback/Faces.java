package vn.ocua.ui.giveback;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Chip;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The citizen's own word on how it went: three faces by digit, a reason with the third.
final class Faces {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<Icon> ICONS =
            List.of(Icon.VERY_PLEASED, Icon.PLEASED, Icon.DISPLEASED);
    private static final List<String> REASONS = List.of("wait", "trips", "guide", "manner");

    private final Texts texts;
    private final Runnable changed;
    private final List<ToggleButton> faces = new ArrayList<>();
    private final List<Chip> chips = new ArrayList<>();
    private final HBox row = new HBox();
    private final HBox reasons = new HBox();
    private final Field why;
    private final VBox whyPart;
    private final VBox node;
    private int rating;

    Faces(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        row.getStyleClass().add("faces");
        for (int i = 1; i <= ICONS.size(); i++) {
            ToggleButton face = face(i);
            faces.add(face);
            row.getChildren().add(face);
        }
        reasons.getStyleClass().add("queues");
        for (String reason : REASONS) {
            Chip chip = new Chip(null, texts.of("ui.giveBack.why." + reason));
            chip.setOnAction(_ -> chosenReason());
            chips.add(chip);
        }
        reasons.getChildren().setAll(chips);
        why = Field.unlabelled(texts.of("ui.giveBack.why.more"));
        why.input().setAccessibleText(texts.of("ui.giveBack.why"));
        why.text()
                .subscribe(_ -> {
                    why.plain();
                    changed.run();
                });
        whyPart = new VBox(Section.hint(texts.of("ui.giveBack.why")), reasons, why);
        whyPart.getStyleClass().add("form-rows");
        node = new VBox(row);
        node.getStyleClass().add("form-rows");
    }

    private void chosenReason() {
        why.plain();
        changed.run();
    }

    VBox node() {
        return node;
    }

    Field why() {
        return why;
    }

    /// 0 while nobody answered.
    int rating() {
        return rating;
    }

    /// Chosen reasons and what was typed, as one sentence.
    String reason() {
        return Stream.concat(
                        chips.stream().filter(Chip::isSelected).map(Chip::getAccessibleText),
                        Stream.of(why.value()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    boolean lacksReason() {
        return rating == 3 && reason().isEmpty();
    }

    void clear() {
        chips.forEach(chip -> chip.setSelected(false));
        why.set("");
        choose(0);
    }

    /// As it was put aside; the reason stands typed.
    void restore(int number, String reason) {
        choose(0);
        if (number > 0) {
            choose(number);
        }
        why.set(number == 3 ? reason : "");
    }

    void focus() {
        faces.getFirst().requestFocus();
    }

    /// A face by its digit; the same once more takes it back.
    void choose(int number) {
        rating = number == rating ? 0 : number;
        for (int i = 0; i < faces.size(); i++) {
            boolean chosen = i + 1 == rating;
            faces.get(i).setSelected(chosen);
            faces.get(i).pseudoClassStateChanged(CHOSEN, chosen);
        }
        why.plain();
        if (rating == 3) {
            if (!node.getChildren().contains(whyPart)) {
                node.getChildren().add(whyPart);
            }
            why.input().requestFocus();
        } else {
            node.getChildren().remove(whyPart);
        }
        changed.run();
    }

    private ToggleButton face(int number) {
        String name = texts.of("ui.giveBack.face." + number);
        Text icon = ICONS.get(number - 1).large(Tone.MUTED);
        icon.getStyleClass().add("face-icon");
        Label label = new Label(name);
        label.getStyleClass().addAll("big", "strong");
        VBox middle = new VBox(icon, label);
        middle.getStyleClass().add("face-middle");
        KeyCap cap = new KeyCap(Integer.toString(number));
        StackPane.setAlignment(cap, javafx.geometry.Pos.TOP_RIGHT);
        cap.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane content = new StackPane(middle, cap);
        ToggleButton face = new ToggleButton();
        face.getStyleClass().setAll("toggle-button", "give-face");
        face.setGraphic(content);
        content.prefWidthProperty()
                .bind(
                        javafx.beans.binding.Bindings.createDoubleBinding(
                                () ->
                                        Math.max(
                                                0,
                                                face.getWidth()
                                                        - face.snappedLeftInset()
                                                        - face.snappedRightInset()),
                                face.widthProperty(),
                                face.insetsProperty()));
        content.prefHeightProperty()
                .bind(
                        javafx.beans.binding.Bindings.createDoubleBinding(
                                () ->
                                        Math.max(
                                                0,
                                                face.getHeight()
                                                        - face.snappedTopInset()
                                                        - face.snappedBottomInset()),
                                face.heightProperty(),
                                face.insetsProperty()));
        face.setMinWidth(0);
        face.setMaxWidth(Double.MAX_VALUE);
        face.setPrefWidth(10);
        HBox.setHgrow(face, Priority.ALWAYS);
        face.setAccessibleText(texts.of("ui.giveBack.face.spoken", name, number));
        face.setOnAction(_ -> choose(number));
        return face;
    }
}
