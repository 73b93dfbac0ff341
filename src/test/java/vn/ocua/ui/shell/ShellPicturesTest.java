package vn.ocua.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocua.base.Texts;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Chip;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.theme.Mode;

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

    private static void draw(
            String name, double width, double height, Mode mode, int percent, boolean folded)
            throws Exception {
        Pictures.onWindow(
                () -> {
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
            HBox wrong =
                    new HBox(
                            8,
                            Icon.ALERT_CIRCLE.small(Tone.DANGER),
                            Words.small("**1 chỗ cần sửa:** Điện thoại", Tone.DANGER));
            state().set(wrong);
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
