package vn.ocua.paper.press;

import java.text.Normalizer;

/// Text made ready for type: composed, one kind of blank, nothing that cannot be seen.
public final class Letters {
    public static final int BOX = 0x25A1;
    public static final char BOUND = '\u00A0';

    private Letters() {}

    /// A typed value: NFC, line breaks and tabs as blanks. Other control characters stay, to be
    /// shown as □ and reported.
    public static String value(String typed) {
        return text(typed.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ')).strip();
    }

    /// Fixed wording: as a value, but `\n` still ends a line.
    static String text(String words) {
        StringBuilder out = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !silent(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /// Joiners, directions, variation selectors and skin tones of emoji: nothing to see, nothing to
    /// report.
    private static boolean silent(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0x1F3FB && letter <= 0x1F3FF);
    }

    static boolean mark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
