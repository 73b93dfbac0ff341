package vn.ocua.ui.firststart;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;
import vn.ocua.counter.SetUp;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.util.Map;
import java.util.Optional;

/// The recovery words, shown this once.
final class WordsStep implements Step {
    private final Texts texts;
    private final VBox node = new VBox();
    private final CheckBox written;
    private String user = "";

    WordsStep(Texts texts) {
        this.texts = texts;
        written = new CheckBox(texts.of("ui.first.written"));
        written.getStyleClass().add("written");
        node.getStyleClass().add("first-files");
    }

    @Override
    public String key() {
        return "words";
    }

    @Override
    public String summary() {
        return texts.of("ui.first.words.about");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        written.requestFocus();
    }

    @Override
    public Optional<String> check() {
        return written.isSelected()
                ? Optional.empty()
                : Optional.of(texts.of("ui.first.written.not"));
    }

    @Override
    public void answers(Map<String, String> into) {}

    void show(SetUp.Made made) {
        user = made.user();
        FlowPane words = new FlowPane();
        words.getStyleClass().add("recovery");
        int at = 1;
        for (String word : made.recovery().strip().split("[\\s-]+")) {
            Label number = Section.hint(Integer.toString(at++));
            Label text = new Label(word);
            text.getStyleClass().addAll("strong", "big");
            HBox box = new HBox(number, text);
            box.getStyleClass().add("recovery-word");
            words.getChildren().add(box);
        }
        words.setAccessibleText(made.recovery());
        Section section = new Section(Section.hint(texts.of("ui.first.words.how")), words, written);
        section.getStyleClass().add("first-section");
        node.getChildren()
                .setAll(
                        new Panel(section),
                        new Note(
                                Tone.DONE,
                                Icon.CHECK_CIRCLE,
                                texts.of("ui.first.made", made.desk(), made.lane(), user)));
    }

    /// Drops the words from the window's memory.
    void forget() {
        node.getChildren().clear();
    }
}
