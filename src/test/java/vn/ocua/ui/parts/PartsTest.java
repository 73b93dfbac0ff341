package vn.ocua.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.ocua.ui.Pictures;
import vn.ocua.ui.theme.Mode;

/// The gallery of parts, drawn in every dress; look at target/screens after a run.
class PartsTest {
    @BeforeAll
    static void start() throws Exception {
        Pictures.start();
    }

    @Test
    void light() throws Exception {
        assertThat(draw("parts-light", Mode.LIGHT, 100)).isEqualTo("0xf2f5f3ff");
    }

    @Test
    void dark() throws Exception {
        assertThat(draw("parts-dark", Mode.DARK, 100)).isEqualTo("0x0f1614ff");
    }

    @Test
    void twiceAsLarge() throws Exception {
        assertThat(draw("parts-200", Mode.LIGHT, 200)).isEqualTo("0xf2f5f3ff");
    }

    @Test
    void highContrast() throws Exception {
        assertThat(draw("parts-contrast", Mode.CONTRAST, 100)).isEqualTo("0xffffffff");
        assertThat(draw("parts-contrast-dark", Mode.CONTRAST_DARK, 100)).isEqualTo("0x000000ff");
    }

    /// The colour of the canvas in the corner says that the roles arrived.
    private static String draw(String name, Mode mode, int percent) throws Exception {
        return Pictures.onWindow(() -> {
            double grow = percent / 100.0;
            WritableImage image =
                    Pictures.write(Gallery.sheet(), name, 1366 * grow, 768 * grow, mode, percent);
            return image.getPixelReader().getColor(2, 2).toString();
        });
    }
}
