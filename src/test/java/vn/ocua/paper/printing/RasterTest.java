package vn.ocua.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Fault;
import vn.ocua.paper.Format;
import vn.ocua.paper.PrintSamples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

class RasterTest {
    @Test
    void theSlipOnAnEightyMillimetreRollIsReadBackFromItsDots() throws IOException {
        byte[] pdf = PrintSamples.slip(Format.ROLL80);
        Roll roll = Roll.of(Raster.escpos(pdf, 576, 203), 576).saved("escpos-80mm");
        assertThat(roll.code(BarcodeFormat.QR_CODE)).isEqualTo(PrintSamples.QR);
        assertThat(roll.code(BarcodeFormat.CODE_128)).isEqualTo(PrintSamples.CODE);
        assertThat(roll.cuts()).isEqualTo(1);
        assertThat(roll.fed()).as("8 mm to cut in").isEqualTo(64);
    }

    @Test
    void theNarrowRollHasTheSameCodeAndNoBars() throws IOException {
        byte[] pdf = PrintSamples.slip(Format.ROLL58);
        Roll roll = Roll.of(Raster.escpos(pdf, 384, 203), 384).saved("escpos-58mm");
        assertThat(roll.code(BarcodeFormat.QR_CODE)).isEqualTo(PrintSamples.QR);
        assertThat(roll.code(BarcodeFormat.CODE_128)).isEqualTo("no CODE_128");
    }

    @Test
    void copiesAreCutOneByOne() throws IOException {
        byte[] pdf = PrintSamples.slip(Format.ROLL58);
        Roll roll = Roll.of(Raster.escpos(pdf, 3), 384);
        assertThat(roll.cuts()).isEqualTo(3);
    }

    @Test
    void theTestPageFitsBothRollsAndTheSheet() throws IOException {
        byte[] wide = PrintSamples.test(Format.ROLL80).pdf();
        assertThat(Roll.of(Raster.escpos(wide, 576, 203), 576).code(BarcodeFormat.QR_CODE))
                .startsWith("H15.");
        byte[] narrow = PrintSamples.test(Format.ROLL58).pdf();
        assertThat(Roll.of(Raster.escpos(narrow, 384, 203), 384).code(BarcodeFormat.QR_CODE))
                .startsWith("H15.");
        assertThat(PrintSamples.test(Format.A4).replaced()).isEmpty();
    }

    @Test
    void whatIsNoPaperIsAFaultWithItsCode() {
        byte[] no = "không phải PDF".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Raster.escpos(no, 576, 203))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("IN-26"));
        assertThatThrownBy(() -> Raster.escpos(no, 570, 203))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
