package vn.ocua.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text can be read in every dress (WCAG 2.2, 1.4.3 and 1.4.11), computed from the stylesheets.
class ContrastTest {
    private static final Pattern ROLE = Pattern.compile("(-[a-z-]+): (#[0-9A-F]{6});");
    private static final String[][] TEXT = {
        {"-fg", "-canvas"},
        {"-fg", "-surface"},
        {"-fg", "-sunken"},
        {"-fg", "-accent-soft"},
        {"-fg", "-hit"},
        {"-fg", "-danger-soft"},
        {"-fg-muted", "-canvas"},
        {"-fg-muted", "-surface"},
        {"-fg-muted", "-sunken"},
        {"-fg-muted", "-accent-soft"},
        {"-on-accent", "-accent"},
        {"-accent-fg", "-surface"},
        {"-accent-fg", "-accent-soft"},
        {"-attn", "-surface"},
        {"-attn", "-attn-soft"},
        {"-danger", "-surface"},
        {"-danger", "-danger-soft"},
        {"-rail-fg", "-rail"},
        {"-rail-muted", "-rail"},
        {"-on-attn-mark", "-attn-mark"},
    };
    private static final String[][] SHAPES = {
        {"-control", "-surface"}, {"-focus", "-surface"}, {"-focus", "-canvas"},
        {"-focus", "-danger-soft"}, {"-accent", "-accent-soft"}, {"-danger-mark", "-surface"},
    };

    @ParameterizedTest
    @ValueSource(strings = {"roles.css", "dark.css", "contrast.css", "contrast-dark.css"})
    void textIsReadable(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        for (String[] pair : TEXT) {
            assertThat(ratio(roles, pair))
                    .as("%s on %s", pair[0], pair[1])
                    .isGreaterThanOrEqualTo(4.5);
        }
        for (String[] pair : SHAPES) {
            assertThat(ratio(roles, pair))
                    .as("%s on %s", pair[0], pair[1])
                    .isGreaterThanOrEqualTo(3.0);
        }
    }

    @Test
    void everyDressDefinesEveryRole() throws IOException {
        Map<String, String> light = roles("roles.css");
        assertThat(light).hasSizeGreaterThan(25);
        for (String sheet : new String[] {"dark.css", "contrast.css", "contrast-dark.css"}) {
            assertThat(roles(sheet).keySet()).as(sheet).isEqualTo(light.keySet());
        }
    }

    /// The numbers of the design, so that the formula is known to be right.
    @ParameterizedTest
    @CsvSource({"-fg,-canvas,15.3", "-fg-muted,-surface,6.8", "-on-accent,-accent,7.0"})
    void agreesWithTheDesign(String text, String ground, double expected) throws IOException {
        assertThat(ratio(roles("roles.css"), new String[] {text, ground}))
                .isBetween(expected - 0.1, expected + 0.1);
    }

    private static Map<String, String> roles(String sheet) throws IOException {
        Map<String, String> roles = new HashMap<>();
        try (var file = Theme.class.getResourceAsStream("/vn/ocua/ui/" + sheet)) {
            Matcher match = ROLE.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (match.find()) {
                roles.put(match.group(1), match.group(2));
            }
        }
        return roles;
    }

    private static double ratio(Map<String, String> roles, String[] pair) {
        double one = luminance(roles.get(pair[0]));
        double other = luminance(roles.get(pair[1]));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
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
