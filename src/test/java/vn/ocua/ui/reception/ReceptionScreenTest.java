package vn.ocua.ui.reception;

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

/// The reception screen by keyboard and scanner alone, over a real desk.
class ReceptionScreenTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void aBirthOnFridayAtTenPastThreeIsPromisedForMonday() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.picture("reception-ready-200", Mode.LIGHT, 200).picture("reception-ready");
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ 15:10");
            seat.write("khai sinh").sees("thủ tục khớp");
            seat.picture("reception-picker");
            seat.type(KeyCode.ENTER).sees("17:00 thứ Hai 23/11/2026");
            assertThat(seat.read()).contains("hẹn sang ngày làm việc tiếp theo");
            assertThat(seat.focus()).isEqualTo("Điện thoại");
            seat.picture("reception-filled-birth");
            seat.write("0914 055 218").type(KeyCode.F9).sees("Vừa lập xong");
            assertThat(seat.read()).contains("261120-2001", "Nguyễn Văn Hùng");
            assertThat(seat.papers())
                    .singleElement()
                    .satisfies(file -> assertThat(file).isNotEmptyFile());
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

    @Test
    void anOrganisationIsTypedFromTopToBottom() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.write("1.001612").type(KeyCode.ENTER).sees("Đăng ký thành lập hộ kinh doanh");
            seat.control(KeyCode.T).sees("Tên tổ chức, hộ kinh doanh");
            seat.type(KeyCode.ESCAPE).sees("Đang gác lại").control(KeyCode.G);
            seat.sees("Tên tổ chức, hộ kinh doanh", KeyCode.ENTER);
            seat.control(KeyCode.G).sees("Đang gác lại");
            seat.control(KeyCode.T).sees("Tên tổ chức, hộ kinh doanh");
            seat.write("1.001612").type(KeyCode.ENTER).sees("Đăng ký thành lập hộ kinh doanh");
            assertThat(seat.focus()).isEqualTo("Tên tổ chức, hộ kinh doanh");
            seat.write("Hộ kinh doanh Mai Anh").type(KeyCode.ENTER);
            seat.write("Giấy giới thiệu 12/GGT").type(KeyCode.ENTER);
            seat.write("066085004217").type(KeyCode.ENTER).write("Nguyễn Văn Hùng");
            seat.type(KeyCode.ENTER).write("14031985").type(KeyCode.ENTER).write("K");
            seat.type(KeyCode.F9).sees("Nam hay Nữ?").picture("reception-wrong-sex");
            assertThat(seat.focus()).isEqualTo("Giới tính");
            seat.control(KeyCode.A).write("Nam");
            seat.type(KeyCode.F9).sees("Vừa lập xong");
            assertThat(seat.read()).contains("Hộ kinh doanh Mai Anh");
            assertThat(seat.papers()).hasSize(1);
        }
    }

    @Test
    void aHalfTypedDossierIsThereAfterTheWindowWasClosed() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.write("1.001193").type(KeyCode.ENTER).sees("23/11/2026");
            seat.write("0914 0").sees("Đã giữ nháp");
        }
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.sees(
                    "Hồ sơ của Nguyễn Văn Hùng đang nhập dở còn nguyên; con trỏ đang ở ô Điện"
                            + " thoại.");
            assertThat(seat.focus()).isEqualTo("Điện thoại");
            assertThat(seat.read()).contains("0914 0", "066085004217", "Đăng ký khai sinh");
            seat.picture("reception-draft");
        }
    }

    @Test
    void somebodyWhoComesAgainIsServedByCardDigitAndF9() throws Exception {
        People.hungCame(folder, clock, "1.001193");
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.scan(Seat.HUNG).sees("Đã đến 1 lần");
            seat.write("1").type(KeyCode.ENTER).sees("vừa nộp cùng thủ tục");
            seat.sees("0914 055 218");
            seat.picture("reception-known");
            theDossierOfBeforeIsLookedAtAndTheFormWaits(seat);
            seat.type(KeyCode.F9).sees("261120-2002");
        }
    }

    private static void theDossierOfBeforeIsLookedAtAndTheFormWaits(Seat seat) throws Exception {
        seat.until("the phone", () -> seat.focus().equals("Điện thoại"));
        seat.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        String field = seat.focus();
        assertThat(field).isEqualTo("Nơi cư trú");
        seat.control(KeyCode.E).sees("Làm được lúc này").sees("261120-2001");
        seat.type(KeyCode.ESCAPE).sees("vừa nộp cùng thủ tục");
        assertThat(seat.focus()).isEqualTo(field);
        assertThat(seat.read()).contains("066085004217", "Đăng ký khai sinh");
    }

    @Test
    void anotherCardPutsTheFirstPersonAsideAndNothingIsLost() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.scan("066192011846||Trần Thị Mai Hương|02111992|Nữ|Số 27 đường Lê Duẩn|15082022");
            seat.sees("Đã gác lại hồ sơ của Nguyễn Văn Hùng");
            seat.sees("gác lại 15:10");
            seat.type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE).sees("Đang gác lại");
            assertThat(seat.read()).contains("Nguyễn Văn Hùng", "Trần Thị Mai Hương");
            seat.picture("reception-parked");
            seat.control(KeyCode.G).sees("15:10");
            seat.type(KeyCode.ENTER).sees("Người nộp");
        }
    }

    @Test
    void papersAreTickedAndCountedByKeys() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.write("1.001193").type(KeyCode.ENTER).sees("đủ 3 trên 3");
            for (int i = 0; i < 20 && !seat.focus().equals("Giấy tờ"); i++) {
                seat.type(KeyCode.TAB);
            }
            assertThat(seat.focus()).isEqualTo("Giấy tờ");
            seat.type(KeyCode.SPACE).sees("mới có 2 trên 3");
            seat.picture("reception-papers");
            seat.type(KeyCode.DOWN).sees("người làm chứng về việc sinh (1 bản chính)");
            seat.picture("reception-paper-long");
            seat.type(KeyCode.UP, KeyCode.SPACE).sees("đủ 3 trên 3");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
        }
    }
}
