package vn.ocua.person;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

/// A person's name as on the card. Every letter of every people of Viet Nam stays as it is: `H'Mai
/// Niê`, `Y Blui Kbuôr`, `Rơ Châm Hŭ`.
public final class PersonName {
    static final int LONGEST = 200;
    private static final String SIGNS = "'’‘ʼ`´.-‐–,()/&";

    private PersonName() {}

    /// The name in the form we keep ([Text#clean]). Refused: empty, more than 200 characters, no
    /// letter at all, emoji and other signs no name has.
    public static Outcome<String> read(String typed) {
        return read(typed, "name");
    }

    static Outcome<String> read(String typed, String field) {
        String name = Text.clean(typed);
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.at(field, "refusal.name.empty"));
        }
        // Columns and the portal count UTF-16 units.
        int length = name.length();
        if (length > LONGEST) {
            return Outcome.refused(Refusal.at(field, "refusal.name.long", length, LONGEST));
        }
        String strange = strangeSign(name);
        if (!strange.isEmpty()) {
            return Outcome.refused(Refusal.at(field, "refusal.name.sign", strange));
        }
        return name.codePoints().anyMatch(Character::isLetter)
                ? Outcome.done(name)
                : Outcome.refused(Refusal.at(field, "refusal.name.letters"));
    }

    /// The first sign that belongs in no name; empty when there is none.
    static String strangeSign(String name) {
        return name.codePoints()
                .filter(c -> !belongs(c))
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    private static boolean belongs(int c) {
        int type = Character.getType(c);
        return c == ' '
                || Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || SIGNS.indexOf(c) >= 0;
    }
}
