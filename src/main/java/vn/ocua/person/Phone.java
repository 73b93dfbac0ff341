package vn.ocua.person;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

import java.text.Normalizer;

/// A Vietnamese telephone number, kept as digits from its leading 0: mobile 10 (`0905118240`),
/// landline 11 (`02623851234`).
public final class Phone {
    private static final String DOTS = "•••";

    private Phone() {}

    /// Reads also `+84 905…`, `84905…`, with spaces, dots, dashes, brackets; empty for empty text.
    public static Outcome<String> read(String typed) {
        String text = Normalizer.normalize(Text.clean(typed), Normalizer.Form.NFKC);
        String number = text.replaceAll("[\\s.\\-–/()]", "");
        if (number.isEmpty()) {
            return Outcome.done("");
        }
        if (!number.matches("\\+?\\d+")) {
            return refused("refusal.phone.signs");
        }
        String digits = national(number);
        if (!digits.startsWith("0")) {
            // Nine digits of a mobile without its 0 are the usual slip: say the count first.
            return digits.length() < 10 && !number.startsWith("+")
                    ? refused("refusal.phone.short", digits.length(), 10)
                    : refused("refusal.phone.start");
        }
        int wanted = digits.startsWith("02") ? 11 : 10;
        if (digits.length() < wanted) {
            return refused("refusal.phone.short", digits.length(), wanted);
        }
        if (digits.length() > wanted) {
            return refused("refusal.phone.long", digits.length(), wanted);
        }
        return digits.matches("0[235789]\\d+")
                ? Outcome.done(digits)
                : refused("refusal.phone.prefix", digits.substring(0, 2));
    }

    private static String national(String number) {
        String digits = number.startsWith("+") ? number.substring(1) : number;
        if (digits.startsWith("0084")) {
            digits = digits.substring(2);
        }
        boolean foreign = digits.startsWith("84") && digits.length() >= 11;
        if (!foreign && !(number.startsWith("+84"))) {
            return digits;
        }
        String rest = digits.substring(2);
        return rest.startsWith("0") ? rest : "0" + rest;
    }

    /// In groups: `0905 118 240`, `0262 385 1234`, `024 3825 1234`.
    public static String show(String number) {
        return switch (number.length()) {
            case 10 -> grouped(number, 4, 7);
            case 11 -> area(number) == 3 ? grouped(number, 3, 7) : grouped(number, 4, 7);
            default -> number;
        };
    }

    /// The middle hidden: `0905 ••• 044`.
    public static String mask(String number) {
        if (number.length() < 10) {
            return "•".repeat(number.length());
        }
        return number.substring(0, area(number))
                + " "
                + DOTS
                + " "
                + number.substring(number.length() - 3);
    }

    /// Hà Nội and Thành phố Hồ Chí Minh have three digits, everybody else four.
    private static int area(String number) {
        return number.startsWith("024") || number.startsWith("028") ? 3 : 4;
    }

    private static String grouped(String number, int first, int second) {
        return number.substring(0, first)
                + " "
                + number.substring(first, second)
                + " "
                + number.substring(second);
    }

    private static Outcome<String> refused(String key, Object... args) {
        return Outcome.refused(Refusal.at("phone", key, args));
    }
}
