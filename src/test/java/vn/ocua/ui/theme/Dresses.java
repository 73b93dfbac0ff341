package vn.ocua.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours by role as the stylesheets define them, and how well two can be told apart.
public final class Dresses {
    /// What the window is drawn in, and everything it may be redefined as.
    public static final String LIGHT = "roles.css";

    public static final List<String> ALL =
            List.of(LIGHT, "dark.css", "contrast.css", "contrast-dark.css");

    private static final Pattern ROLE = Pattern.compile("(-[a-z-]+): (#[0-9A-F]{6});");

    private Dresses() {}

    /// `#RRGGBB` by role.
    public static Map<String, String> roles(String sheet) {
        Map<String, String> roles = new TreeMap<>();
        try (var file =
                Objects.requireNonNull(Theme.class.getResourceAsStream("/vn/ocua/ui/" + sheet))) {
            Matcher match = ROLE.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (match.find()) {
                roles.put(match.group(1), match.group(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return roles;
    }

    /// Contrast of two colours as WCAG 2.2 defines it, 1 to 21.
    public static double ratio(String colour, String other) {
        double one = luminance(colour);
        double two = luminance(other);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weight = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum +=
                    weight[i]
                            * (part <= 0.04045
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
