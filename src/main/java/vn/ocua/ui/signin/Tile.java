package vn.ocua.ui.signin;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.person.Officer;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;

import java.util.List;
import java.util.Locale;

/// One officer on the sign-in screen.
final class Tile extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Officer officer;

    /// @param number the digit that chooses it; 0 for none
    /// @param drafts how many registrations this officer has left open
    Tile(Texts texts, Officer officer, int number, int drafts) {
        this.officer = officer;
        getStyleClass().setAll("button", "tile");
        Label face = new Label(initials(officer.fullName()));
        face.getStyleClass().add("face");
        Label name = new Label(officer.fullName());
        name.getStyleClass().add("strong");
        String role = texts.of("ui.signIn.role." + officer.role().name().toLowerCase(Locale.ROOT));
        Label below = new Label(role);
        below.getStyleClass().addAll("small", "muted");
        VBox words = new VBox(name, below);
        words.getStyleClass().add("words-of-tile");
        if (drafts > 0) {
            words.getChildren()
                    .add(new Tag(Tone.ATTN, Icon.DRAFT, texts.of("ui.signIn.drafts", drafts)));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(face, words);
        line.getStyleClass().add("tile-line");
        if (number > 0 && number <= 9) {
            line.getChildren().add(new KeyCap(Integer.toString(number)));
        }
        setGraphic(line);
        line.prefWidthProperty().bind(widthProperty().subtract(34));
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(officer.fullName() + ", " + role);
    }

    Officer officer() {
        return officer;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    boolean begins(String letters) {
        String wanted = Text.fold(letters).replace(" ", "");
        List<String> words = Text.words(officer.fullName());
        return words.stream().anyMatch(word -> word.startsWith(wanted))
                || String.join("", words).contains(wanted)
                || officer.name().startsWith(wanted);
    }

    /// First letters of the last two words: people are called by those.
    private static String initials(String name) {
        String[] words = name.strip().split("[\\s’']+");
        StringBuilder letters = new StringBuilder();
        for (int i = Math.max(0, words.length - 2); i < words.length; i++) {
            if (!words[i].isEmpty()) {
                letters.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return letters.toString();
    }
}
