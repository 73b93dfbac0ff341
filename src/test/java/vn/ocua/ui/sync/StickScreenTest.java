package vn.ocua.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.exchange.Courier;
import vn.ocua.exchange.Exchange;
import vn.ocua.ui.People;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// A desk without a line gives its day away on a stick and takes one, by keyboard alone.
class StickScreenTest {
    @TempDir Path folder;

    /// Another real desk.
    private final class Other implements AutoCloseable {
        final Counter counter;
        final Session admin;
        final Exchange exchange;
        final Courier courier;

        Other(int number, Desks.Clock clock) {
            counter = Desks.make(folder.resolve("desk-" + number), clock, number);
            admin = Desks.admin(counter);
            exchange = new Exchange(counter);
            courier = exchange.courier();
        }

        String key() {
            return Desks.done(courier.key(admin)).text();
        }

        @Override
        public void close() {
            exchange.close();
            counter.close();
        }
    }

    @Test
    void aStickIsWrittenForADeskWhoseKeyWasReadOutAndAStrangersIsReadAfterThat() throws Exception {
        Desks.Clock clock = Desks.friday();
        Path stick = Files.createDirectory(folder.resolve("usb"));
        Seat.make(folder, clock);
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> People.come(counter, session, clock));
        try (Other centre = new Other(3, clock);
                Other stranger = new Other(4, clock);
                Seat seat = Seat.taken(folder, clock)) {
            seat.wiring().folders(() -> Optional.of(stick));
            seat.type(KeyCode.F8).sees("Gửi bằng USB");
            seat.control(KeyCode.O).sees("OCUA-KHOA:1:");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.picture("stick-first");
            seat.write("2").sees("khoa-quay-2.txt");
            String mine = Files.readString(stick.resolve("khoa-quay-2.txt")).strip();
            seat.write("1").sees("Đã chép dòng khóa.");
            assertThat(Pictures.onWindow(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(mine);

            seat.type(KeyCode.F9).sees("Chưa chọn quầy nhận.");
            seat.write("OCUA-KHOA:1:abc").type(KeyCode.ENTER).sees("Dòng khóa thiếu phần cuối.");
            seat.control(KeyCode.A).write(centre.key()).type(KeyCode.ENTER);
            seat.sees("Dấu khóa có khớp không?").picture("stick-compare");
            assertThat(seat.read())
                    .contains(Desks.done(centre.courier.key(centre.admin)).fingerprint());
            seat.type(KeyCode.TAB, KeyCode.ENTER).sees("Đã lưu khóa của");
            seat.type(KeyCode.F9).sees("Việc vẫn chờ ở đây");
            seat.picture("stick-written");
            Path written = only(stick, ".ocua");
            assertThat(written.getFileName().toString()).startsWith("quay-2-toi-quay-3-");
            Courier.Read taken =
                    Desks.done(
                            centre.courier.read(centre.admin, Files.readAllBytes(written), mine));
            assertThat(taken.messages()).isEqualTo(26);

            Path theirs = folder.resolve("tu-quay-4.ocua");
            People.receive(
                    stranger.counter,
                    stranger.admin,
                    "1.001193",
                    "Trịnh Thắng",
                    "066080000789",
                    "0912345678");
            Files.write(theirs, Desks.done(stranger.courier.write(stranger.admin, mine)).file());
            seat.chooses(theirs).control(KeyCode.O).sees("Chưa lưu khóa của bên gửi.");
            assertThat(seat.focus()).isEqualTo("Dòng khóa của quầy kia");
            seat.picture("stick-stranger");
            seat.picture("stick-stranger-200pct", Mode.LIGHT, 200);
            seat.write(stranger.key()).type(KeyCode.ENTER).sees("Dấu khóa có khớp không?");
            seat.type(KeyCode.TAB, KeyCode.ENTER).sees("để gửi giúp");
            seat.picture("stick-read");

            seat.chooses(stick.resolve("khoa-quay-2.txt")).control(KeyCode.O);
            seat.sees("Đây không phải tệp chuyển tay của Ô Cửa.");
            seat.write("5").sees(".xlsx: 7 hồ sơ");
            assertThat(only(stick, ".xlsx")).isNotEmptyFile();
            seat.wiring().folders(() -> Optional.of(stick.resolve("da-rut")));
            seat.type(KeyCode.F9).sees("Không ghi được vào");
            seat.type(KeyCode.ESCAPE, KeyCode.ESCAPE).sees("Chờ gửi");
        }
    }

    private static Path only(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).findFirst().orElseThrow();
        }
    }
}
