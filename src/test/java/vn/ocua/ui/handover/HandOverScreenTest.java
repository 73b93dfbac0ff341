package vn.ocua.ui.handover;

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

/// Handing dossiers over and taking results back by keys alone, over a real desk.
class HandOverScreenTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void ticksAUnitAndOneKeyMakeAHandOverWithItsPapers() throws Exception {
        try (Seat seat = People.seat(folder, clock)) {
            seat.type(KeyCode.F6).sees("Nhận sau 15:00");
            seat.sees("giao hôm nay").sees("Đã qua các bước");
            assertThat(seat.focus()).isEqualTo("Chờ giao");
            assertThat(seat.read())
                    .contains("Đặng Thị Thanh Hương", "Trần Quốc Bảo", "đầu giờ thứ Hai 23/11");
            seat.picture("handover-desk");
            seat.type(KeyCode.F9).sees("Chưa chọn hồ sơ nào");
            seat.control(KeyCode.A).sees("Sẽ giao");
            seat.sees("Đã chọn 4 hồ sơ");
            seat.control(KeyCode.A).sees("Đã qua các bước");
            seat.type(KeyCode.SPACE).sees("Đã chọn 1 hồ sơ");
            seat.type(KeyCode.TAB);
            assertThat(seat.focus()).startsWith("Bộ phận nhận");
            seat.write("Văn phòng HĐND và UBND").type(KeyCode.ENTER);
            seat.write("Lê Văn Toàn");
            seat.picture("handover-ticked-200", Mode.LIGHT, 200);
            seat.picture("handover-ticked");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.F9).sees("Đã giao 1 hồ sơ cho Văn phòng HĐND và UBND.");
            assertThat(seat.papers())
                    .anySatisfy(file -> assertThat(file.toString()).contains("mau-06"))
                    .anySatisfy(file -> assertThat(file.toString()).contains("bien-ban"));
            assertThat(seat.focus()).isEqualTo("Chờ giao");
            seat.picture("handover-done");
            seat.control(KeyCode.DIGIT2).sees("Đặng Thị Thanh Hương");
        }
    }

    @Test
    void aResultComesBackAndIsReadyToReturn() throws Exception {
        try (Seat seat = People.seat(folder, clock)) {
            seat.type(KeyCode.F6).sees("giao hôm nay");
            seat.control(KeyCode.DIGIT2).sees("Hồ Hướng Dương");
            seat.sees("Bộ phận trả kết quả về");
            assertThat(seat.focus()).isEqualTo("Ở bộ phận giải quyết");
            seat.type(KeyCode.TAB);
            assertThat(seat.focus()).isEqualTo("Số văn bản kết quả");
            seat.write("88/XN");
            seat.picture("handover-unit");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.F9).sees("Không có hồ sơ nào ở bộ phận giải quyết.");
            seat.sees("Đã ghi kết quả của Hồ Hướng Dương");
            seat.type(KeyCode.F5).sees("2 kết quả chờ nhận");
        }
    }

    @Test
    void whatTheUnitStillWantsStopsTheClockAndIsPrinted() throws Exception {
        try (Seat seat = People.seat(folder, clock)) {
            seat.type(KeyCode.F6).sees("giao hôm nay");
            seat.control(KeyCode.DIGIT2).sees("Bộ phận trả kết quả về");
            seat.control(KeyCode.U).sees("Bộ phận yêu cầu bổ sung");
            assertThat(seat.focus()).isEqualTo("Giấy tờ còn thiếu");
            seat.type(KeyCode.F9).sees("Ghi yêu cầu, in mẫu 02");
            seat.write("trích lục kết hôn");
            seat.picture("handover-supplement");
            seat.type(KeyCode.F9).sees("giờ hẹn dừng");
            assertThat(seat.papers())
                    .anySatisfy(file -> assertThat(file.toString()).contains("mau-02"));
        }
    }

    @Test
    void inANarrowWindowTheSideComesInsteadOfTheList() throws Exception {
        try (Seat seat = People.seat(folder, clock)) {
            seat.type(KeyCode.F6).sees("giao hôm nay");
            seat.picture("handover-narrow", Mode.LIGHT, 200);
            seat.type(KeyCode.SPACE).sees("Ctrl+E để ghi bên nhận");
            seat.control(KeyCode.E).sees("Sẽ giao");
            seat.until("the unit's turn", () -> seat.focus().startsWith("Bộ phận nhận"));
            seat.write("Văn phòng HĐND và UBND");
            seat.picture("handover-narrow-side", Mode.LIGHT, 200);
            seat.type(KeyCode.F9).sees("Đã giao 1 hồ sơ cho Văn phòng HĐND và UBND.");
        }
    }

    @Test
    void anEmptyDeskSaysWhatToDo() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.type(KeyCode.F6).sees("Không còn hồ sơ nào chờ giao. F2 để tiếp nhận.");
            seat.picture("handover-empty");
        }
    }
}
