package vn.ocua.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.ocua.ui.Pictures;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

class GallerySpokenTest {
    @BeforeAll
    static void start() throws Exception {
        Pictures.start();
    }

    @Test
    void everyPartThatTakesTheFocusHasAName() throws Exception {
        assertThat(
                        Pictures.onWindow(() -> {
                            Parent sheet = Gallery.sheet();
                            new Theme().apply(new Scene(sheet, 1366, 768), Mode.LIGHT, 100);
                            sheet.applyCss();
                            sheet.layout();
                            return Spoken.nameless(sheet);
                        }))
                .isEmpty();
    }
}
