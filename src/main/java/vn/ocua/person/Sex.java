package vn.ocua.person;

import org.jspecify.annotations.Nullable;

/// As on the identity card: `Nam` or `Nữ`.
public enum Sex {
    MALE("Nam"),
    FEMALE("Nữ");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// Reads `Nam`, `Nữ`, `nu`, `M`, `F` in any case; null for anything else.
    public static @Nullable Sex of(String text) {
        return switch (vn.ocua.base.Text.fold(text)) {
            case "nam", "m", "male" -> MALE;
            case "nu", "f", "female" -> FEMALE;
            default -> null;
        };
    }
}
