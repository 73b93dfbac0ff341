package vn.ocua.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.counter.Showing;
import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;

/// A dossier's page by keys alone: papers with the acts that need them, the second request, the
/// viewer, a remark, a correction seen before it is kept.
class DossierScreenTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void actsPrintTheirPapersAndScansAreLookedInto() throws Exception {
        Path scan = folder.resolve("hợp đồng thuê.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.save(scan.toFile());
        }
        try (Seat seat = People.seat(folder, clock)) {
            seat.type(KeyCode.F3);
            seat.write("tran quoc bao").sees("1 hồ sơ, mới nhận").type(KeyCode.ENTER);
            seat.sees("Làm được lúc này");

            seat.control(KeyCode.E).sees("Chưa có bản quét nào");
            seat.chooses(scan).control(KeyCode.O).type(KeyCode.ENTER).sees("1 bản quét");
            seat.control(KeyCode.E).sees("trang 1 trên 2");
            seat.type(KeyCode.PAGE_DOWN).sees("trang 2 trên 2");
            seat.type(KeyCode.PLUS);
            seat.picture("dossier-viewer-200", Mode.LIGHT, 200).picture("dossier-viewer");
            seat.type(KeyCode.PAGE_DOWN).sees("Hết bản quét");
            seat.type(KeyCode.ESCAPE).sees("Làm được lúc này");

            seat.control(KeyCode.B).sees("Không đổi gì khác");
            seat.type(KeyCode.F9).sees("Chưa ghi gì");
            seat.write("Bà Bảo hẹn gọi lại sau 16 giờ").type(KeyCode.F9);
            seat.sees("Ghi chú: Bà Bảo hẹn gọi lại");

            seat.control(KeyCode.U).sees("trong một lần");
            seat.write("hợp đồng thuê địa điểm").type(KeyCode.F9).sees("Đã bổ sung đủ");
            seat.sees("Lập phiếu yêu cầu bổ sung");
            assertThat(seat.papers()).anySatisfy(f -> assertThat(f.toString()).contains("mau-02"));
            seat.type(KeyCode.DIGIT1).sees("Chuyển giải quyết");
            seat.sees("Công dân bổ sung đủ");
            assertThat(seat.read()).as("a wait of no time").doesNotContain("Hẹn đã lùi");

            seat.control(KeyCode.U).sees("lần bổ sung thứ hai");
            seat.write("bản vẽ mặt bằng");
            seat.picture("dossier-second-200", Mode.LIGHT, 200).picture("dossier-second");
            seat.type(KeyCode.F9).sees("Ghi rõ vì sao lần đầu chưa nêu.\n");
            seat.write("Quy định mới có từ 18/11").type(KeyCode.F9);
            seat.sees("Lần thứ hai, vì: Quy định mới");
            seat.sees("Lập phiếu yêu cầu bổ sung lần 2").sees("Lập phiếu yêu cầu bổ sung lần 1");
            assertThat(seat.papers())
                    .anySatisfy(f -> assertThat(f.toString()).contains("mau-02 ban-1"))
                    .anySatisfy(f -> assertThat(f.toString()).contains("mau-02 ban-2"));
            seat.picture("dossier-papers");

            seat.type(KeyCode.ESCAPE).type(KeyCode.F3);
            seat.sees("Sắp đến hạn");
        }
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> {
                    String code =
                            Desks.done(counter.showing().find(session, "tran quoc bao", 1))
                                    .getFirst()
                                    .code();
                    Showing.Story story = Desks.done(counter.showing().story(session, code));
                    assertThat(story.papers().stream().filter(p -> p.form().equals("02")))
                            .hasSize(2);
                });
    }

    @Test
    void aCorrectionShowsItsNewPromiseBeforeItIsKept() throws Exception {
        try (Seat seat = People.seat(folder, clock)) {
            seat.type(KeyCode.F3);
            seat.write("tran quoc bao").sees("1 hồ sơ, mới nhận").type(KeyCode.ENTER);
            seat.sees("Làm được lúc này");
            seat.control(KeyCode.D).sees("Chưa sửa chỗ nào");
            while (!seat.focus().equals("Thủ tục")) {
                seat.type(KeyCode.TAB);
            }
            seat.control(KeyCode.A).write("2.000815").sees("Hẹn mới");
            seat.sees("Giấy tiếp nhận thành bản 2, thay bản 1.");
            seat.picture("dossier-correct-200", Mode.LIGHT, 200).picture("dossier-correct");
            while (!seat.focus().equals("Lý do")) {
                seat.type(KeyCode.TAB);
            }
            seat.write("Chọn nhầm thủ tục").type(KeyCode.F9).sees("giấy tiếp nhận bản 2");
            seat.sees("Sửa sai sót: Chọn nhầm thủ tục");
            assertThat(seat.papers())
                    .anySatisfy(f -> assertThat(f.toString()).contains("mau-01 ban-2"));
        }
    }
}
