package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.paper.printing.Progress;
import vn.ocua.paper.printing.ScriptedPrinters;
import vn.ocua.paper.printing.SystemPrinters;
import vn.ocua.paper.printing.Trouble;
import vn.ocua.ui.Seat;

import java.nio.file.Path;

/// From a card to the paper in the tray, by keys alone.
class PrintingTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void oneKeySavesAndPrints() throws Exception {
        ScriptedPrinters printers = new ScriptedPrinters();
        printers.add("HP LaserJet");
        try (Seat seat = Seat.printing(folder, clock, printers)) {
            receive(seat);
            seat.sees("Giấy ở máy in HP LaserJet").sees("Giấy đã ra ở HP LaserJet.");
            seat.picture("reception-on-paper");
            assertThat(seat.papers()).isEmpty();
        }
        assertThat(printers.add("HP LaserJet").papers())
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.title()).endsWith("-261120-2001 mau-01 ban-1");
                    assertThat(paper.title()).doesNotContain("Hùng");
                });
    }

    @Test
    void aJamIsSaidAndTheSamePaperGoesAgainByControlP() throws Exception {
        ScriptedPrinters printers = new ScriptedPrinters();
        printers.add("HP").says(new Progress.Failed(Trouble.JAM));
        try (Seat seat = Seat.printing(folder, clock, printers)) {
            receive(seat);
            seat.sees("Máy in HP kẹt giấy. Hồ sơ đã lưu. Gỡ giấy kẹt rồi bấm Ctrl+P.");
            seat.picture("reception-jam");
            seat.control(KeyCode.P).sees("Giấy đã ra ở HP.");
            assertThat(seat.papers()).as("the PDF, while nothing printed").hasSize(1);
        }
        assertThat(printers.add("HP").papers()).hasSize(2);
        assertThat(printers.add("HP").papers().get(1).title()).doesNotContain("in-lai");
    }

    @Test
    void whereThePrinterCannotTellTheOfficerDoes() throws Exception {
        ScriptedPrinters printers = new ScriptedPrinters();
        printers.add("HP").says(new Progress.Doubtful());
        try (Seat seat = Seat.printing(folder, clock, printers)) {
            receive(seat);
            seat.sees("Giấy ra ở HP chưa?");
            seat.picture("reception-doubtful");
            seat.type(KeyCode.ENTER).sees("Giấy đã ra ở HP.");
        }
    }

    /// Needs a CUPS queue as the only or the usual printer: profile `printing`.
    @Tag("printing")
    @Test
    void aFreshDeskWithARealPrinterPrintsWithOneKey() throws Exception {
        try (Seat seat = Seat.printing(folder, clock, new SystemPrinters())) {
            receive(seat);
            seat.sees("Giấy đã ra ở OCUA-PDF.");
        }
    }

    private static void receive(Seat seat) throws Exception {
        seat.scan(Seat.HUNG).sees("Đọc từ thẻ 15:10");
        seat.write("1.001193").type(KeyCode.ENTER).sees("23/11/2026");
        seat.write("0914 055 218").type(KeyCode.F9).sees("Vừa lập xong");
    }
}
