package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Knows the text of a card that came into a field as plain letters: pasted at once, or typed by a
/// scanner too slow to be told from a hand.
final class CardText {
    private static final Pattern CARD = Pattern.compile("(?s).*\\d{12}\\|(?:[^|]*\\|){4,}.*");
    private static final int LETTERS = 24;

    private CardText() {}

    static boolean is(String text) {
        return CARD.matcher(text).matches();
    }

    /// Pasted: many letters in one change.
    static boolean pasted(@Nullable String before, @Nullable String now) {
        return now != null
                && is(now)
                && now.length() - (before == null ? 0 : before.length()) > LETTERS;
    }
}
