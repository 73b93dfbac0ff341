package vn.ocua.ui.parts;

import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A sentence with bold words in it: `Khi đó ở **Thôn 3**; thẻ ghi **Thôn 5**.`
public final class Words extends TextFlow {
    public Words(String sentence) {
        getStyleClass().add("words");
        say(sentence);
    }

    /// 13 px, as in notes and reasons.
    public static Words small(String sentence, Tone tone) {
        Words words = new Words(sentence);
        words.getStyleClass().add("small");
        if (!tone.style().isEmpty()) {
            words.getStyleClass().add(tone.style());
        }
        return words;
    }

    /// An icon and a small sentence on one line, as at the left end of the act bar.
    public static HBox beside(Icon icon, Tone tone, String sentence) {
        HBox row = new HBox(icon.small(tone), small(sentence, tone));
        row.getStyleClass().add("beside");
        return row;
    }

    public void say(String sentence) {
        getChildren().clear();
        boolean bold = false;
        for (String piece : sentence.split("\\*\\*", -1)) {
            if (!piece.isEmpty()) {
                Text text = new Text(piece);
                text.getStyleClass().add("text");
                if (bold) {
                    text.getStyleClass().add("strong");
                }
                getChildren().add(text);
            }
            bold = !bold;
        }
        setAccessibleText(sentence.replace("**", ""));
    }
}
