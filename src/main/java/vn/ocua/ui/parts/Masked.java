package vn.ocua.ui.parts;

/// Numbers of people as they are shown where several people's data stand on the glass.
public final class Masked {
    private static final int SHOWN = 4;
    private static final int HIDDEN_END = 3;

    private Masked() {}

    /// `066192000635` as `•••• •••• 0635`; shorter than five signs is hidden whole.
    public static String identity(String number) {
        if (number.length() <= SHOWN) {
            return "•".repeat(number.length());
        }
        String masked =
                "•".repeat(number.length() - SHOWN) + number.substring(number.length() - SHOWN);
        return masked.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// `0905118240` as `0905 118 •••`
    public static String phone(String number) {
        String digits = number.replace(" ", "");
        if (digits.length() <= HIDDEN_END) {
            return "•".repeat(digits.length());
        }
        String masked = digits.substring(0, digits.length() - HIDDEN_END) + "•".repeat(HIDDEN_END);
        return masked.length() == 10
                ? masked.substring(0, 4) + " " + masked.substring(4, 7) + " " + masked.substring(7)
                : masked;
    }
}
