package vn.ocua.paper;

import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.paper.press.Letters;
import vn.ocua.person.Sex;
import vn.ocua.procedure.Channel;

import java.util.Locale;

/// Values as papers show them: empty ones in words, numbers grouped, names under a signature.
final class Values {
    private static final String DOTS = "•";

    private final Texts texts;

    Values(Texts texts) {
        this.texts = texts;
    }

    String orNone(String value) {
        return value.isBlank() ? texts.of("paper.none") : value;
    }

    /// `0905 555 018`, never parted.
    String phone(String digits) {
        if (!digits.matches("\\d{10,11}")) {
            return orNone(digits);
        }
        return digits.substring(0, 4)
                + Letters.BOUND
                + digits.substring(4, 7)
                + Letters.BOUND
                + digits.substring(7);
    }

    /// As [#phone], and nothing where there is none.
    String phoneOrNothing(String digits) {
        return digits.isBlank() ? "" : phone(digits);
    }

    /// `0905 ••• 044`
    String maskedPhone(String digits) {
        return digits.matches("\\d{10,11}")
                ? digits.substring(0, 4)
                        + Letters.BOUND
                        + DOTS.repeat(3)
                        + Letters.BOUND
                        + digits.substring(7)
                : masked(digits);
    }

    /// `066•••••4417`: the first three and the last four.
    String masked(String number) {
        if (number.isBlank()) {
            return texts.of("paper.none");
        }
        int hidden = number.length() - 7;
        return hidden > 0
                ? number.substring(0, 3)
                        + DOTS.repeat(hidden)
                        + number.substring(number.length() - 4)
                : DOTS.repeat(number.length());
    }

    /// Which kind of number it is: the key of its label.
    static String identityKind(String number) {
        return number.matches("\\d{12}") || number.isBlank()
                ? "paper.identity.card"
                : number.matches("\\d{9}") ? "paper.identity.old" : "paper.identity.passport";
    }

    String salutation(Submitter submitter) {
        return texts.of(
                submitter.sex() == null
                        ? "paper.salutation.open"
                        : submitter.sex() == Sex.MALE
                                ? "paper.salutation.male"
                                : "paper.salutation.female");
    }

    String channel(Channel channel) {
        return texts.of("paper.channel." + channel.name().toLowerCase(Locale.ROOT));
    }

    /// `50.000 đồng`
    static String sum(long dong) {
        return Texts.money(dong) + Letters.BOUND + "đồng";
    }

    /// `50.000 đồng – đã thu`, `không thu`
    String fee(Fee fee) {
        Long amount = fee.amount();
        String sum = amount == null ? "" : amount == 0 ? texts.of("paper.fee.free") : sum(amount);
        String between = sum.isEmpty() || fee.state().isEmpty() ? "" : " – ";
        return orNone(sum + between + fee.state());
    }

    /// With the sum in words, as form 01 asks.
    String feeInWords(Fee fee) {
        Long amount = fee.amount();
        if (amount == null || amount == 0) {
            return fee(fee);
        }
        String sum = sum(amount) + " (" + MoneyWords.of(amount) + ")";
        return fee.state().isEmpty() ? sum : sum + " – " + fee.state();
    }

    /// A name typed all in capitals, as one writes it under a signature.
    static String signed(String typed) {
        String name = Text.clean(typed);
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return typed;
        }
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || " -’'".indexOf(name.charAt(i - 1)) >= 0;
            char c = name.charAt(i);
            out.append(first ? c : Character.toLowerCase(c));
        }
        return out.toString();
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
