package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class ReceiptA4Test {
    private final Papers papers = Samples.papers();

    @Test
    void ordinaryReceiptIsOnePageWithEveryField() throws IOException {
        Issued issued = Sheets.done(papers.receipt(Samples.household(), Format.A4));
        Sheets.draw("01-a4", issued.pdf());
        assertThat(issued.pages()).isEqualTo(1);
        assertThat(issued.replaced()).isEmpty();
        assertThat(Sheets.line(issued.pdf()))
                .contains("UBND XÃ EA BÌNH", "Số: 0001/TNHS")
                .contains("Tiếp nhận hồ sơ của Bà: NGUYỄN THỊ HỒNG THẮM – nộp trực tiếp")
                .contains("Phí, lệ phí: 50.000 đồng (Năm mươi nghìn đồng)")
                .contains("17 giờ 00 phút, thứ Năm, ngày 26 tháng 11 năm 2026")
                .contains("Trang 1/1");
    }

    @Test
    void bothCodesAreRead() throws IOException {
        byte[] pdf = Sheets.done(papers.receipt(Samples.household(), Format.A4)).pdf();
        assertThat(Sheets.codes(pdf, 0, BarcodeFormat.QR_CODE))
                .contains(Samples.QR, Samples.VIETQR);
        assertThat(Sheets.codes(pdf, 0, BarcodeFormat.CODE_128))
                .containsExactly("H15.50.05.13-261122-0001");
    }

    @Test
    void longReceiptTurnsThePage() throws IOException {
        Issued issued = Sheets.done(papers.receipt(Samples.land(), Format.A4));
        Sheets.draw("01-a4-12-thanh-phan", issued.pdf());
        assertThat(issued.pages()).isEqualTo(2);
        assertThat(issued.replaced()).isEmpty();
        assertThat(Sheets.line(issued.pdf()))
                .contains(Samples.LONG_NAME)
                .contains("(xem tiếp trang 2)", "Trang 1/2", "Trang 2/2", "Email: không có");
    }

    @Test
    void trainingReceiptSaysSo() throws IOException {
        Issued issued = Sheets.done(papers.receipt(Samples.training(), Format.A4));
        Sheets.draw("01-a4-tap-huan", issued.pdf());
        assertThat(Sheets.line(issued.pdf())).contains("BẢN TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .singleElement()
                .asString()
                .startsWith("TAP HUAN");
    }
}
