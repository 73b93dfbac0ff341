package vn.ocua.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The list of agencies by keyboard, over a real desk.
class AgencyPartTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void aListIsLookedAtRefusedByLineAndUsed() throws Exception {
        Path wrong = folder.resolve("co-quan-sai.csv");
        Files.writeString(
                wrong,
                Files.readString(Path.of("samples/agencies.csv"))
                        .replace("H60,province", "H99,province"));
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.control(KeyCode.COMMA).sees("Cỡ chữ");
            seat.type(KeyCode.DIGIT9).sees("Chưa có danh sách cơ quan");
            Path old = folder.resolve("co-quan-cu.csv");
            Files.write(old, "code,name\nH15,UBND t\u00ednh".getBytes(StandardCharsets.ISO_8859_1));
            seat.chooses(old).control(KeyCode.O).sees("không phải UTF-8");
            seat.chooses(wrong);
            seat.control(KeyCode.O).sees("nơi kế thừa H99 không có trong tệp");
            seat.chooses(Path.of("samples/agencies.csv"));
            seat.control(KeyCode.O).sees("70 mới, 0 đổi, 0 bỏ");
            seat.picture("settings-agencies-preview");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.F9).sees("70 cơ quan, 32 đã sáp nhập");
            seat.sees("UBND tỉnh Bắc Ninh");
            seat.picture("settings-agencies-200", Mode.LIGHT, 200);
            seat.picture("settings-agencies");
            seat.control(KeyCode.O).sees("0 mới, 0 đổi, 0 bỏ, 70 giữ nguyên");
            seat.type(KeyCode.ESCAPE).sees("32 đã sáp nhập");
        }
    }
}
