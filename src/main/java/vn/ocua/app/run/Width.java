package vn.ocua.app.run;

/// How many cells of a terminal a text fills: marks none, wide signs two.
public final class Width {
    private Width() {}

    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        boolean wide =
                (sign >= 0x1100 && sign <= 0x115F)
                        || (sign >= 0x2E80 && sign <= 0xA4CF)
                        || (sign >= 0xAC00 && sign <= 0xD7A3)
                        || (sign >= 0xF900 && sign <= 0xFAFF)
                        || (sign >= 0xFE30 && sign <= 0xFE6F)
                        || (sign >= 0xFF00 && sign <= 0xFF60)
                        || (sign >= 0x1F300 && sign <= 0x1FAFF)
                        || (sign >= 0x20000 && sign <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /// The text and as many spaces as it needs.
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }
}
