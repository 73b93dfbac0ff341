package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Texts;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

class RehearsedFormTest {
    @Test
    void theFormsPartsAreDrawnForNobodyAndGoAgain() throws Exception {
        Pictures.start();
        Pictures.onWindow(() -> {
            VBox root = new VBox();
            new Theme().apply(new Scene(root), Mode.LIGHT, 100);
            int most = 0;
            for (Runnable step : Rehearsal.steps(Texts.vietnamese(), root)) {
                step.run();
                most = Math.max(most, root.lookupAll(".table-row-cell").size());
            }
            assertThat(most).as("rows of the papers' table").isPositive();
            assertThat(root.getChildren()).isEmpty();
            return null;
        });
    }
}
