package vn.ocua.ui.parts;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Text;

import java.text.Normalizer;
import java.util.Optional;

/// A field under its label, with room for one sentence below it.
///
/// Typing is never touched: no formatter, no filter, so Unikey's Backspaces arrive. On leaving, the
/// text becomes NFC.
public final class Field extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label label = new Label();
    private final TextInputControl input;
    private final @Nullable HBox tail;
    private final Label below = new Label();
    private final HBox belowRow = new HBox(below);
    private String hint = "";
    private @Nullable Node mark;

    private Field(String name, TextInputControl input, @Nullable HBox tail) {
        this.input = input;
        this.tail = tail;
        getStyleClass().add("field");
        label.setText(name);
        label.setLabelFor(input);
        input.setAccessibleText(name);
        below.setWrapText(true);
        // A sentence that is said is said to its end.
        below.setMinHeight(Region.USE_PREF_SIZE);
        belowRow.getStyleClass().add("below");
        getChildren().addAll(label, input);
        input.focusedProperty().subscribe(focused -> normalise(focused));
    }

    /// One line.
    public static Field line(String name) {
        HBox tail = new HBox();
        return new Field(name, Tailed.field(tail), tail);
    }

    /// Several lines.
    public static Field lines(String name, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return new Field(name, area, null);
    }

    /// The large field of a room, where a card is scanned or a word is looked for; its label stands
    /// as a title.
    public static Field room(String name) {
        Field field = line(name);
        field.input.getStyleClass().add("room");
        field.label.getStyleClass().add("section-title");
        return field;
    }

    /// A field whose name is only spoken, for the search box of the head bar.
    public static Field unlabelled(String name) {
        Field field = line(name);
        field.getChildren().remove(field.label);
        field.input.setPromptText(name);
        return field;
    }

    public Field icon(Icon icon) {
        Tailed.left(input, icon.small(Tone.MUTED));
        return this;
    }

    /// Words or a key cap at the end, inside the border.
    public Field tail(Node node) {
        if (tail != null) {
            tail.getChildren().add(node);
        }
        return this;
    }

    public Field weight(String styleClass) {
        input.getStyleClass().add(styleClass);
        return this;
    }

    public Field hint(String sentence) {
        hint = sentence;
        if (!isWrong()) {
            sayBelow(sentence);
        }
        return this;
    }

    public Field prompt(String example) {
        input.setPromptText(example);
        return this;
    }

    public Field readOnly() {
        input.setEditable(false);
        return this;
    }

    /// What was typed in the form we keep: NFC, single spaces, none at the ends.
    public String value() {
        return Text.clean(input.getText() == null ? "" : input.getText());
    }

    public void set(String value) {
        input.setText(value);
    }

    public StringProperty text() {
        return input.textProperty();
    }

    public TextInputControl input() {
        return input;
    }

    public String name() {
        return label.getText();
    }

    /// Says what is wrong and what to do; colours the field.
    public void wrong(String sentence) {
        state(true, sentence, Icon.ALERT_CIRCLE.small(Tone.DANGER));
    }

    /// Neither wrong nor checked.
    public void plain() {
        state(false, hint, null);
    }

    /// Checked and right, with a tick.
    public void right() {
        state(false, hint, Icon.CHECK.small(Tone.DONE));
    }

    public boolean isWrong() {
        return getPseudoClassStates().contains(WRONG);
    }

    /// The sentence below, when there is one.
    public Optional<String> said() {
        return Optional.of(below.getText()).filter(words -> !words.isEmpty());
    }

    private void state(boolean wrong, String sentence, @Nullable Node newMark) {
        pseudoClassStateChanged(WRONG, wrong);
        input.pseudoClassStateChanged(WRONG, wrong);
        if (tail != null) {
            if (mark != null) {
                tail.getChildren().remove(mark);
            }
            if (newMark != null) {
                tail.getChildren().add(newMark);
            }
            mark = newMark;
        }
        sayBelow(sentence);
        input.setAccessibleHelp(sentence);
    }

    private void sayBelow(String sentence) {
        below.setText(sentence);
        if (sentence.isEmpty()) {
            getChildren().remove(belowRow);
        } else if (!getChildren().contains(belowRow)) {
            getChildren().add(belowRow);
        }
    }

    private void normalise(boolean focused) {
        String typed = input.getText();
        if (!focused
                && typed != null
                && !input.textProperty().isBound()
                && !Normalizer.isNormalized(typed, Normalizer.Form.NFC)) {
            input.setText(Normalizer.normalize(typed, Normalizer.Form.NFC));
        }
    }
}
