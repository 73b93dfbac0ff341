package vn.ocua.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

class KeyTest {
    private static final Set<KeyCode> TEXT_FIELDS_OWN =
            EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.X, KeyCode.V, KeyCode.Z, KeyCode.Y, KeyCode.H);
    private static final Set<KeyCode> SCANNERS_TYPE =
            EnumSet.of(KeyCode.J, KeyCode.M, KeyCode.I, KeyCode.CLOSE_BRACKET);
    private static final Set<KeyCode> NEVER = EnumSet.of(KeyCode.F10, KeyCode.BACK_SPACE);

    @Test
    void nothingIsBoundThatBelongsToTypingScannersOrTheSystem() {
        for (Key key : Key.values()) {
            for (KeyCombination each : key.combinations()) {
                KeyCodeCombination combination = (KeyCodeCombination) each;
                assertThat(combination.getAlt()).as(key.name()).isEqualTo(ModifierValue.UP);
                assertThat(combination.getShift()).as(key.name()).isEqualTo(ModifierValue.UP);
                assertThat(NEVER).as(key.name()).doesNotContain(combination.getCode());
                if (combination.getControl() == ModifierValue.DOWN) {
                    assertThat(TEXT_FIELDS_OWN)
                            .as(key.name())
                            .doesNotContain(combination.getCode());
                    assertThat(SCANNERS_TYPE).as(key.name()).doesNotContain(combination.getCode());
                } else {
                    assertThat(
                                    combination.getCode().isFunctionKey()
                                            || combination.getCode() == KeyCode.ENTER
                                            || combination.getCode() == KeyCode.ESCAPE)
                            .as(key.name())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everyKeyMeansOneThing() {
        Set<String> seen = new HashSet<>();
        for (Key key : Key.values()) {
            for (KeyCombination combination : key.combinations()) {
                assertThat(seen.add(combination.getName())).as(combination.getName()).isTrue();
            }
        }
    }

    @Test
    void capsSayWhatToPress() {
        assertThat(Key.COMMIT.cap()).isEqualTo("F9");
        assertThat(Key.ANOTHER.cap()).isEqualTo("Ctrl+Enter");
        assertThat(Key.BACK.cap()).isEqualTo("Esc");
        assertThat(Key.list(8)).isEqualTo(Key.LIST_8);
        assertThat(Key.digit(1).cap()).isEqualTo("1");
    }
}
