package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A size of paper as a printer names it.
///
/// @param width of the short way in millimetres, as the name says; 0 when it does not
/// @param height in millimetres
public record Media(String name, double width, double height) {
    /// PWG 5101.1 names end in their size: `iso_a5_148x210mm`, `na_letter_8.5x11in`.
    private static final Pattern SELF_DESCRIBING = Pattern.compile(".+_([0-9.]+)x([0-9.]+)(mm|in)");

    private static final double NEAR = 2;

    public static Media of(String name) {
        Matcher m = SELF_DESCRIBING.matcher(name);
        if (!m.matches()) {
            return new Media(name, 0, 0);
        }
        double unit = m.group(3).equals("mm") ? 1 : 25.4;
        return new Media(
                name, Double.parseDouble(m.group(1)) * unit, Double.parseDouble(m.group(2)) * unit);
    }

    /// Paper of our own sizes; null for other words.
    static @Nullable Media usual(String size) {
        return switch (size) {
            case "a4" -> new Media("iso_a4_210x297mm", 210, 297);
            case "a5" -> new Media("iso_a5_148x210mm", 148, 210);
            case "a6" -> new Media("iso_a6_105x148mm", 105, 148);
            default -> null;
        };
    }

    /// A roll is cut where the content ends.
    static Media roll(double width, double height) {
        String name = String.format(Locale.ROOT, "custom_roll_%.1fx%.1fmm", width, height);
        return new Media(name, width, height);
    }

    /// Whether a page of that size lies on it, either way round.
    boolean holds(double wide, double high) {
        return (near(width, wide) && near(height, high))
                || (near(width, high) && near(height, wide));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= NEAR;
    }

    /// The paper for a page, of what a printer has: its own size, else A4, else nothing to choose.
    static @Nullable Media forPage(List<Media> sizes, double wide, double high) {
        return sizes.stream()
                .filter(m -> m.holds(wide, high))
                .findFirst()
                .or(() -> sizes.stream().filter(m -> m.holds(210, 297)).findFirst())
                .orElse(null);
    }
}
