package vn.ocua.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Chip;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Mark;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import javax.imageio.ImageIO;

/// The empty shell in its sizes and dresses; look at target/screens after a run.
class ShellPicturesTest {
    @BeforeAll
    static void start() throws Exception {
        Pictures.start();
    }

    @Test
    void fullWidth() throws Exception {
        draw("shell-light", 1366, 768, Mode.LIGHT, 100, false);
        draw("shell-dark", 1366, 768, Mode.DARK, 100, false);
        draw("shell-contrast", 1366, 768, Mode.CONTRAST, 100, false);
    }

    @Test
    void folded() throws Exception {
        draw("shell-folded", 683, 384, Mode.LIGHT, 100, true);
        draw("shell-200", 1366, 768, Mode.LIGHT, 200, true);
    }

    @Test
    void questionsAndMenusLieOverTheWindow() throws Exception {
        Pictures.onWindow(() -> {
            Shell shell = shell();
            Pictures.write(shell, "shell-notice", 1366, 768, Mode.LIGHT, 100);
            shell.showAllActs();
            Pictures.write(shell, "shell-menu", 1366, 768, Mode.LIGHT, 100);
            shell.explain(new Fault("CỬA-01", Sentence.of("fault.unexpected"), null));
            shell.ask(
                    new Question(
                            "Bỏ nháp của Trần Thị Mai Hương?",
                            "Nháp giữ lúc **15:12:08** sẽ mất, không lấy lại được.",
                            Field.line("Lý do"),
                            List.of(Act.go(Key.NONE, "Bỏ nháp", () -> {}))));
            Pictures.write(shell, "shell-ask", 1366, 768, Mode.LIGHT, 100);
            assertThat(shell.overlay().isModal()).isTrue();
            WritableImage icon = Mark.icon(64);
            ImageIO.write(
                    SwingFXUtils.fromFXImage(icon, null),
                    "png",
                    Path.of("target", "screens", "icon-64.png").toFile());
            assertThat(icon.getPixelReader().getColor(32, 2).toString()).isEqualTo("0x0c4739ff");
            return null;
        });
    }

    private static void draw(
            String name, double width, double height, Mode mode, int percent, boolean folded)
            throws Exception {
        Pictures.onWindow(() -> {
            Shell shell = shell();
            Pictures.write(shell, name, width, height, mode, percent);
            assertThat(shell.folded().get()).as(name).isEqualTo(folded);
            return null;
        });
    }

    private static Shell shell() {
        Status status = new Status();
        status.officer().set(new Officer("thuha", "Nguyễn Thị Thu Hà", Role.RECEPTION));
        status.desk().set("Quầy 2");
        status.agency().set("UBND xã Hòa An\ntỉnh Đắk Lắk");
        status.line().set(new Line.Lost(LocalTime.of(13, 40)));
        status.waiting().set(20);
        status.backup().set("11:30");
        status.badge(Room.SYNC).set(20);
        status.clock().set(LocalDateTime.of(2026, 11, 20, 15, 12));
        Shell shell = new Shell(Texts.vietnamese(), status);
        shell.room(Room.RECEIVE, Reception::new);
        shell.go(Room.RECEIVE);
        return shell;
    }

    private static final class Reception extends Screen {
        Reception() {
            title().set("Tiếp nhận hồ sơ");
            Chip open = new Chip(Icon.EDIT, "Trần Thị Mai Hương");
            open.setSelected(true);
            heading().add(open);
            acts().setAll(
                            Act.of(Key.PARK, "Gác lại", () -> {}),
                            Act.of(Key.ANOTHER, "Thêm hồ sơ cùng người", () -> {}),
                            Act.go(Key.COMMIT, "Lưu và in giấy hẹn", () -> {}).with(Icon.PRINT));
            state().set(
                            Words.beside(
                                    Icon.ALERT_CIRCLE,
                                    Tone.DANGER,
                                    "**1 chỗ cần sửa:** Điện thoại"));
        }

        @Override
        protected Node build() {
            Panel left = new Panel(Section.titled("Người nộp"));
            Panel right = new Panel(new Section(Section.hint("Hẹn trả")));
            HBox.setHgrow(left, Priority.ALWAYS);
            right.setStyle("-fx-pref-width: 25.8667em;");
            return new HBox(12, left, right);
        }
    }
}
