package vn.ocua.ui.sync;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.dossier.Exchanged.Difference;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;

import java.util.function.Consumer;

/// One field: what both had, what each side has, and what will be written.
final class DifferenceRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private final Values values;
    private final Difference what;
    private final Consumer<Choice> chosen;
    private final StackPane mine;
    private final StackPane theirs;
    private final StackPane result = new StackPane();
    private @Nullable Choice choice;
    private @Nullable Field typing;

    /// @param choice what was chosen before; null for nothing
    /// @param chosen told of each choice; null where only one side changed and all is done
    DifferenceRow(
            Say say, Difference what, @Nullable Choice choice, @Nullable Consumer<Choice> chosen) {
        this.texts = say.texts();
        this.values = new Values(say);
        this.what = what;
        this.choice = choice;
        this.chosen = chosen == null ? _ -> {} : chosen;
        getStyleClass().addAll("compare-row", chosen == null ? "merged" : "open");
        Label name = new Label(texts.of("field." + what.field()));
        name.getStyleClass().addAll("strong", "compare-name");
        name.setWrapText(true);
        Label base = new Label(values.said(what.field(), what.base()));
        base.getStyleClass().addAll("muted", "compare-base");
        base.setWrapText(true);
        mine = new StackPane();
        theirs = new StackPane();
        mine.getStyleClass().add("compare-side");
        theirs.getStyleClass().add("compare-side");
        result.getStyleClass().addAll("compare-side", "compare-result");
        for (Region side : new Region[] {mine, theirs, result}) {
            HBox.setHgrow(side, Priority.ALWAYS);
            side.setMinWidth(0);
        }
        getChildren().addAll(name, base, mine, theirs, result);
        setMinHeight(Region.USE_PREF_SIZE);
        if (chosen != null) {
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setOnMouseClicked(_ -> requestFocus());
            mine.setOnMouseClicked(_ -> choose(1));
            theirs.setOnMouseClicked(_ -> choose(2));
            result.setOnMouseClicked(_ -> choose(3));
        }
        draw();
    }

    Difference what() {
        return what;
    }

    @Nullable Choice choice() {
        return choice;
    }

    /// @return whether this field can be typed, where the side is 3
    boolean choose(int side) {
        requestFocus();
        if (side == 3) {
            if (!Values.mayType(what.field())) {
                return false;
            }
            type();
            return true;
        }
        typing = null;
        set(new Choice(side, side == 1 ? what.mine() : what.theirs()));
        return true;
    }

    /// Takes what is being typed.
    ///
    /// @return whether something was
    boolean take() {
        Field field = typing;
        if (field == null) {
            return false;
        }
        typing = null;
        if (field.value().isEmpty()) {
            draw();
        } else {
            set(new Choice(3, field.value()));
        }
        requestFocus();
        return true;
    }

    /// Leaves what is being typed.
    boolean leave() {
        if (typing == null) {
            return false;
        }
        typing = null;
        draw();
        requestFocus();
        return true;
    }

    /// What was typed is refused: it stays, with the reason below.
    void refused(String sentence) {
        Choice now = choice;
        if (now != null && now.side() == 3) {
            type();
            Field field = typing;
            if (field != null) {
                field.wrong(sentence);
            }
        } else {
            requestFocus();
        }
    }

    private void type() {
        Field field = Field.unlabelled(texts.of("field." + what.field())).prompt("");
        Choice now = choice;
        field.set(now == null ? what.mine() : now.value());
        typing = field;
        result.getChildren().setAll(field);
        field.input().requestFocus();
        field.input().selectAll();
    }

    private void set(Choice now) {
        choice = now;
        chosen.accept(now);
        draw();
    }

    private void draw() {
        int side = choice == null ? 0 : choice.side();
        side(mine, what.mine(), side == 1);
        side(theirs, what.theirs(), side == 2);
        Choice now = choice;
        Label label =
                new Label(
                        now == null
                                ? texts.of(
                                        Values.mayType(what.field())
                                                ? "ui.sync.compare.chooseOrType"
                                                : "ui.sync.compare.choose")
                                : values.said(what.field(), now.value()));
        label.getStyleClass().add(now == null ? "attn" : "strong");
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        result.getChildren().setAll(label);
        setAccessibleText(
                texts.of(
                        "ui.sync.compare.spoken",
                        texts.of("field." + what.field()),
                        values.said(what.field(), what.base()),
                        values.said(what.field(), what.mine()),
                        values.said(what.field(), what.theirs()),
                        label.getText()));
    }

    private void side(StackPane cell, String value, boolean on) {
        cell.pseudoClassStateChanged(CHOSEN, on);
        String said = values.said(what.field(), value);
        String before = values.said(what.field(), what.base());
        Node words = new ChangedText(said, before);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line =
                new HBox(
                        (on ? Icon.RADIO_ON : Icon.RADIO_OFF).small(on ? Tone.DONE : Tone.MUTED),
                        words);
        line.getStyleClass().add("compare-value");
        cell.getChildren().setAll(line);
    }
}
