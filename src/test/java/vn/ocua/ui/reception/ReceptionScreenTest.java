package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;

/// The reception screen by keyboard and scanner alone, over a real desk.
class ReceptionScreenTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void aBirthOnFridayAtTenPastThreeIsPromisedForMonday() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.picture("reception-ready");
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ 15:10");
            seat.write("khai sinh").sees("thủ tục khớp");
            seat.picture("reception-picker");
            seat.type(KeyCode.ENTER).sees("17:00 thứ Hai 23/11/2026");
            assertThat(seat.read()).contains("hẹn sang ngày làm việc tiếp theo");
            assertThat(seat.focus()).isEqualTo("Điện thoại");
            seat.picture("reception-filled-birth");
            seat.write("0914 055 218").type(KeyCode.F9).sees("Vừa lập xong");
            assertThat(seat.read()).contains("261120-2001", "Nguyễn Văn Hùng");
            assertThat(seat.papers()).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
            seat.picture("reception-printed");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
        }
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) ->
                        assertThat(Desks.done(counter.showing().find(session, "hung", 5)))
                                .singleElement()
                                .satisfies(row -> assertThat(row.code()).endsWith("261120-2001")));
    }

    @Test
    void aWrongPhoneKeepsTheCursorThere() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.write("1.004873").type(KeyCode.ENTER).sees("26/11/2026");
            seat.write("0914 055 21").type(KeyCode.F9);
            seat.sees("Mới có 9 số, cần 10. Không có thì để trống.");
            assertThat(seat.focus()).isEqualTo("Điện thoại");
            assertThat(seat.read()).contains("1 chỗ cần sửa: Điện thoại");
            seat.picture("reception-filled");
            seat.picture("reception-filled-200", Mode.LIGHT, 200);
            assertThat(seat.papers()).isEmpty();
        }
    }
}
