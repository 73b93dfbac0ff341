package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Fault;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;

class ReprintTest {
    private static final Instant LATER = Samples.at(2026, 11, 23, 14, 5);

    private final Papers papers = Samples.papers();

    @Test
    void everyPageIsMarkedAndTheTextStays() throws IOException {
        byte[] issued = Sheets.done(papers.receipt(Samples.land(), Format.A4)).pdf();
        byte[] again = papers.reprint(issued, 1, LATER);
        Sheets.draw("01-a4-in-lai", again);
        String text = Sheets.line(again);
        assertThat(text).containsOnlyOnce("BẢN IN LẠI LẦN 1 · 14 giờ 05, 23/11/2026");
        assertThat(text.split("BẢN IN LẠI LẦN 1")).hasSize(3);
        assertThat(text).contains("LIÊN LƯU", Samples.LONG_NAME, "Trang 2/2");
        assertThat(Sheets.codes(again, 0, BarcodeFormat.QR_CODE)).containsExactly(Samples.QR);
    }

    @Test
    void otherFormatsTakeTheMarkToo() throws IOException {
        byte[] halves = Sheets.done(papers.receipt(Samples.household(), Format.A5X2)).pdf();
        byte[] slip = Sheets.done(papers.appointment(Samples.extract(), Format.A5)).pdf();
        byte[] roll = Sheets.done(papers.appointment(Samples.extract(), Format.ROLL80)).pdf();
        byte[] training = Sheets.done(papers.receipt(Samples.training(), Format.A4)).pdf();
        Sheets.draw("01-hai-a5-in-lai", papers.reprint(halves, 2, LATER));
        Sheets.draw("phieu-hen-a5-in-lai", papers.reprint(slip, 2, LATER));
        Sheets.draw("phieu-hen-80mm-in-lai", papers.reprint(roll, 2, LATER));
        Sheets.draw("01-a4-tap-huan-in-lai", papers.reprint(training, 2, LATER));
        assertThat(Sheets.line(papers.reprint(halves, 2, LATER)).split("BẢN IN LẠI LẦN 2"))
                .hasSize(3);
        assertThat(Sheets.line(papers.reprint(slip, 2, LATER))).contains("BẢN IN LẠI LẦN 2");
        assertThat(Sheets.line(papers.reprint(roll, 2, LATER))).contains("BẢN IN LẠI LẦN 2");
        assertThat(Sheets.line(papers.reprint(training, 2, LATER)))
                .contains("BẢN IN LẠI LẦN 2", "BẢN TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ");
    }

    @Test
    void theSameReprintGivesTheSameBytes() {
        byte[] issued = Sheets.done(papers.receipt(Samples.household(), Format.A4)).pdf();
        byte[] once = papers.reprint(issued, 1, LATER);
        assertThat(Arrays.equals(once, Samples.papers().reprint(issued, 1, LATER))).isTrue();
        assertThat(Arrays.equals(once, papers.reprint(issued, 2, LATER))).isFalse();
    }

    @Test
    void aDamagedFileIsAFault() {
        byte[] issued = Sheets.done(papers.receipt(Samples.household(), Format.A4)).pdf();
        byte[] damaged = Arrays.copyOf(issued, 200);
        assertThatThrownBy(() -> papers.reprint(damaged, 1, LATER))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("GIẤY-03"));
    }
}
