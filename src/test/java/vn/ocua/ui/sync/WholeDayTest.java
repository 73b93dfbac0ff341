package vn.ocua.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.counter.Showing;
import vn.ocua.ui.Seat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole day at the counter with a scanner and keys, and no mouse: three people are received, one
/// of them after a pause; the desk changes hands in the middle of a fourth, a colleague receives an
/// organisation; all are handed over, asked for more, answered, given their result; everything goes
/// to a real portal; after a holiday the missing paper is brought.
class WholeDayTest {
    private static final Map<String, String> CARDS =
            Map.of(
                    "Nguyễn Văn Hùng",
                    Seat.HUNG,
                    "Trần Thị Mai Hương",
                    "066192011846||Trần Thị Mai Hương|02111992|Nữ|Số 27 đường Lê Duẩn|15082022",
                    "Phạm Văn Dũng",
                    "066088000111||Phạm Văn Dũng|01011988|Nam|Buôn Ea Na, xã Hòa An|15082022",
                    "Y Blui Kbuôr",
                    "066092000222||Y Blui Kbuôr|07071992|Nam|Buôn Tơng Jú, xã Hòa An|15082022");
    private static final String COLLEAGUE = "mat-khau-dau";

    @TempDir Path folder;

    @Test
    void fromTheFirstCardToTheNextOfficer() throws Exception {
        try (Town town = new Town(folder);
                Seat seat = town.seat()) {
            hire(seat);
            receive(seat);
            changeHands(seat);
            handOver(seat);
            String ready = answered(seat);
            give(seat, ready);
            seat.type(KeyCode.F8).sees("Chờ gửi");
            seat.type(KeyCode.F9).sees("Mọi việc đã lên cổng");
            assertThat(town.portal.state().dossiers()).hasSize(5);
            town.clock.at("2026-11-25T09:00:00+07:00");
            bring(seat);
            seat.control(KeyCode.L).sees("Ai làm việc ở Quầy 2?");
            sitDown(seat, "h", new String(Desks.password()));
            seat.close();
            town.desk((counter, session) -> {
                assertThat(officers(counter, session, "mai anh")).startsWith("levanquy");
                assertThat(officers(counter, session, "blui")).containsOnly(Seat.OFFICER);
            });
        }
    }

    /// Who did what happened to a dossier, in that order.
    private static List<String> officers(Counter counter, Session session, String name) {
        String code = Desks.done(counter.showing().find(session, name, 1)).getFirst().code();
        return Desks.done(counter.showing().story(session, code)).events().stream()
                .map(Showing.Event::officer)
                .filter(officer -> !officer.isEmpty())
                .toList();
    }

    private static void hire(Seat seat) throws Exception {
        seat.control(KeyCode.COMMA).sees("Cỡ chữ");
        seat.type(KeyCode.DIGIT5).sees("nguyenthithuha");
        seat.type(KeyCode.F9).sees("Thêm vào quầy");
        seat.until("the name", () -> seat.focus().equals("Họ và tên"));
        seat.write("Lê Văn Quý").type(KeyCode.F9).sees("Mật khẩu");
        seat.until("the password", () -> seat.focus().equals("Mật khẩu"));
        seat.write(COLLEAGUE).type(KeyCode.F9).sees("Lê Văn Quý nay là Cán bộ tiếp nhận.");
        seat.type(KeyCode.ESCAPE, KeyCode.ESCAPE).sees("Hay dùng ở quầy này");
    }

    /// @param letter a tile's, the first of the own name
    private static void sitDown(Seat seat, String letter, String password) throws Exception {
        seat.write(letter).type(KeyCode.ENTER);
        seat.until("a password", () -> seat.focus().contains("Mật khẩu"));
        seat.write(password).type(KeyCode.ENTER).sees("Tiếp nhận hồ sơ");
    }

    private static void changeHands(Seat seat) throws Exception {
        seat.scan(CARDS.get("Y Blui Kbuôr")).sees("Đọc từ thẻ");
        seat.write("1.001193").type(KeyCode.ENTER).sees("23/11/2026");
        seat.write("0935 27").control(KeyCode.L).sees("1 hồ sơ");
        sitDown(seat, "q", COLLEAGUE);
        seat.sees("Hay dùng ở quầy này").control(KeyCode.T).sees("Tên tổ chức, hộ kinh doanh");
        seat.write("1.001612").type(KeyCode.ENTER).sees("Đăng ký thành lập hộ kinh doanh");
        seat.until("its name", () -> seat.focus().equals("Tên tổ chức, hộ kinh doanh"));
        seat.write("Hộ kinh doanh Mai Anh").type(KeyCode.ENTER);
        seat.write("Giấy giới thiệu 12/GGT").type(KeyCode.ENTER);
        seat.scan(CARDS.get("Phạm Văn Dũng")).sees("Đọc từ thẻ");
        seat.type(KeyCode.F9).sees("261120-2004");
        seat.control(KeyCode.L).sees("Ai làm việc ở Quầy 2?");
        sitDown(seat, "h", new String(Desks.password()));
        seat.sees("0935 27");
        assertThat(seat.focus()).isEqualTo("Điện thoại");
        seat.write("4 106").type(KeyCode.F9).sees("261120-2005");
    }

    /// What the unit wanted lies on the counter: the promise goes on from now.
    private static void bring(Seat seat) throws Exception {
        seat.type(KeyCode.F3).sees("Mới nhận đứng trước.");
        seat.control(KeyCode.DIGIT4).sees("dừng tính").type(KeyCode.ENTER);
        seat.sees("Làm được lúc này").sees("trích lục kết hôn");
        seat.type(KeyCode.DIGIT1).sees("Công dân bổ sung đủ").sees("Ghi có kết quả");
        assertThat(seat.read())
                .contains("Hẹn mới 17:00 thứ Tư 25/11/2026", "Hẹn đã lùi vì có lúc chờ bổ sung.")
                .contains("đã qua 0 phút làm việc");
    }

    private static void receive(Seat seat) throws Exception {
        seat.scan(CARDS.get("Nguyễn Văn Hùng")).sees("Đọc từ thẻ");
        seat.write("1.001193").type(KeyCode.ENTER).sees("23/11/2026");
        seat.write("0914 055 218").type(KeyCode.F9).sees("261120-2001");
        seat.scan(CARDS.get("Trần Thị Mai Hương")).sees("Đọc từ thẻ");
        seat.write("1.004873").type(KeyCode.ENTER).sees("26/11/2026");
        seat.write("0905 118 240").control(KeyCode.G).sees("Đang gác lại");
        seat.scan(CARDS.get("Phạm Văn Dũng")).sees("Đọc từ thẻ");
        seat.write("1.001193").type(KeyCode.ENTER).sees("23/11/2026");
        seat.type(KeyCode.F9).sees("261120-2002");
        seat.control(KeyCode.G).sees("15:10").type(KeyCode.ENTER).sees("Người nộp");
        seat.sees("0905 118 240").type(KeyCode.F9).sees("261120-2003");
    }

    private static void handOver(Seat seat) throws Exception {
        seat.type(KeyCode.F6).sees("Hộ tịch: 4 hồ sơ");
        seat.control(KeyCode.A).sees("Đã chọn 5 hồ sơ");
        seat.type(KeyCode.TAB);
        seat.until("the unit's turn", () -> seat.focus().startsWith("Bộ phận nhận"));
        seat.write("Văn phòng HĐND và UBND").type(KeyCode.ENTER);
        seat.type(KeyCode.F9).sees("Đã giao 5 hồ sơ.");
    }

    /// The unit wants a paper for the first, and has decided the next.
    ///
    /// @return whose result came
    private static String answered(Seat seat) throws Exception {
        seat.control(KeyCode.DIGIT2).sees("Bộ phận trả kết quả về");
        seat.control(KeyCode.U).sees("Bộ phận yêu cầu bổ sung");
        seat.write("trích lục kết hôn").type(KeyCode.F9).sees("giờ hẹn dừng");
        seat.until("the list again", () -> seat.focus().equals("Ở bộ phận giải quyết"));
        seat.type(KeyCode.TAB);
        seat.until("the number's turn", () -> seat.focus().equals("Số văn bản kết quả"));
        seat.write("88/XN").type(KeyCode.F9).sees("Đã ghi kết quả của");
        Matcher who = Pattern.compile("Đã ghi kết quả của ([^.\n]+)").matcher(seat.read());
        assertThat(who.find()).isTrue();
        return CARDS.keySet().stream().filter(who.group(1)::startsWith).findFirst().orElseThrow();
    }

    private static void give(Seat seat, String to) throws Exception {
        seat.type(KeyCode.F5).sees("1 kết quả chờ nhận");
        seat.scan(CARDS.get(to)).sees("đúng chủ hồ sơ");
        for (int i = 0; i < 20 && !seat.focus().startsWith("Rất hài lòng"); i++) {
            seat.type(KeyCode.TAB);
        }
        assertThat(seat.focus()).startsWith("Rất hài lòng");
        seat.write("1").type(KeyCode.F9).sees("trao cho " + to);
    }
}
