package vn.ocua.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import vn.ocua.ui.Pictures;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

import java.text.Normalizer;

class FieldTest {
    private final FxRobot robot = new FxRobot();
    private Field name;
    private Field phone;
    private Stage stage;

    @BeforeAll
    static void start() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void open() throws Exception {
        Pictures.onWindow(() -> {
            name = Field.line("Họ và tên");
            phone = Field.line("Điện thoại").hint("10 số");
            Scene scene = new Scene(new VBox(name, phone), 400, 300);
            new Theme().apply(scene, Mode.LIGHT, 100);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            name.input().requestFocus();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
    }

    /// Unikey types a letter, takes it back and types another: all of it must arrive.
    @Test
    void backspacesOfATypingMethodArrive() {
        robot.write("Hu", 0);
        robot.type(KeyCode.BACK_SPACE);
        robot.write("ương", 0);
        assertThat(name.value()).isEqualTo("Hương");
    }

    @Test
    void becomesNfcOnLeavingAndNotBefore() {
        String apart = Normalizer.normalize("Trần Thị Ấ", Normalizer.Form.NFD);
        robot.interact(() -> name.set(apart));
        assertThat(name.input().getText()).isEqualTo(apart);
        robot.interact(() -> phone.input().requestFocus());
        assertThat(name.input().getText()).isEqualTo("Trần Thị Ấ");
    }

    @Test
    void saysWhatIsWrongAndThenTheHintAgain() {
        robot.interact(() -> phone.wrong("Mới có 9 số, cần 10. Không có thì để trống."));
        assertThat(phone.isWrong()).isTrue();
        assertThat(phone.said()).hasValue("Mới có 9 số, cần 10. Không có thì để trống.");
        assertThat(phone.input().getAccessibleHelp()).startsWith("Mới có 9 số");
        robot.interact(phone::right);
        assertThat(phone.isWrong()).isFalse();
        assertThat(phone.said()).hasValue("10 số");
    }
}
