package vn.ocua.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One sentence on a soft fill, with an icon; what other programs say in a dialog.
public final class Note extends HBox {
    private final Words words;

    /// @param sentence may hold `**bold**` words
    public Note(Tone tone, Icon icon, String sentence) {
        getStyleClass().add("note");
        if (!tone.style().isEmpty()) {
            getStyleClass().add(tone.style());
        }
        words = Words.small(sentence, tone);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(icon.small(), words);
    }

    public void say(String sentence) {
        words.say(sentence);
    }

    /// Something at the far end: a word of state, a link.
    public Note tail(Node node) {
        getChildren().add(node);
        return this;
    }
}
