package vn.ocua.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.paper.Format;
import vn.ocua.paper.PrintSamples;

class RawPrintingTest {
    @Test
    void aNetworkPrinterSaysWhenThePaperIsOut() throws Exception {
        try (ReceiptPrinter printer = new ReceiptPrinter(0x12, true)) {
            Printing way = RawPrinting.at(printer.address()).orElseThrow();
            Handout slip = Handout.of("phieu-hen", PrintSamples.slip(Format.ROLL80));
            assertThat(way.send(slip).now()).isEqualTo(new Progress.Printed());
            Roll roll = Roll.of(printer.paper(), Raster.WIDE);
            assertThat(roll.code(BarcodeFormat.QR_CODE)).isEqualTo(PrintSamples.QR);
        }
    }

    @Test
    void oneThatNeverAnswersLeavesItToTheOfficer() throws Exception {
        try (ReceiptPrinter printer = new ReceiptPrinter(0, false)) {
            Printing way = RawPrinting.at(printer.address()).orElseThrow();
            Handout slip = Handout.of("phieu-hen", PrintSamples.slip(Format.ROLL58));
            assertThat(way.send(slip).now()).isEqualTo(new Progress.Doubtful());
            assertThat(printer.paper()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0x16, OPEN", "0x32, PAPER_OUT", "0x52, JAM"})
    void whatIsTheMatterIsAskedBefore(String state, Trouble trouble) throws Exception {
        try (ReceiptPrinter printer = new ReceiptPrinter(Integer.decode(state), true)) {
            Printing way = RawPrinting.at(printer.address()).orElseThrow();
            Handout slip = Handout.of("phieu-hen", PrintSamples.slip(Format.ROLL58));
            assertThat(way.send(slip).now()).isEqualTo(new Progress.Failed(trouble));
        }
    }

    @Test
    void oneThatIsSwitchedOffIsOffline() throws Exception {
        String address;
        try (ReceiptPrinter printer = new ReceiptPrinter(0, true)) {
            address = printer.address();
        }
        Printing way = RawPrinting.at(address).orElseThrow();
        Handout slip = Handout.of("phieu-hen", PrintSamples.slip(Format.ROLL58));
        assertThat(way.send(slip).now()).isEqualTo(new Progress.Failed(Trouble.OFFLINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HP LaserJet",
                "/home/an/hồ sơ.pdf",
                "/dev/../home/an/x",
                "tcp://máy in",
                "tcp://may-in:99999",
                "http://192.168.1.50"
            })
    void onlyDevicesAndHostsAreAddresses(String name) {
        assertThat(RawPrinting.at(name)).isEmpty();
    }

    @Test
    void aDeviceThatIsNotThereIsGone() {
        Printing way = RawPrinting.at("/dev/usb/lp-khong-co").orElseThrow();
        Handout slip = Handout.of("phieu-hen", PrintSamples.slip(Format.ROLL58));
        assertThat(way.send(slip).now()).isEqualTo(new Progress.Failed(Trouble.GONE));
    }
}
