package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.ui.People;
import vn.ocua.ui.Seat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Who was here before is found by a number or a phone; scans find their papers again when the
/// procedure is changed.
class FoundAgainTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void byPhoneWithWhatDiffersAndScansFollowTheirPapers() throws Exception {
        Seat.make(folder, clock);
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) ->
                        People.receive(
                                counter,
                                session,
                                "1.001612",
                                "Nguyễn Văn Hùng",
                                "066085004217",
                                "0914055218"));
        clock.pass(60);
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.write("0914055218").type(KeyCode.ENTER).sees("Đã đến 1 lần");
            seat.sees("066085004217").sees("Thôn 5, xã Hòa An");
            seat.write("1.001193").type(KeyCode.ENTER).sees("đủ 3 trên 3");
            seat.scan(Seat.HUNG).sees("Khác lần đó");
            assertThat(seat.read())
                    .contains(
                            "Nơi cư trú khi đó Thôn 5, xã Hòa An, tỉnh Đắk Lắk, nay Thôn 3, xã Hòa"
                                    + " An, tỉnh Đắk Lắk");
            seat.picture("reception-differs");

            seat.chooses(image("to-khai.png")).control(KeyCode.O);
            seat.sees("Đã gắn to-khai.png", KeyCode.ENTER);
            seat.type(KeyCode.F4).write("1.000656").type(KeyCode.ENTER);
            seat.sees("Chưa gắn vào giấy nào: to-khai.png");
            seat.picture("reception-loose-scan");
            seat.type(KeyCode.F9).sees("Còn bản quét chưa gắn vào giấy nào");
            assertThat(seat.papers()).isEmpty();
            seat.type(KeyCode.ESCAPE);
            seat.type(KeyCode.F4).write("1.001193").type(KeyCode.ENTER);
            seat.until(
                    "the scan by its paper again",
                    () -> !seat.read().contains("Chưa gắn vào giấy nào:"));
            seat.type(KeyCode.F9).sees("261120-2002");
        }
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> {
                    String code =
                            Desks.done(counter.showing().find(session, "hung", 5))
                                    .getFirst()
                                    .code();
                    assertThat(Desks.done(counter.finding().show(session, code)).scans())
                            .singleElement()
                            .satisfies(one -> assertThat(one.name()).isEqualTo("to-khai.png"));
                });
    }

    private Path image(String name) throws Exception {
        Path file = folder.resolve(name);
        BufferedImage white = new BufferedImage(900, 1200, BufferedImage.TYPE_BYTE_GRAY);
        white.createGraphics().drawString(name, 100, 100);
        ImageIO.write(white, "png", file.toFile());
        return file;
    }
}
