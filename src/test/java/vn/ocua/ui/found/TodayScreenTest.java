package vn.ocua.ui.found;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;

/// Looking for dossiers and working the lists, by keyboard over a real desk; opening one shows its
/// page.
class TodayScreenTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void namesAreFoundWithoutMarksWhileTyping() throws Exception {
        try (Seat seat = People.seat(folder, clock)) {
            seat.type(KeyCode.F3).sees("Mới nhận đứng trước.");
            seat.picture("today-200", Mode.LIGHT, 200).picture("today");
            seat.type(KeyCode.F3).write("huong").sees("6 hồ sơ");
            assertThat(seat.read())
                    .contains(
                            "Phạm Quỳnh Hương",
                            "Hồ Hướng Dương",
                            "H'Hương Niê",
                            "Lê Thị Hường",
                            "Nguyễn Văn Hưởng")
                    .doesNotContain("Trần Quốc Bảo");
            seat.picture("today-search");
            seat.type(KeyCode.ESCAPE).write("0905 118 240").sees("1 hồ sơ");
            seat.type(KeyCode.ENTER).sees("Làm được lúc này");
            assertThat(seat.read()).contains("Phạm Quỳnh Hương", "Diễn biến");
            seat.picture("dossier-200", Mode.LIGHT, 200).picture("dossier");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.ESCAPE).sees("1 hồ sơ");
        }
    }

    @Test
    void listsAreChosenByControlAndADigit() throws Exception {
        try (Seat seat = People.seat(folder, clock)) {
            seat.type(KeyCode.F3).sees("Mới nhận đứng trước.");
            seat.control(KeyCode.DIGIT4).sees("dừng tính");
            assertThat(seat.read()).contains("Lê Thị Hường").doesNotContain("Trần Quốc Bảo");
            seat.control(KeyCode.DIGIT5).sees("Phạm Quỳnh Hương");
            seat.control(KeyCode.DIGIT8).sees("Không có hồ sơ nào đang gác lại.");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
        }
    }

    @Test
    void aResultIsReturnedAndACorrectionGivesANewVersionByKeys() throws Exception {
        try (Seat seat = People.seat(folder, clock)) {
            seat.type(KeyCode.F3).write("quynh huong").sees("1 hồ sơ");
            seat.type(KeyCode.ENTER).sees("Làm được lúc này");
            seat.control(KeyCode.D).sees("Sửa chỗ sai");
            assertThat(seat.focus()).isEqualTo("Họ và tên");
            seat.picture("dossier-correct");
            seat.type(KeyCode.F9).sees("Chưa ghi lý do");
            seat.type(KeyCode.ESCAPE).sees("Làm được lúc này");
            seat.type(KeyCode.F5).sees("Số biên lai");
            assertThat(seat.read()).contains("Phạm Quỳnh Hương");
        }
    }
}
