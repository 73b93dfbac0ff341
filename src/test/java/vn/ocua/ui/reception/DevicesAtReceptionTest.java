package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.paper.capture.CardPictures;
import vn.ocua.paper.capture.CardPictures.Look;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A card before a camera that is a real pipe, and papers from SANE's virtual scanner.
class DevicesAtReceptionTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void aCardHeldBeforeTheCameraFillsThePerson() throws Exception {
        assumeThat(Path.of("/usr/bin/mkfifo")).as("mkfifo, to make a pipe").exists();
        Path pipe = folder.resolve("may-anh");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        byte[] blank =
                CardPictures.jpeg(
                        CardPictures.draw(Seat.HUNG, new Look(120, 20, 5, 20, 220, 8), 1));
        byte[] other = CardPictures.jpeg(CardPictures.draw("https://vn/1", Look.clear(), 1));
        byte[] card =
                CardPictures.jpeg(
                        CardPictures.draw(Seat.HUNG, new Look(330, 12, 1, 20, 220, 8), 1));
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.control(KeyCode.W).sees("Không thấy máy ảnh", KeyCode.W);
            seat.picture("camera-none-200", Mode.LIGHT, 200);
            seat.picture("camera-none");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.ESCAPE).sees("Hay dùng ở quầy này");

            seat.wiring().status().camera().set(pipe.toString());
            seat.control(KeyCode.W).sees("Máy ảnh đang bật");
            try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(blank);
                out.write(other);
                seat.sees("không phải của thẻ căn cước");
                seat.picture("camera-200", Mode.LIGHT, 200);
                seat.picture("camera-contrast", Mode.CONTRAST, 100);
                seat.picture("camera");
                out.write(card);
                seat.sees("Đọc từ thẻ 15:10");
                assertThat(seat.read()).contains("Nguyễn Văn Hùng");
            }
            ByteArrayOutputStream cut = new ByteArrayOutputStream();
            cut.write(blank, 0, blank.length - 50);
            Path film = Files.write(folder.resolve("rut.mjpeg"), cut.toByteArray());
            seat.wiring().status().camera().set(film.toString());
            seat.control(KeyCode.W).sees("không còn trả lời");
            seat.type(KeyCode.F1).sees("giữ thẻ yên một giây");
            seat.type(KeyCode.ESCAPE, KeyCode.ESCAPE).sees("Đọc từ thẻ 15:10");
        }
    }

    @Test
    void papersComeFromTheScanner() throws Exception {
        assumeThat(Path.of("/usr/bin/scanimage")).as("package sane-utils").exists();
        assumeThat(System.getenv("SANE_CONFIG_DIR")).as("SANE with its virtual device").isNotNull();
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.control(KeyCode.COMMA).sees("Cỡ chữ");
            seat.press("Máy quét, máy ảnh, 8").sees("Chưa chọn máy quét");
            seat.type(KeyCode.F9).sees("Thấy 2 máy quét");
            seat.press("Chọn Noname frontend-tester (test:0)");
            seat.picture("settings-devices-200", Mode.LIGHT, 200);
            seat.picture("settings-devices");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.ESCAPE, KeyCode.ESCAPE).sees("Hay dùng ở quầy này");

            seat.scan(Seat.HUNG).sees("Đọc từ thẻ").sees("Đã giữ nháp");
            seat.control(KeyCode.Q).sees("Chọn thủ tục trước");
            seat.write("1.001193").type(KeyCode.ENTER).sees("đủ 3 trên 3");
            seat.control(KeyCode.Q).sees("Trang 1").sees("Gắn 1 trang");
            seat.control(KeyCode.Q).sees("Trang 2");
            seat.press("Quét lại trang 2");
            seat.control(KeyCode.Q).sees("Gắn 3 trang");
            seat.press("Bỏ trang 3").sees("Gắn 2 trang");
            seat.picture("scanner-200", Mode.LIGHT, 200);
            seat.picture("scanner");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.ESCAPE).sees("Còn 2 trang chưa gắn");
            seat.type(KeyCode.F9).sees("Đã gắn Quét 15.10", KeyCode.ENTER);
            seat.picture("reception-scanned");
            seat.type(KeyCode.F9).sees("261120-2001");

            seat.type(KeyCode.F3).sees("Nguyễn Văn Hùng");
            seat.until("the row", () -> !seat.read().contains("Vừa lập xong"));
            seat.type(KeyCode.DOWN, KeyCode.ENTER).sees("Yêu cầu bổ sung");
            seat.control(KeyCode.Q).sees("Giấy chứng sinh");
            seat.type(KeyCode.DOWN, KeyCode.ENTER).sees("Gắn 1 trang");
            seat.type(KeyCode.F9).sees("Yêu cầu bổ sung");
            seat.until("the second scan", () -> seat.read().split("1 bản quét").length > 2);
            seat.picture("dossier-scanned");
        }
        assertThat(folder.resolve("desk/window.properties")).content().contains("scanner=test");
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> {
                    String dossier =
                            Desks.done(counter.showing().find(session, "hung", 5))
                                    .getFirst()
                                    .code();
                    var scans = Desks.done(counter.finding().show(session, dossier)).scans();
                    assertThat(scans).hasSize(2);
                    assertThat(scans.getFirst().name()).isEqualTo("Quét 15.10.pdf");
                    assertThat(scans.getLast().name()).endsWith(".jpg");
                    assertThat(
                                    Desks.done(
                                            counter.scans()
                                                    .content(session, scans.getFirst().sha256())))
                            .startsWith('%', 'P', 'D', 'F');
                });
    }
}
