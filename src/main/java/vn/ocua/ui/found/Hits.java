package vn.ocua.ui.found;

import vn.ocua.base.Text;
import vn.ocua.ui.parts.HitText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which letters of a name answer what was typed: word beginnings, marks or not.
final class Hits {
    private static final Pattern WORD = Pattern.compile("[^\\s'ʼ’]+");

    private Hits() {}

    static List<HitText.Range> in(String name, String typed) {
        List<String> wanted = Text.words(typed);
        List<HitText.Range> ranges = new ArrayList<>();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            for (String one : wanted) {
                int length = begins(word.group(), one);
                if (length > 0) {
                    ranges.add(new HitText.Range(word.start(), word.start() + length));
                    break;
                }
            }
        }
        return ranges;
    }

    /// How many letters of the word the folded beginning covers; 0 when it does not begin so.
    private static int begins(String word, String wanted) {
        if (!Text.fold(word).startsWith(wanted)) {
            return 0;
        }
        for (int i = 1; i <= word.length(); i++) {
            if (Text.fold(word.substring(0, i)).length() >= wanted.length()) {
                return i;
            }
        }
        return word.length();
    }
}
