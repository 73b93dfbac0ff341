package vn.ocua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.person.Role;

import java.nio.file.Files;
import java.nio.file.Path;

/// What people do that cannot be done, by keys in one window: it is refused where they look, the
/// room stays as it was, and nothing is kept of it.
class WrongUseTest {
    private static final String OTHER_DESK = "H15.50.05.13-261120-3001";

    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();
    private String receipt = "";

    @Test
    void everythingThatCannotBeDoneIsRefusedWhereItWasTried() throws Exception {
        Seat.make(folder, clock);
        Path data = folder.resolve("desk");
        Seat.at(
                data,
                clock,
                (counter, session) -> {
                    People.come(counter, session, clock);
                    done(
                            counter.keeping()
                                    .putOfficer(
                                            session,
                                            "lan",
                                            "Đỗ Thị Lan",
                                            Role.POSTAL,
                                            Desks.password()));
                    receipt = ReceiptQr.text(counter.desk(), OTHER_DESK, 1, "1.001193", null);
                });
        long acts = acts(data);
        try (Seat seat = Seat.atDoor(folder, clock)) {
            fiveTimesTheWrongPassword(seat);
            notHers(seat);
            seat.control(KeyCode.L).sees("Ai làm việc ở Quầy 2?");
            seat.write("ha").type(KeyCode.ENTER);
            password(seat, new String(Desks.password()));
            seat.sees("Hay dùng ở quầy này");
            receiptsOfNobody(seat);
            nothingToScan(seat);
        }
        assertThat(acts(data)).as("nothing is kept of it").isEqualTo(acts);
    }

    private static void fiveTimesTheWrongPassword(Seat seat) throws Exception {
        seat.sees("Ai làm việc ở Quầy 2?").write("lan").type(KeyCode.ENTER);
        for (int i = 1; i <= 5; i++) {
            password(seat, "mat-khau-sai-" + i);
            seat.sees("Tên hoặc mật khẩu không đúng.");
            seat.until(
                    "what was typed is there to be typed over",
                    () ->
                            seat.scene().getFocusOwner() instanceof TextInputControl typed
                                    && typed.getSelectedText().length() > 5);
        }
        seat.control(KeyCode.H).sees("mat-khau-sai-5");
        assertThat(seat.focus()).contains("Mật khẩu", "Lan");
        seat.control(KeyCode.H).control(KeyCode.A);
        password(seat, new String(Desks.password()));
        seat.sees("Đỗ Thị Lan");
        seat.until("inside", () -> !seat.read().contains("Ai làm việc"));
    }

    private static void password(Seat seat, String typed) throws Exception {
        seat.until("the password's turn", () -> seat.focus().contains("Mật khẩu"));
        seat.write(typed).type(KeyCode.ENTER);
    }

    /// Postal staff may look and receive; the keys of other rooms and acts do nothing.
    private static void notHers(Seat seat) throws Exception {
        seat.type(KeyCode.F3).sees("Mới nhận đứng trước.");
        seat.type(KeyCode.F5, KeyCode.F6, KeyCode.F8);
        assertThat(seat.read())
                .contains("Mới nhận đứng trước.")
                .doesNotContain("kết quả chờ nhận", "Đã qua các bước", "Gửi ngay");
        seat.write("tran quoc bao").sees("1 hồ sơ").type(KeyCode.ENTER).sees("Chưa làm được");
        seat.type(KeyCode.F6).control(KeyCode.D).control(KeyCode.U).control(KeyCode.R);
        seat.sees("Việc này của cán bộ tiếp nhận.");
        assertThat(seat.read()).doesNotContain("Sửa chỗ sai", "trong một lần");
        seat.control(KeyCode.COMMA).sees("Cỡ chữ");
        seat.type(KeyCode.DIGIT2).sees("Điện thoại của quầy");
        seat.until("the field", () -> seat.focus().equals("Điện thoại của quầy"));
        seat.write("0262 3851234").type(KeyCode.F9).sees("Việc này của người quản trị.");
        seat.type(KeyCode.ESCAPE);
    }

    private void receiptsOfNobody(Seat seat) throws Exception {
        seat.type(KeyCode.F5).sees("1 kết quả chờ nhận");
        seat.write(receipt).type(KeyCode.ENTER).sees("3001");
        assertThat(seat.focus()).startsWith("Quét giấy hẹn");
        assertThat(seat.read()).contains("1 kết quả chờ nhận").doesNotContain("Mời người dân chấm");
        seat.control(KeyCode.A).write("https://vnexpress.net/?h=abc").type(KeyCode.ENTER);
        seat.sees("vnexpress");
        assertThat(seat.focus()).startsWith("Quét giấy hẹn");
        seat.type(KeyCode.F9);
        seat.type(KeyCode.ESCAPE, KeyCode.F3).write(receipt).type(KeyCode.ENTER);
        seat.sees("3001");
        assertThat(seat.read()).doesNotContain("Làm được lúc này");
    }

    private void nothingToScan(Seat seat) throws Exception {
        Path empty = Files.createFile(folder.resolve("trang.pdf"));
        Path text = Files.writeString(folder.resolve("ghi-chu.docx"), "không phải bản quét");
        seat.type(KeyCode.F2).sees("Hay dùng ở quầy này");
        seat.chooses(empty).control(KeyCode.O).sees("không có mã QR của thẻ");
        seat.scan("066085004217|241023456||14031985|Nam||20062021").sees("Thẻ đọc thiếu họ tên");
        seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
        seat.write("1.001193").type(KeyCode.ENTER).sees("đủ 3 trên 3");
        seat.chooses(empty).control(KeyCode.O).sees("Tệp trang.pdf rỗng", KeyCode.ENTER);
        seat.chooses(text).control(KeyCode.O).sees("không phải PDF hay ảnh", KeyCode.ENTER);
        assertThat(seat.read()).contains("Nguyễn Văn Hùng").doesNotContain("1 bản quét");
        assertThat(seat.papers()).isEmpty();
    }

    private long acts(Path data) {
        long[] count = new long[1];
        Seat.at(
                data,
                clock,
                (counter, session) ->
                        count[0] =
                                done(counter.showing().find(session, "hung", 50)).size()
                                        + done(counter.showing().find(session, "bao", 50)).stream()
                                                .mapToLong(row ->
                                                        done(counter.showing()
                                                                        .story(session, row.code()))
                                                                .events()
                                                                .size())
                                                .sum());
        return count[0];
    }
}
