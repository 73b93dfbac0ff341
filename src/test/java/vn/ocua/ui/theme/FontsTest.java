package vn.ocua.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.ocua.ui.Pictures;

class FontsTest {
    @BeforeAll
    static void start() throws Exception {
        Pictures.start();
        Pictures.onWindow(Theme::new);
    }

    @Test
    void theThreeWeightsAreTheirOwnFamilies() throws Exception {
        for (String family :
                new String[] {"IBM Plex Sans", "IBM Plex Sans Medium", "IBM Plex Sans SemiBold"}) {
            assertThat(Pictures.onWindow(() -> Font.font(family, 15).getFamily()))
                    .isEqualTo(family);
        }
    }

    @Test
    void digitsHaveOneWidth() throws Exception {
        double one = width("1");
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(width(Character.toString(digit))).as("%s", digit).isEqualTo(one);
        }
    }

    /// A missing letter would be drawn with the sign for missing ones, or a fallback font's width.
    @Test
    void vietnameseLettersAndThoseOfTheHighlandsAreThere() throws Exception {
        double missing = width("\uFFFF");
        for (String letter : "Ấ Ứ Ỡ Ợ ậ ỹ đ ư ơ ŭ ŏ ĕ ĭ č ñ ʼ ₫ №".split(" ")) {
            assertThat(width(letter)).as(letter).isPositive().isNotEqualTo(missing);
        }
        assertThat(width("Ấ")).isEqualTo(width("A"));
        assertThat(width("ậ")).isEqualTo(width("a"));
    }

    private static double width(String text) throws Exception {
        return Pictures.onWindow(() -> {
            Text node = new Text(text);
            node.setFont(Font.font("IBM Plex Sans", 15));
            return node.getLayoutBounds().getWidth();
        });
    }
}
