package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.ui.Seat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/// What is written instead of saving outlives the machine: the desk's disk as it was when the power
/// went, opened again.
class InsteadKeptTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void aRefusalHalfWrittenIsThereAfterThePowerWent() throws Exception {
        Path after = folder.resolve("after");
        try (Seat seat = Seat.taken(folder.resolve("before"), clock)) {
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.write("1.001193").type(KeyCode.ENTER).sees("đủ 3 trên 3");
            seat.control(KeyCode.U).sees("mẫu 02").write("\nTờ khai có chữ ký");
            seat.type(KeyCode.ESCAPE).sees("Hẹn trả");
            seat.control(KeyCode.SEMICOLON).sees("mẫu 03");
            clock.pass(61);
            seat.write("Không thuộc thẩm quyền của xã");
            kept(seat, "15:11");
            seat.diskTo(after);
        }
        try (Seat seat = Seat.taken(after, clock)) {
            seat.sees("Nguyễn Văn Hùng").sees("Không thuộc thẩm quyền của xã");
            seat.until("the cursor", () -> seat.focus().equals("Lý do từ chối"));
            assertThat(seat.read()).contains("con trỏ đang ở ô Lý do từ chối");
            seat.write(" Hòa An").sees("Không thuộc thẩm quyền của xã Hòa An");
            // The first takes the notice away.
            seat.type(KeyCode.ESCAPE);
            seat.until("no notice", () -> !seat.read().contains("con trỏ đang ở ô"));
            seat.type(KeyCode.ESCAPE).sees("Hẹn trả");
            seat.control(KeyCode.U).sees("Tờ khai có chữ ký");
            seat.type(KeyCode.ESCAPE).sees("Hẹn trả");
            seat.control(KeyCode.SEMICOLON).sees("Không thuộc thẩm quyền của xã Hòa An");
            seat.type(KeyCode.F9).sees("2001/TCHS");
        }
        Seat.at(
                after.resolve("desk"),
                clock,
                (counter, session) -> assertThat(counter.drafts().of(session)).isEmpty());
    }

    /// The line at the foot says when the draft was written last.
    private static void kept(Seat seat, String hour) throws TimeoutException {
        seat.sees("Đã giữ nháp " + hour);
    }
}
