package vn.ocua.ui.parts;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;

/// A password under its label: hidden unless the eye is pressed, and a word when Caps Lock is on.
///
/// Two stock fields over one text, because a field that hides its letters itself would have to
/// touch typing.
public final class Secret extends VBox {
    /// Tab goes on from field to field, so the eye has a key.
    private static final KeyCombination SHOW =
            new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final ToggleButton eye = new ToggleButton();
    private final Label below = new Label();
    private final HBox belowRow = new HBox(below);
    private final Texts texts;

    public Secret(String name, Texts texts) {
        this.texts = texts;
        getStyleClass().add("field");
        Label label = new Label(name);
        label.setLabelFor(hidden);
        spoken(name);
        shown.textProperty().bindBidirectional(hidden.textProperty());
        shown.visibleProperty().bind(eye.selectedProperty());
        hidden.visibleProperty().bind(eye.selectedProperty().not());
        eye.getStyleClass().setAll("act", "toggle-button", "flat", "icon-only");
        eye.setGraphic(Icon.SHOW.large(Tone.MUTED));
        eye.setFocusTraversable(false);
        eye.setAccessibleText(texts.of("ui.part.secret.show"));
        eye.setTooltip(new Tooltip(texts.of("ui.part.secret.show")));
        eye.selectedProperty()
                .subscribe(on -> eye.setGraphic((on ? Icon.HIDE : Icon.SHOW).large(Tone.MUTED)));
        StackPane stack = new StackPane(hidden, shown, eye);
        StackPane.setAlignment(eye, Pos.CENTER_RIGHT);
        stack.getStyleClass().add("secret");
        below.setWrapText(true);
        belowRow.getStyleClass().add("below");
        getChildren().addAll(label, stack);
        addEventFilter(
                KeyEvent.KEY_RELEASED,
                event -> {
                    if (event.getCode() == KeyCode.CAPS || event.getCode().isLetterKey()) {
                        capsLock();
                    }
                });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (SHOW.match(event)) {
                        event.consume();
                        look();
                    }
                });
        hidden.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        capsLock();
                    }
                });
    }

    /// As typed; a password is never trimmed or normalised for display.
    public String value() {
        return hidden.getText();
    }

    public void clear() {
        hidden.clear();
    }

    public TextField input() {
        return eye.isSelected() ? shown : hidden;
    }

    /// What is said of the field, hidden or shown, where its label says too little.
    public void spoken(String name) {
        hidden.setAccessibleText(name);
        shown.setAccessibleText(name);
    }

    /// The height of the field of a room.
    public Secret room() {
        hidden.getStyleClass().add("room");
        shown.getStyleClass().add("room");
        return this;
    }

    public void wrong(String sentence) {
        state(true, sentence);
    }

    public void plain() {
        state(false, "");
    }

    /// The eye by its key; the cursor stays where it was.
    private void look() {
        int at = input().getCaretPosition();
        eye.setSelected(!eye.isSelected());
        input().requestFocus();
        input().positionCaret(at);
    }

    private void capsLock() {
        if (getPseudoClassStates().contains(WRONG)) {
            return;
        }
        boolean on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        state(false, on ? texts.of("ui.part.secret.capsLock") : "");
    }

    private void state(boolean wrong, String sentence) {
        pseudoClassStateChanged(WRONG, wrong);
        hidden.pseudoClassStateChanged(WRONG, wrong);
        shown.pseudoClassStateChanged(WRONG, wrong);
        below.setText(sentence);
        getChildren().remove(belowRow);
        if (!sentence.isEmpty()) {
            getChildren().add(belowRow);
        }
        hidden.setAccessibleHelp(sentence);
    }
}
