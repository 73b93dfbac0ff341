package vn.ocua.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.counter.PrintChoice;
import vn.ocua.paper.printing.Progress;
import vn.ocua.paper.printing.ScriptedPrinters;
import vn.ocua.paper.printing.Trouble;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;

/// Printers by keyboard, over a real desk.
class PrintersPartTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();
    private final ScriptedPrinters printers = new ScriptedPrinters();

    @Test
    void aPaperGetsAPrinterATrayAndItsCopies() throws Exception {
        printers.add("HP LaserJet");
        printers.add("Brother tầng 2");
        try (Seat seat = Seat.printing(folder, clock, printers)) {
            open(seat);
            seat.picture("settings-printers");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.DOWN, KeyCode.ENTER).sees("In Mẫu 01");
            seat.until("the list", () -> seat.focus().equals("Máy in"));
            seat.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            seat.press("Khay: tray-2").press("Khổ giấy: A4").press("Số bản: 2");
            seat.control(KeyCode.E).sees("Giấy đã ra ở HP LaserJet.");
            seat.picture("settings-printer");
            seat.picture("settings-printer-200", Mode.LIGHT, 200);
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.F9).sees("từ nay in ở HP LaserJet");
        }
        assertThat(printers.add("HP LaserJet").papers())
                .singleElement()
                .satisfies(page -> {
                    assertThat(page.title()).isEqualTo("in-thu");
                    assertThat(page.tray()).isEqualTo("tray-2");
                    assertThat(page.copies()).isEqualTo(2);
                });
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, _) -> {
                    var choices = counter.settings().printing();
                    assertThat(choices)
                            .containsOnlyKeys("01")
                            .containsValue(
                                    new PrintChoice(
                                            "HP LaserJet", "tray-2", "a4", 2, false, false));
                });
    }

    @Test
    void whatIsStuckIsSentAgainFromTheList() throws Exception {
        printers.add("HP").says(new Progress.Failed(Trouble.JAM));
        try (Seat seat = Seat.printing(folder, clock, printers)) {
            open(seat);
            seat.control(KeyCode.E).sees("Máy in HP kẹt giấy.").sees("Giấy chưa ra");
            seat.sees("chưa in được");
            seat.picture("settings-printers-stuck");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.press("Gửi lại").sees("Giấy đã ra ở HP.");
            seat.until("an empty list", () -> !seat.read().contains("Giấy chưa ra"));
        }
        assertThat(printers.add("HP").papers()).hasSize(2);
    }

    @Test
    void anAddressThatIsNoneIsSaid() throws Exception {
        try (Seat seat = Seat.printing(folder, clock, printers)) {
            open(seat);
            seat.type(KeyCode.ENTER).sees("In Mọi giấy");
            seat.until("the list", () -> seat.focus().equals("Máy in"));
            seat.type(KeyCode.TAB).write("192.168.1.50").type(KeyCode.F9).sees("Ghi như tcp://");
            seat.type(KeyCode.ESCAPE, KeyCode.ENTER).sees("In Mọi giấy");
            seat.type(KeyCode.DOWN).type(KeyCode.F9).sees("từ nay in ở Chỉ ghi tệp PDF");
        }
    }

    private static void open(Seat seat) throws Exception {
        seat.control(KeyCode.COMMA).sees("Cỡ chữ");
        seat.type(KeyCode.DIGIT6).sees("như mọi giấy");
        seat.until("the list", () -> seat.focus().equals("Giấy và nơi in"));
    }
}
