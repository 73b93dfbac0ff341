package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Draft;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Chip;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What the reception screen says around its form: the left end of the act bar, the chips of what
/// lies open, the menu of what lies aside.
final class Told {
    private static final int MOST_CHIPS = 3;

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;

    Told(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
    }

    Node ready() {
        return Words.beside(Icon.CHECK, Tone.MUTED, texts.of("ui.reception.ready"));
    }

    /// What is the matter at the left, that the draft is safe at the right.
    Node filling(FormPane form, String keptAt) {
        List<Field> wrong = form.person().known();
        HBox said = new HBox();
        if (!wrong.isEmpty()) {
            String names = String.join(", ", wrong.stream().map(Field::name).toList());
            said =
                    Words.beside(
                            Icon.ALERT_CIRCLE,
                            Tone.DANGER,
                            texts.of("ui.reception.wrong", wrong.size(), names));
        } else if (!form.papers().lacking().isEmpty() && !form.isInstead()) {
            said =
                    Words.beside(
                            Icon.LACKS,
                            Tone.ATTN,
                            texts.of("ui.reception.lacking", form.papers().lacking().size()));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(said, gap);
        // Folded there is room for one sentence: what is the matter goes first.
        boolean room = said.getChildren().isEmpty() || !sitting.shell().folded().get();
        if (!keptAt.isEmpty() && room) {
            HBox kept = Words.beside(Icon.SAVED, Tone.MUTED, texts.of("ui.reception.kept", keptAt));
            kept.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(kept);
        }
        line.getStyleClass().add("said-line");
        return line;
    }

    /// The open dossier, then what lies aside.
    List<Chip> chips(List<Chip> first, List<Draft> aside, Consumer<Draft> open) {
        List<Chip> chips = new ArrayList<>(first);
        for (Draft draft : aside) {
            if (chips.size() < MOST_CHIPS) {
                Chip chip =
                        new Chip(Icon.PAUSED, Drafted.name(texts, draft))
                                .since(texts.of("ui.reception.parkedAt", say.hour(draft.kept())));
                chip.setFocusTraversable(false);
                chip.setOnAction(_ -> open.accept(draft));
                chips.add(chip);
            }
        }
        return chips;
    }

    /// What is open, what lies aside, what waits for its paper, what the scanner brought.
    List<Node> heading(
            FormPane form, List<Draft> aside, InARow row, List<Chip> files, Consumer<Draft> open) {
        List<Node> all = new ArrayList<>(chips(List.of(open(form.known())), aside, open));
        if (!row.isEmpty()) {
            all.add(row(row.size()));
        }
        all.addAll(files);
        return all;
    }

    /// Somebody else's card came: the first person lies aside.
    void otherCard(String before, String now) {
        sitting.shell()
                .notice(Tone.PLAIN, Icon.PAUSED, texts.of("ui.reception.otherCard", before, now));
    }

    /// Somebody came back whose registration lay aside.
    void back(Draft draft) {
        sitting.shell()
                .notice(
                        Tone.DONE,
                        Icon.SAFE,
                        texts.of(
                                "ui.reception.back",
                                Drafted.name(texts, draft),
                                say.hour(draft.kept())));
    }

    /// What was refused and has no field of its own.
    void refused(List<Refusal> rest) {
        if (!rest.isEmpty()) {
            sitting.shell().notice(Tone.DANGER, Icon.ALERT_CIRCLE, say.refusals(rest));
        }
    }

    /// @param how the text: after a crash or as left
    /// @param cursor the name of the field it is in
    void resumed(String how, Draft draft, String cursor) {
        sitting.shell()
                .notice(Tone.DONE, Icon.SAFE, texts.of(how, Drafted.name(texts, draft), cursor));
    }

    /// How many dossiers of this person wait for their one paper.
    Tag row(int size) {
        return new Tag(Tone.DONE, Icon.PRINT, texts.of("ui.reception.row", size));
    }

    String name(String known) {
        return known.isEmpty() ? texts.of("ui.reception.new") : known;
    }

    Chip open(String known) {
        Chip mine = new Chip(Icon.EDIT, name(known));
        mine.setSelected(true);
        mine.setFocusTraversable(false);
        mine.setOnAction(_ -> mine.setSelected(true));
        return mine;
    }

    /// Opens what lies aside; asks which where there are several.
    void choose(List<Draft> drafts, Consumer<Draft> chosen) {
        switch (drafts.size()) {
            case 0 -> sitting.shell().refuse(texts.of("ui.reception.parked.none"));
            case 1 -> chosen.accept(drafts.getFirst());
            default -> ask(drafts, chosen);
        }
    }

    private void ask(List<Draft> drafts, Consumer<Draft> chosen) {
        VBox menu = new VBox();
        menu.getStyleClass().add("menu-rows");
        for (Draft draft : drafts) {
            String name = Drafted.name(texts, draft) + ", " + say.hour(draft.kept());
            Act act =
                    Act.of(
                            Key.NONE,
                            name,
                            () -> {
                                sitting.shell().overlay().close();
                                chosen.accept(draft);
                            });
            menu.getChildren().add(new ActButton(act, sitting.shell()::refuse).asRow());
        }
        sitting.shell().overlay().ask(menu, () -> {});
    }

    /// What was typed cannot be had again: this is asked for.
    void askDrop(String known, Runnable drop) {
        Act act = Act.go(Key.NONE, texts.of("ui.reception.act.drop"), drop);
        sitting.shell()
                .ask(
                        new Question(
                                texts.of("ui.reception.drop", name(known)),
                                texts.of("ui.reception.drop.gone"),
                                null,
                                List.of(act)));
    }
}
