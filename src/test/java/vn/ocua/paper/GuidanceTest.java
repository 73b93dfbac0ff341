package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class GuidanceTest {
    private static final String CODE = "H15.50.05.13-261119-0012";

    private final Papers papers = Samples.papers();

    @Test
    void supplementAsksForEverythingOnce() throws IOException {
        Issued issued = papers.guidance(Samples.supplement(CODE));
        Sheets.draw("02-yeu-cau-bo-sung", issued.pdf());
        assertThat(issued.pages()).isEqualTo(1);
        assertThat(Sheets.line(issued.pdf()))
                .contains("toàn bộ", "Số: 04/HDHS", "ngày 04 tháng 12 năm 2026");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128)).containsExactly(CODE);
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly("https://dichvucong.example.vn/tra-cuu?h=" + CODE);
    }

    @Test
    void beforeAcceptanceThereIsNoCode() throws IOException {
        Issued issued = papers.guidance(Samples.supplement(""));
        Sheets.draw("02-truoc-tiep-nhan", issued.pdf());
        assertThat(Sheets.line(issued.pdf())).doesNotContain("Mã số hồ sơ");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128)).isEmpty();
    }

    @Test
    void refusalHasNoCodeAndNamesItsOwnNumber() throws IOException {
        Issued issued = papers.refusalSlip(Samples.refusal());
        Sheets.draw("03-tu-choi", issued.pdf());
        assertThat(issued.pages()).isEqualTo(1);
        assertThat(Sheets.line(issued.pdf()))
                .contains("không tiếp nhận, giải quyết", "số phiếu 02/TCHS")
                .doesNotContain("Mã số hồ sơ");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly("https://dichvucong.example.vn/thu-tuc/2.000815");
    }
}
