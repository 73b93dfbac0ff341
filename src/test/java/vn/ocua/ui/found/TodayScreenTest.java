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
            aLateRowLeadsToItsAnswer(seat);
            whatLiesAsideIsTakenUpAgain(seat);
        }
    }

    /// Ctrl+P answers a promise that runs out or is over; where nothing can, it is said why.
    private void aLateRowLeadsToItsAnswer(Seat seat) throws Exception {
        seat.control(KeyCode.DIGIT5).sees("Phạm Quỳnh Hương");
        seat.control(KeyCode.P).sees("Chỉ gia hạn được khi chưa có kết quả.");
        clock.at("2026-11-23T15:30:00+07:00");
        seat.tick().control(KeyCode.DIGIT2).sees("gia hạn, xin lỗi");
        seat.picture("today-soon");
        seat.control(KeyCode.P).sees("Gia hạn");
        seat.until("the moment", () -> seat.focus().equals("Hẹn mới"));
        seat.picture("today-extend");
        seat.type(KeyCode.ESCAPE).sees("Làm được lúc này").type(KeyCode.ESCAPE);
        seat.sees("Gác lại").control(KeyCode.DIGIT3).sees("xin lỗi, hẹn lại");
        seat.picture("today-overdue");
        seat.control(KeyCode.P);
        seat.until("the moment", () -> seat.focus().equals("Hẹn mới"));
        seat.write("25/11/2026 10:00").type(KeyCode.TAB).write("Máy chủ của tỉnh dừng hai giờ");
        seat.type(KeyCode.F9).sees("mau-04").sees("Làm được lúc này");
        seat.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE).sees("xin lỗi, hẹn lại");
        seat.control(KeyCode.P).sees("đã in. Bấm Enter");
    }

    /// A registration and a return left half done stand in one list, with since when; Enter goes
    /// on.
    private static void whatLiesAsideIsTakenUpAgain(Seat seat) throws Exception {
        seat.scan(Seat.HUNG).sees("Đọc từ thẻ").type(KeyCode.ESCAPE).sees("Đang gác lại");
        seat.type(KeyCode.F5).write("quynh huong").type(KeyCode.ENTER).sees("Số biên lai");
        seat.control(KeyCode.N).write("Phạm Văn Minh");
        seat.control(KeyCode.G).sees("Mở phần gác (1)");
        seat.type(KeyCode.F3).control(KeyCode.DIGIT8).sees("Trả dở").sees("Đang gác lại");
        assertThat(seat.read()).contains("từ 15:30", "Phạm Quỳnh Hương", "Nguyễn Văn Hùng");
        seat.picture("today-aside");
        seat.type(KeyCode.ENTER).sees("Đã mở lại phần gác").sees("Phạm Văn Minh");
        seat.type(KeyCode.F3).sees("Trả dở").type(KeyCode.ESCAPE, KeyCode.DOWN);
        seat.type(KeyCode.ENTER).sees("Người nộp").sees("066085004217");
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
