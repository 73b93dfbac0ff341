package vn.ocua.ui.giveback;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

/// Beside the list: what was handed over last, with its paper, and the three ways to begin.
final class LastPane {
    private final Texts texts;
    private final Say say;
    private final Act again;
    private final Panel panel = new Panel();

    /// @param again prints the last paper once more
    LastPane(Texts texts, Say say, Act again) {
        this.texts = texts;
        this.say = say;
        this.again = again;
        panel.getStyleClass().add("give-side");
    }

    Panel node() {
        return panel;
    }

    void show(@Nullable Given last) {
        panel.getChildren().clear();
        if (last != null) {
            panel.add(last(last));
        }
        Section ways =
                Section.titled(
                        texts.of("ui.giveBack.ways"),
                        Section.reason(Icon.BARCODE, texts.of("ui.giveBack.ways.receipt")),
                        Section.reason(Icon.CARD, texts.of("ui.giveBack.ways.card")),
                        Section.reason(Icon.FIND, texts.of("ui.giveBack.ways.type")));
        ways.getStyleClass().add("give-ways");
        panel.add(ways);
        VBox.setVgrow(ways, Priority.ALWAYS);
    }

    private Section last(Given last) {
        Label name = new Label(last.name());
        name.getStyleClass().add("title");
        name.setWrapText(true);
        Section section =
                new Section(
                        Section.hint(texts.of("ui.giveBack.last", say.hour(last.at()))),
                        name,
                        Section.hint(
                                texts.of("ui.giveBack.last.to", say.code(last.code()), last.to())));
        if (last.trouble().isEmpty()) {
            section.getChildren()
                    .addAll(
                            Section.hint(texts.of("ui.giveBack.last.paper", last.place())),
                            new ActButton(again, _ -> {}).asLink());
        } else {
            section.getChildren()
                    .addAll(
                            new Note(
                                    Tone.DANGER,
                                    Icon.ALERT_CIRCLE,
                                    texts.of("ui.giveBack.last.trouble", last.trouble())),
                            new ActButton(again, _ -> {}).asLink());
        }
        return section;
    }

    /// Left end of the act bar while nobody's dossier lies open.
    Node state(@Nullable Given given) {
        if (given == null) {
            return Words.beside(Icon.BARCODE, Tone.MUTED, texts.of("ui.giveBack.state.waiting"));
        }
        return given.trouble().isEmpty()
                ? Words.beside(
                        Icon.CHECK_CIRCLE,
                        Tone.DONE,
                        texts.of("ui.giveBack.state.given", say.hour(given.at()), given.to()))
                : Words.beside(
                        Icon.ALERT_CIRCLE,
                        Tone.DANGER,
                        texts.of("ui.giveBack.last.trouble", given.trouble()));
    }
}
