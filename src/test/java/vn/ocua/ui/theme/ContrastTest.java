package vn.ocua.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.Map;

/// Text can be read in every dress (WCAG 2.2, 1.4.3 and 1.4.11), computed from the stylesheets.
class ContrastTest {
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
    @FieldSource("vn.ocua.ui.theme.Dresses#ALL")
    void textIsReadable(String sheet) {
        Map<String, String> roles = Dresses.roles(sheet);
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
    void everyDressDefinesEveryRole() {
        Map<String, String> light = Dresses.roles(Dresses.LIGHT);
        assertThat(light).hasSizeGreaterThan(25);
        for (String sheet : Dresses.ALL) {
            assertThat(Dresses.roles(sheet).keySet()).as(sheet).isEqualTo(light.keySet());
        }
    }

    /// The numbers of the design, so that the formula is known to be right.
    @ParameterizedTest
    @CsvSource({"-fg,-canvas,15.3", "-fg-muted,-surface,6.8", "-on-accent,-accent,7.0"})
    void agreesWithTheDesign(String text, String ground, double expected) {
        assertThat(ratio(Dresses.roles(Dresses.LIGHT), new String[] {text, ground}))
                .isBetween(expected - 0.1, expected + 0.1);
    }

    private static double ratio(Map<String, String> roles, String[] pair) {
        return Dresses.ratio(roles.get(pair[0]), roles.get(pair[1]));
    }
}
