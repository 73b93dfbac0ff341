package vn.ocua.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.counter.Showing;
import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.theme.Mode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

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
        Seat.make(folder, clock);
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> {
                    People.come(counter, session, clock);
                    brought(counter, session);
                });
        try (Seat seat = Seat.taken(folder, clock)) {
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
            pagesOfATiffAndFilesThatDoNotOpen(seat);
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

    /// Three pages in one TIFF, then a PDF under a password, then half a TIFF of which one page is
    /// left: each is said calmly and the next can still be looked at.
    private static void pagesOfATiffAndFilesThatDoNotOpen(Seat seat) throws TimeoutException {
        seat.control(KeyCode.A).write("thanh huong").sees("1 hồ sơ, mới nhận").type(KeyCode.ENTER);
        seat.sees("Làm được lúc này").control(KeyCode.E).sees("trang 1 trên 3");
        seat.type(KeyCode.PAGE_DOWN).sees("trang 2 trên 3");
        seat.type(KeyCode.PAGE_DOWN).sees("trang 3 trên 3").picture("dossier-viewer-tiff");
        seat.type(KeyCode.PAGE_DOWN).sees("khoa.pdf");
        seat.sees("có mật khẩu nên không xem được").picture("dossier-viewer-locked");
        seat.type(KeyCode.PAGE_DOWN).sees("Tệp 3 trên 3, trang 1 trên 2");
        seat.type(KeyCode.PAGE_DOWN).sees("hong.tif").sees("trang 2 trên 2");
        seat.type(KeyCode.PAGE_UP).sees("Tệp 3 trên 3, trang 1 trên 2");
        seat.type(KeyCode.PAGE_UP).sees("khoa.pdf").type(KeyCode.PAGE_UP).sees("trang 1 trên 3");
        seat.type(KeyCode.ESCAPE).sees("Làm được lúc này");
    }

    /// What a command or an older program may have put beside the papers unlooked at.
    private static void brought(Counter counter, Session session) {
        String code =
                Desks.done(counter.showing().find(session, "thanh huong", 1)).getFirst().code();
        try {
            byte[] tiff = tiff(3);
            Desks.done(counter.scans().attach(session, code, 1, "ba trang.tif", tiff));
            Desks.done(counter.scans().attach(session, code, 1, "khoa.pdf", locked()));
            byte[] half = Arrays.copyOf(tiff, tiff.length / 2);
            Desks.done(counter.scans().attach(session, code, 1, "hong.tif", half));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] tiff(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 1; page <= pages; page++) {
                BufferedImage sheet = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
                Graphics2D pen = sheet.createGraphics();
                pen.fillRect(0, 0, 620, 877);
                pen.setColor(Color.BLACK);
                pen.setFont(pen.getFont().deriveFont(40f));
                pen.drawString("Trang " + page, 80, 120);
                pen.dispose();
                writer.writeToSequence(new IIOImage(sheet, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.protect(
                    new StandardProtectionPolicy("chu", "066192000635", new AccessPermission()));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
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
