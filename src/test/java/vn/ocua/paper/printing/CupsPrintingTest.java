package vn.ocua.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.paper.Format;
import vn.ocua.paper.PrintSamples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class CupsPrintingTest {
    @TempDir Path folder;

    private ScriptedCups cups;

    @BeforeEach
    void start() throws IOException {
        cups = new ScriptedCups(folder);
    }

    @AfterEach
    void stop() throws IOException {
        cups.close();
    }

    @Test
    void printersAreListedWithTraysSizesAndState() throws IOException {
        cups.reasons = List.of("media-low-warning", "door-open-error");
        assertThat(new Cups(new IppRoad(cups.socket)).printers())
                .singleElement()
                .satisfies(printer -> {
                    assertThat(printer.name()).isEqualTo("Tầng 1");
                    assertThat(printer.model()).isEqualTo("HP LaserJet Pro M404");
                    assertThat(printer.usual()).isTrue();
                    assertThat(printer.trouble()).isEqualTo(Trouble.OPEN);
                    assertThat(printer.queued()).isEqualTo(2);
                    assertThat(printer.trays()).containsExactly("tray-1", "tray-2");
                    assertThat(printer.sizes()).hasSize(3);
                    assertThat(printer.duplex()).isTrue();
                });
    }

    @Test
    void thePdfItselfIsHandedOverWithItsPaperAndAskedAfterByNumber() {
        byte[] pdf = PrintSamples.slip(Format.A5);
        Printing.Handed handed =
                cups.printing("Tầng 1").send(Handout.of("H15-2001 mau-01 ban-1", pdf));
        assertThat(handed).isEqualTo(new Printing.Handed("41", new Progress.Underway(null)));
        String call = new String(cups.calls.getLast(), StandardCharsets.ISO_8859_1);
        assertThat(call)
                .contains("iso_a5_148x210mm", "application/pdf", "H15-2001 mau-01 ban-1")
                .contains("print-scaling", "none")
                .endsWith(new String(pdf, StandardCharsets.ISO_8859_1));
        assertThat(cups.printing("Tầng 1").look("41")).isEqualTo(new Progress.Printed());
    }

    @Test
    void aChosenTrayGoesWithTheSizeInOneCollection() {
        Handout paper = new Handout("a", PrintSamples.receiptA4(), "tray-2", "", 2, true, false);
        cups.printing("Tầng 1").send(paper);
        assertThat(new String(cups.calls.getLast(), StandardCharsets.ISO_8859_1))
                .contains("media-col", "media-source", "tray-2", "two-sided-long-edge");
    }

    @Test
    void aReceiptPrinterGetsDots() {
        Handout slip = new Handout("a", PrintSamples.slip(Format.ROLL80), "", "", 1, false, true);
        cups.printing("Tầng 1").send(slip);
        assertThat(new String(cups.calls.getLast(), StandardCharsets.ISO_8859_1))
                .contains("application/vnd.cups-raw", "\u001B@");
    }

    @ParameterizedTest
    @CsvSource({
        "media-empty-error, PAPER_OUT",
        "media-needed, PAPER_OUT",
        "media-jam-error, JAM",
        "cover-open, OPEN",
        "marker-supply-empty-warning, INK_OUT",
        "offline-report, OFFLINE",
        "paused, PAUSED",
        "cups-missing-filter-warning, NO_DRIVER"
    })
    void whatAJobWaitsForIsToldApart(String reason, Trouble trouble) {
        cups.jobState = 5;
        cups.reasons = List.of("toner-low-report", reason);
        assertThat(cups.printing("Tầng 1").look("41")).isEqualTo(new Progress.Underway(trouble));
    }

    @Test
    void aStoppedPrinterWithoutAReasonIsPaused() {
        cups.jobState = 3;
        cups.printerState = 5;
        assertThat(cups.printing("Tầng 1").look("41"))
                .isEqualTo(new Progress.Underway(Trouble.PAUSED));
    }

    @ParameterizedTest
    @CsvSource({
        "7, job-canceled-by-user, CANCELLED",
        "8, document-unprintable-error, ABORTED",
        "8, unsupported-document-format, NO_DRIVER"
    })
    void theEndOfAJobIsToldApart(int state, String reason, Trouble trouble) {
        cups.jobState = state;
        cups.jobReasons = List.of(reason);
        assertThat(cups.printing("Tầng 1").look("41")).isEqualTo(new Progress.Failed(trouble));
    }

    @Test
    void aHeldJobIsHeld() {
        cups.jobState = 4;
        assertThat(cups.printing("Tầng 1").look("41"))
                .isEqualTo(new Progress.Underway(Trouble.HELD));
    }

    @ParameterizedTest
    @CsvSource({
        "0x0506, REFUSING",
        "0x040A, NO_DRIVER",
        "0x0403, NOT_ALLOWED",
        "0x0406, GONE",
        "0x0500, ABORTED"
    })
    void aPrinterThatTakesNothingSaysWhy(String status, Trouble trouble) {
        cups.printStatus = Integer.decode(status);
        assertThat(cups.printing("Tầng 1").send(Handout.of("a", PrintSamples.receiptA4())).now())
                .isEqualTo(new Progress.Failed(trouble));
    }

    @Test
    void aPrinterThatWasTakenAwayIsGone() {
        cups.printerStatus = 0x0406;
        assertThat(cups.printing("Máy cũ").send(Handout.of("a", PrintSamples.receiptA4())).now())
                .isEqualTo(new Progress.Failed(Trouble.GONE));
    }

    @Test
    void withoutCupsItselfNothingIsLost() throws IOException {
        cups.close();
        Printing printing = cups.printing("Tầng 1");
        assertThat(printing.send(Handout.of("a", PrintSamples.receiptA4())).now())
                .isEqualTo(new Progress.Failed(Trouble.SYSTEM_OFF));
        assertThat(printing.look("41")).isEqualTo(new Progress.Underway(Trouble.SYSTEM_OFF));
        assertThat(printing.look("j1")).isEqualTo(new Progress.Doubtful());
    }
}
