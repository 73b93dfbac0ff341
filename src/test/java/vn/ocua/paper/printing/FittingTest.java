package vn.ocua.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import vn.ocua.paper.Format;
import vn.ocua.paper.PrintSamples;
import vn.ocua.paper.Sheets;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

class FittingTest {
    private static final List<Media> HOME =
            List.of(Media.of("na_letter_8.5x11in"), Media.of("iso_a4_210x297mm"));
    private static final List<Media> OFFICE =
            List.of(Media.of("iso_a4_210x297mm"), Media.of("custom_148.52x209.9mm_148.52x209.9mm"));

    @Test
    void aPageGoesOnItsOwnPaperWhereThePrinterHasIt() throws IOException {
        byte[] slip = PrintSamples.slip(Format.A5);
        Fitting fitting = Fitting.of(slip);
        Media media = Objects.requireNonNull(fitting.media("", OFFICE));
        assertThat(media.name()).startsWith("custom_148");
        assertThat(fitting.onto(media)).isSameAs(slip);
    }

    @Test
    void withoutA5TheSlipLiesAtTheTopOfAnA4SheetInItsOwnSize() throws IOException {
        Fitting fitting = Fitting.of(PrintSamples.slip(Format.A5));
        Media media = Objects.requireNonNull(fitting.media("", HOME));
        assertThat(media.name()).isEqualTo("iso_a4_210x297mm");
        byte[] sheet = fitting.onto(media);
        Sheets.draw("phieu-hen-a5-tren-a4", sheet);
        try (PDDocument file = Loader.loadPDF(sheet)) {
            assertThat((double) file.getPage(0).getMediaBox().getHeight()).isBetween(841.0, 843.0);
        }
        assertThat(Sheets.codes(sheet, 0, BarcodeFormat.QR_CODE)).containsExactly(PrintSamples.QR);
        assertThat(Sheets.line(sheet)).contains("Mời Ông đến nhận kết quả");
    }

    @Test
    void theOfficersChoiceOfPaperCounts() throws IOException {
        Fitting fitting = Fitting.of(PrintSamples.slip(Format.A5));
        Media media = Objects.requireNonNull(fitting.media("a4", OFFICE));
        assertThat(media.name()).isEqualTo("iso_a4_210x297mm");
        Media own = Objects.requireNonNull(fitting.media("om_slip_100x150mm", OFFICE));
        assertThat(own.width()).isEqualTo(100);
    }

    @Test
    void aRollIsAsLongAsTheSlip() throws IOException {
        Fitting fitting = Fitting.of(PrintSamples.slip(Format.ROLL80));
        List<Media> thermal = List.of(Media.of("custom_max_80x3000mm"));
        Media media = Objects.requireNonNull(fitting.media("", thermal));
        assertThat(media.width()).isBetween(79.5, 80.5);
        assertThat(media.height()).isGreaterThan(100);
    }
}
