package vn.ocua.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.ui.Seat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole day at the counter with a scanner and keys, and no mouse: three people are received, one
/// of them after a pause, handed over, asked for more, answered, given their result; everything
/// goes to a real portal; the desk changes hands.
class WholeDayTest {
    private static final Map<String, String> CARDS =
            Map.of(
                    "Nguyễn Văn Hùng",
                    Seat.HUNG,
                    "Trần Thị Mai Hương",
                    "066192011846||Trần Thị Mai Hương|02111992|Nữ|Số 27 đường Lê Duẩn|15082022",
                    "Phạm Văn Dũng",
                    "066088000111||Phạm Văn Dũng|01011988|Nam|Buôn Ea Na, xã Hòa An|15082022");

    @TempDir Path folder;

    @Test
    void fromTheFirstCardToTheNextOfficer() throws Exception {
        try (Town town = new Town(folder);
                Seat seat = town.seat()) {
            receive(seat);
            handOver(seat);
            String ready = answered(seat);
            give(seat, ready);
            seat.type(KeyCode.F8).sees("Chờ gửi");
            seat.type(KeyCode.F9).sees("Mọi việc đã lên cổng");
            assertThat(town.portal.state().dossiers()).hasSize(3);
            seat.control(KeyCode.L).sees("Ai làm việc ở Quầy 2?");
            seat.signIn().sees("Hay dùng ở quầy này");
        }
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
        seat.type(KeyCode.F6).sees("Hộ tịch: 3 hồ sơ");
        seat.control(KeyCode.A).sees("Đã chọn 3 hồ sơ");
        seat.type(KeyCode.TAB);
        seat.until("the unit's turn", () -> seat.focus().startsWith("Bộ phận nhận"));
        seat.write("Văn phòng HĐND và UBND").type(KeyCode.ENTER);
        seat.type(KeyCode.F9).sees("Đã giao 3 hồ sơ cho Văn phòng HĐND và UBND.");
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
