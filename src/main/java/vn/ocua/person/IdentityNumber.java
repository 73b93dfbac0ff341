package vn.ocua.person;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Numbers of identity papers: số định danh cá nhân (12 digits), old CMND (9 digits), passport.
///
/// There is no check digit, and old provinces stay in old numbers: neither is ever a reason to
/// refuse (NĐ 137/2015, Điều 13).
public final class IdentityNumber {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PASSPORT =
            Pattern.compile("(?=(?:[A-Z]*\\d){5})[A-Z][A-Z0-9]{5,11}");
    private static final String DOT = "•";

    private IdentityNumber() {}

    /// The number without spaces, dots and dashes, letters as capitals; empty for empty text.
    public static Outcome<String> read(String typed) {
        String number =
                Normalizer.normalize(Text.clean(typed), Normalizer.Form.NFKC)
                        .replaceAll("[\\s.\\-]", "")
                        .toUpperCase(Locale.ROOT);
        if (number.isEmpty() || PASSPORT.matcher(number).matches()) {
            return Outcome.done(number);
        }
        if (!DIGITS.matcher(number).matches()) {
            return refused("refusal.identity.form");
        }
        int count = number.length();
        if (count == 12 || count == 9) {
            return Outcome.done(number);
        }
        return refused(count < 12 ? "refusal.identity.short" : "refusal.identity.long", count);
    }

    /// Year of birth that a 12-digit number tells; empty for other numbers.
    public static OptionalInt birthYear(String number) {
        if (!isPersonal(number)) {
            return OptionalInt.empty();
        }
        int century = 19 + (number.charAt(3) - '0') / 2;
        return OptionalInt.of(century * 100 + Integer.parseInt(number.substring(4, 6)));
    }

    /// Sex that a 12-digit number tells; null for other numbers.
    public static @Nullable Sex sex(String number) {
        if (!isPersonal(number)) {
            return null;
        }
        return (number.charAt(3) - '0') % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    /// As shown in lists and on appointment slips: `066•••••4417`. Other numbers keep their first
    /// and their last three signs.
    public static String mask(String number) {
        int length = number.length();
        if (length == 12) {
            return number.substring(0, 3) + DOT.repeat(5) + number.substring(8);
        }
        if (length < 6) {
            return DOT.repeat(length);
        }
        return number.charAt(0) + DOT.repeat(length - 4) + number.substring(length - 3);
    }

    private static boolean isPersonal(String number) {
        return number.length() == 12 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Outcome<String> refused(String key, Object... args) {
        return Outcome.refused(Refusal.at("identity", key, args));
    }
}
