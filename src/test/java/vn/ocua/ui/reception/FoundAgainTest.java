package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.ui.People;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.Seat;

import java.nio.file.Path;

/// Who was here before is found by a number or a phone; scans find their papers again when the
/// procedure is changed.
class FoundAgainTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void byPhoneWithWhatDiffersAndScansFollowTheirPapers() throws Exception {
        People.hungCame(folder, clock, "1.001612");
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

            seat.chooses(Pictures.paper(folder, "to-khai.png")).control(KeyCode.O);
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
        assertThat(People.scans(folder, clock, "hung")).containsExactly("to-khai.png");
    }
}
