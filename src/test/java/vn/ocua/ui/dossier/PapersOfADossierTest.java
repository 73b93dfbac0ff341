package vn.ocua.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.paper.Sheets;
import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The papers a dossier's page makes, by keys alone: every paper from the menu and once more as a
/// reprint, forms 03 and 04, the file of a result that says no.
class PapersOfADossierTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void fromTheReceiptToAResultThatSaysNo() throws Exception {
        Path decision = folder.resolve("quyết định 91.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.save(decision.toFile());
        }
        try (Seat seat = People.seat(folder, clock)) {
            refusedAtOnce(seat);
            menuAndReprint(seat);
            extended(seat);
            answeredWithNo(seat, decision);
            late(seat);
        }
    }

    private static void refusedAtOnce(Seat seat) throws Exception {
        page(seat, "nguyen van huong", "Nguyễn Văn Hưởng");
        act(seat, "Từ chối tiếp nhận").sees("để người dân hiểu và làm lại được");
        seat.type(KeyCode.F9);
        seat.write("Nơi tạm trú ở xã Ea Knuếc").type(KeyCode.F9).sees("Đã khép: không tiếp nhận");
        seat.sees("Lập phiếu từ chối bản 1");
        assertThat(Sheets.line(paper(seat, "mau-03 ban-1")))
                .contains("Nguyễn Văn Hưởng", "Nơi tạm trú ở xã Ea Knuếc");
        seat.sees("In lại phiếu từ chối");
    }

    private static void menuAndReprint(Seat seat) throws Exception {
        page(seat, "tran quoc bao", "Trần Quốc Bảo");
        act(seat, "In giấy khác").sees("↑ ↓ chọn, Enter in");
        seat.until("the first paper", () -> seat.focus().contains("iấy tiếp nhận bản 1"));
        assertThat(seat.read()).contains("Phiếu hẹn bản 1").doesNotContain("in lại lần");
        assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
        seat.type(KeyCode.ENTER).sees("Lập giấy tiếp nhận bản 1");
        act(seat, "In giấy khác").sees("Giấy tiếp nhận bản 1 (in lại lần 1)");
        seat.picture("dossier-menu");
        seat.type(KeyCode.ENTER).sees("Lập giấy tiếp nhận bản 1 (in lại lần 1)");
        act(seat, "In giấy khác").sees("(in lại lần 2)");
        seat.type(KeyCode.DOWN);
        seat.until("the second paper", () -> seat.focus().contains("hiếu hẹn bản 1"));
        seat.type(KeyCode.ENTER).sees("Lập phiếu hẹn bản 1");
        act(seat, "In giấy khác").sees("(in lại lần 2)");
        seat.type(KeyCode.ESCAPE).sees("Làm được lúc này");
        assertThat(Sheets.line(paper(seat, "mau-01 ban-1 in-lai-1")))
                .containsIgnoringCase("in lại lần 1");
        assertThat(paper(seat, "mau-appointment ban-1")).isNotEmpty();
    }

    /// The same dossier goes to the unit, which asks for more time.
    private static void extended(Seat seat) throws Exception {
        seat.type(KeyCode.F6).sees("Đang giải quyết").sees("Gia hạn");
        act(seat, "Gia hạn").sees("Chỉ gia hạn được một lần");
        seat.write("ba mươi tháng mười một").type(KeyCode.F9).sees("Chưa đọc được giờ hẹn");
        seat.control(KeyCode.A).write("4/12/2026 17:00");
        seat.type(KeyCode.TAB).write("Chờ xác minh địa điểm");
        seat.type(KeyCode.F9).sees("Đã gia hạn; hẹn gốc").sees("Lập giấy xin lỗi, gia hạn");
        assertThat(seat.read()).contains("17:00 thứ Sáu 04/12/2026");
        assertThat(Sheets.line(paper(seat, "mau-04")))
                .contains("Trần Quốc Bảo", "Chờ xác minh địa điểm");
    }

    private static void answeredWithNo(Seat seat, Path decision) throws Exception {
        act(seat, "Ghi có kết quả").sees("Chưa kèm tệp");
        seat.write("91/QĐ").press("Kết quả là: Từ chối giải quyết");
        seat.chooses(decision).control(KeyCode.O).sees("Kèm tệp quyết định 91.pdf");
        seat.picture("dossier-refusing");
        seat.type(KeyCode.F9).sees("Có kết quả: 91/QĐ").sees("Kết quả là từ chối giải quyết");
        assertThat(seat.read()).as("of the last paper").doesNotContain("Giấy đã ghi ra");
        seat.control(KeyCode.E).sees("Bản quét kết quả").sees("trang 1 trên 1");
        seat.type(KeyCode.ESCAPE).sees("Làm được lúc này");
        seat.type(KeyCode.F5).sees("văn bản không chấp thuận");
        seat.type(KeyCode.ESCAPE).sees("2 kết quả chờ nhận");
    }

    /// Nobody extended and the promise is over: form 04 asks what the store cannot know.
    private static void late(Seat seat) throws Exception {
        page(seat, "ho huong duong", "Hồ Hướng Dương");
        act(seat, "In giấy khác").sees("Giấy xin lỗi, gia hạn bản 1");
        for (int i = 0; i < 9 && !seat.focus().contains("iấy xin lỗi"); i++) {
            seat.type(KeyCode.DOWN);
        }
        seat.type(KeyCode.ENTER).sees("hồ sơ vẫn tính là trễ");
        seat.write("24/11/2026 17:00").type(KeyCode.TAB);
        seat.write("Chờ phòng Tư pháp trả lời").type(KeyCode.F9);
        seat.sees("Lập giấy xin lỗi, gia hạn bản 1");
        assertThat(seat.read()).contains("Đã quá ");
    }

    private static void page(Seat seat, String typed, String name) throws Exception {
        seat.type(KeyCode.F3).control(KeyCode.A).write(typed);
        seat.until(name, () -> seat.read().contains("1 hồ sơ") && seat.read().contains(name));
        seat.type(KeyCode.ENTER).sees("Làm được lúc này").sees(name);
    }

    /// Presses the digit that the page shows beside an act.
    private static Seat act(Seat seat, String label) throws Exception {
        Pattern digit = Pattern.compile("^" + label + "\n+(\\d)$", Pattern.MULTILINE);
        seat.until(label, () -> digit.matcher(seat.read()).find());
        Matcher found = digit.matcher(seat.read());
        assertThat(found.find()).as(label).isTrue();
        return seat.write(found.group(1));
    }

    private static byte[] paper(Seat seat, String name) throws Exception {
        List<Path> found =
                seat.papers().stream().filter(one -> one.toString().contains(name)).toList();
        assertThat(found).as(name).isNotEmpty();
        return Files.readAllBytes(found.getLast());
    }
}
