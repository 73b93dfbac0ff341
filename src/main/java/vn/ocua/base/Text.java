package vn.ocua.base;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Vietnamese text: one form to keep, one form to search by.
public final class Text {
    private Text() {}

    /// The form we keep: NFC, control characters and line breaks as spaces, runs of space as one,
    /// no space at the ends.
    public static String clean(String typed) {
        String nfc = Normalizer.normalize(typed, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(nfc.length());
        boolean gap = false;
        for (int i = 0; i < nfc.length(); ) {
            int c = nfc.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || type == Character.CONTROL) {
                gap = true;
            } else if (type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.UNASSIGNED) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /// The form we search by: marks dropped, đ as d, lower case, anything but letters and digits as
    /// one space. An apostrophe parts words too: who looks for `huong` means `H'Hương` as well.
    public static String fold(String text) {
        String nfd = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(nfd.length());
        for (int i = 0; i < nfd.length(); ) {
            int c = nfd.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
                continue;
            }
            char plain = c == 'đ' ? 'd' : c == 'ƀ' ? 'b' : 0;
            if (plain != 0) {
                out.append(plain);
            } else if (Character.isLetterOrDigit(c) && c != 'ʼ') {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /// The folded words in the order they stand.
    public static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : new ArrayList<>(List.of(folded.split(" ")));
    }

    /// At most so many characters, never half of one.
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
