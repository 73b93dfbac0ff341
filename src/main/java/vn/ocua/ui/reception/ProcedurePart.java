package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.procedure.Case;
import vn.ocua.procedure.Edition;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.shell.Shell;

import java.util.function.Consumer;

/// The procedure line of the form: a field with its picker, then the chosen one with edition and
/// case.
final class ProcedurePart {
    /// Letters that have room in one line; a longer title is said whole below.
    private static final int ROOM = 64;

    private final Texts texts;
    private final Shell shell;
    private final Runnable changed;
    private final Field search;
    private final Picker picker;
    private final Button line = new Button();
    private final HBox below = new HBox();
    private final Section node;
    private final VBox box = new VBox();
    private @Nullable Edition edition;
    private @Nullable Case situation;

    /// @param picked told after the officer chose, not when a draft is opened
    ProcedurePart(Texts texts, Shell shell, Consumer<Edition> picked, Runnable changed) {
        this.texts = texts;
        this.shell = shell;
        this.changed = changed;
        search =
                Field.line(texts.of("ui.reception.procedure"))
                        .icon(Icon.FIND)
                        .prompt(texts.of("ui.reception.one.prompt"));
        picker = new Picker(shell, texts, search, picked);
        line.getStyleClass().setAll("button", "chosen-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(_ -> again());
        below.getStyleClass().add("below-procedure");
        box.getStyleClass().add("procedure-box");
        node = new Section(box);
        show(null, "");
    }

    Node node() {
        return node;
    }

    Picker picker() {
        return picker;
    }

    Field search() {
        return search;
    }

    @Nullable Edition edition() {
        return edition;
    }

    @Nullable Case situation() {
        return situation;
    }

    String title() {
        return edition == null ? texts.of("ui.reception.procedure.none") : edition.title();
    }

    /// F4: another procedure; the one chosen stays until another is taken.
    void again() {
        box.getChildren().setAll(search);
        picker.open();
    }

    /// Esc while another was looked for.
    boolean back() {
        if (edition != null && box.getChildren().contains(search)) {
            show(edition, situation == null ? "" : situation.name());
            return true;
        }
        return false;
    }

    void show(@Nullable Edition chosen, String caseName) {
        edition = chosen;
        picker.clear();
        if (chosen == null) {
            situation = null;
            box.getChildren().setAll(search);
            return;
        }
        Case named = chosen.named(caseName);
        situation = named == null ? chosen.cases().getFirst() : named;
        Label code = new Label(chosen.code());
        code.getStyleClass().add("muted");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(chosen.title());
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label field = new Label(chosen.field());
        field.getStyleClass().add("muted");
        field.setMinWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(code, title, gap, new KeyCap(Key.LIST));
        // The title is worth more than its field.
        if (chosen.title().length() + chosen.field().length() < ROOM) {
            face.getChildren().add(3, field);
        }
        face.getStyleClass().add("chosen-face");
        face.prefWidthProperty().bind(line.widthProperty().subtract(24));
        line.setGraphic(face);
        line.setAccessibleText(
                texts.of("ui.reception.procedure") + ": " + chosen.code() + " " + chosen.title());
        below();
        box.getChildren().setAll(Section.hint(texts.of("ui.reception.procedure")), line);
        if (chosen.title().length() > ROOM) {
            Label whole = Section.hint(chosen.title());
            whole.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(whole);
        }
        box.getChildren().add(below);
    }

    private void below() {
        Edition now = edition;
        Case named = situation;
        if (now == null || named == null) {
            return;
        }
        Label basis =
                Section.hint(
                        now.decision().isEmpty()
                                ? texts.of("ui.reception.peek.edition", now.adopted())
                                : texts.of(
                                        "ui.reception.peek.decision",
                                        now.decision(),
                                        now.adopted()));
        basis.setWrapText(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        boolean unsure = now.certainty().equals("memory") || now.certainty().equals("unknown");
        below.getChildren().setAll(Icon.CATALOGUE.small(Tone.MUTED), basis, gap);
        if (unsure) {
            Label doubt = new Label(texts.of("ui.reception.unsure"));
            doubt.getStyleClass().addAll("small", "attn");
            below.getChildren().addAll(Icon.ALERT.small(Tone.ATTN), doubt);
        }
        if (now.cases().size() > 1) {
            Label lead = Section.hint(texts.of("ui.reception.case"));
            lead.setWrapText(false);
            below.getChildren()
                    .addAll(
                            lead,
                            new ActButton(
                                            Act.of(Key.NONE, named.name(), this::cases),
                                            shell::refuse)
                                    .asLink());
        }
    }

    /// The cases of the procedure as a menu.
    private void cases() {
        Edition now = edition;
        if (now == null) {
            return;
        }
        VBox menu = new VBox();
        menu.getStyleClass().add("menu-rows");
        for (Case one : now.cases()) {
            menu.getChildren()
                    .add(
                            new ActButton(
                                            Act.of(
                                                    Key.NONE,
                                                    one.name(),
                                                    () -> {
                                                        shell.overlay().close();
                                                        situation = one;
                                                        below();
                                                        changed.run();
                                                    }),
                                            shell::refuse)
                                    .asRow());
        }
        shell.overlay().under(below, menu, null, () -> {});
        menu.getChildren().getFirst().requestFocus();
    }
}
