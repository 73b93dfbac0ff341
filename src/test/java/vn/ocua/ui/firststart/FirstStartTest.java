package vn.ocua.ui.firststart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.counter.SetUp;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;

import java.nio.file.Path;

/// From an empty folder to the reception screen, by keyboard alone.
class FirstStartTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void aDeskIsMadeAndSignedInto() throws Exception {
        try (Seat seat = Seat.empty(folder, clock)) {
            seat.sees("Quầy này của ai?");
            seat.type(KeyCode.F9).sees("Mã định danh \"\" không đúng");
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
            seat.write("mua-thu-2026").type(KeyCode.ENTER).sees("Hay dùng ở quầy này");
            assertThat(seat.read()).contains("129 thủ tục", "Phạm Minh Tuấn");
        }
    }

    @Test
    void answersAreThereAgainAfterTheWindowWasClosed() throws Exception {
        try (Seat seat = Seat.empty(folder, clock)) {
            seat.write("H15.50.05.13").type(KeyCode.ENTER);
            seat.write("UBND xã Ea Bình").type(KeyCode.F9).sees("129 thủ tục");
        }
        try (Seat seat = Seat.empty(folder, clock)) {
            seat.sees("Bước 2 trên 4");
            seat.type(KeyCode.ESCAPE).sees("UBND xã Ea Bình");
        }
    }

    @Test
    void practisingOpensADeskOfItsOwnAtOnce() throws Exception {
        try (Seat seat = Seat.empty(folder, clock)) {
            seat.sees("Quầy này của ai?");
            for (int i = 0; i < 6 && !seat.focus().contains("Tập dùng trước"); i++) {
                seat.type(KeyCode.TAB);
            }
            seat.type(KeyCode.ENTER);
            seat.sees("Hay dùng ở quầy này");
            assertThat(seat.read()).contains("tập dùng", "129 thủ tục");
            assertThat(SetUp.isMade(seat.data)).isFalse();
            seat.picture("practice");
        }
    }
}
