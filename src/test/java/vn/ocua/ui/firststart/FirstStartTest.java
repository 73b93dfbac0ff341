package vn.ocua.ui.firststart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.counter.SetUp;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Files;
import java.nio.file.Path;

/// From an empty folder to the reception screen, by keyboard alone.
class FirstStartTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void aDeskIsMadeAndSignedInto() throws Exception {
        try (Seat seat = Seat.empty(folder, clock)) {
            seat.sees("Quầy này của ai?");
            seat.type(KeyCode.F9).sees("Chưa ghi mã định danh");
            seat.write("H15.50.05.13").type(KeyCode.ENTER);
            seat.write("Trung tâm Phục vụ hành chính công xã Hòa An, tỉnh Đắk Lắk")
                    .type(KeyCode.ENTER);
            seat.control(KeyCode.A).write("2").sees("2001");
            seat.picture("first-start-desk");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.F9).sees("129 thủ tục");
            assertThat(seat.read())
                    .contains("quầy sẽ hẹn **15:10 thứ Năm 26/11/2026**".replace("**", ""));
            seat.picture("first-start");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            assertThat(SetUp.isMade(seat.data)).as("nothing before the last answer").isFalse();
            seat.type(KeyCode.F9).sees("Giấy in ra ở đâu");
            seat.until("the printer", () -> seat.focus().contains("đang chọn"));
            seat.press("In thử, 1").sees("Giấy đã ghi ra");
            assertThat(seat.papers())
                    .singleElement()
                    .satisfies(one -> assertThat(one.toString()).contains("in-thu"));
            seat.press("Cổng tỉnh: Nối ngay khi vào quầy");
            seat.picture("first-start-links-200", Mode.LIGHT, 200);
            seat.picture("first-start-links");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.F9).sees("Ai làm việc ở quầy này?");
            seat.write("Phạm Minh Tuấn").type(KeyCode.ENTER).sees("phamminhtuan");
            seat.write("mua thu")
                    .type(KeyCode.ENTER)
                    .write("mua thu")
                    .type(KeyCode.F9)
                    .sees("ít nhất 8 ký tự");
            seat.picture("first-start-officers");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.control(KeyCode.A).write("mua-thu-2026").type(KeyCode.ENTER);
            seat.control(KeyCode.A)
                    .write("mua-thu-2026")
                    .type(KeyCode.F9)
                    .sees("Ghi lại những từ này");
            seat.picture("first-start-words");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.F9).sees("Ghi các từ ra giấy");
            assertThat(seat.focus()).contains("Tôi đã ghi lại");
            seat.type(KeyCode.SPACE, KeyCode.F9).sees("Ai làm việc ở Quầy 2?");
            seat.write("mua-thu-2026").type(KeyCode.ENTER).sees("Địa chỉ cổng");
            seat.picture("first-start-portal");
            seat.type(KeyCode.ESCAPE).sees("Hay dùng ở quầy này");
            assertThat(seat.read()).contains("129 thủ tục", "Phạm Minh Tuấn");
        }
    }

    @Test
    void answersAreThereAgainAfterTheWindowWasClosed() throws Exception {
        Path catalogue = folder.resolve("danh-muc-tinh.csv");
        Files.write(
                catalogue, Files.readAllLines(Path.of("samples/procedures.csv")).subList(0, 11));
        try (Seat seat = Seat.empty(folder, clock)) {
            seat.write("H15.50.05.13").type(KeyCode.ENTER);
            seat.write("UBND xã Ea Bình").type(KeyCode.F9).sees("129 thủ tục");
            seat.chooses(catalogue).press("Chọn tệp khác, 1").sees("8 thủ tục");
            seat.type(KeyCode.F9).sees("Giấy in ra ở đâu");
            seat.press("Cổng tỉnh: Nối ngay khi vào quầy");
            seat.type(KeyCode.F9).sees("Ai làm việc ở quầy này?");
        }
        try (Seat seat = Seat.empty(folder, clock)) {
            seat.sees("Bước 4 trên 5");
            seat.type(KeyCode.ESCAPE).sees("Giấy in ra ở đâu");
            assertThat(selected(seat, "Cổng tỉnh: Nối ngay khi vào quầy")).isTrue();
            seat.type(KeyCode.ESCAPE).sees("8 thủ tục");
            seat.type(KeyCode.ESCAPE).sees("UBND xã Ea Bình");
        }
        Files.delete(catalogue);
        try (Seat seat = Seat.empty(folder, clock)) {
            seat.sees("Bước 1 trên 5").type(KeyCode.F9);
            seat.sees("Không đọc được tệp danh-muc-tinh.csv").sees("129 thủ tục");
        }
    }

    private static boolean selected(Seat seat, String spoken) {
        return seat.scene().getRoot().lookupAll(".toggle-button").stream()
                .filter(node -> spoken.equals(node.getAccessibleText()))
                .map(ToggleButton.class::cast)
                .anyMatch(ToggleButton::isSelected);
    }

    @Test
    void practisingOpensADeskOfItsOwnAtOnce() throws Exception {
        try (Seat seat = Seat.empty(folder, clock)) {
            seat.sees("Quầy này của ai?");
            // The cursor is in a field: its key is none that is typed into one.
            seat.write("H15.50").control(KeyCode.SLASH);
            seat.sees("Hay dùng ở quầy này");
            assertThat(seat.read()).contains("tập dùng", "129 thủ tục");
            assertThat(SetUp.isMade(seat.data)).isFalse();
            seat.picture("practice");
        }
    }
}
