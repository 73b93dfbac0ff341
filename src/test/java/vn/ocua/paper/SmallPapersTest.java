package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome;

import java.io.IOException;

class SmallPapersTest {
    private final Papers papers = Samples.papers();

    @Test
    void twoHalvesCarryBothCopies() throws IOException {
        Issued issued = Sheets.done(papers.receipt(Samples.household(), Format.A5X2));
        Sheets.draw("01-hai-a5", issued.pdf());
        assertThat(Sheets.line(issued.pdf()))
                .contains("LIÊN LƯU", "LIÊN GIAO KHÁCH")
                .contains("Tiếp nhận hồ sơ của Bà: NGUYỄN THỊ HỒNG THẮM – số căn cước 066186012345")
                .contains("17 giờ 00 phút, thứ Năm, ngày 26 tháng 11 năm 2026");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly(Samples.QR);
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly("H15.50.05.13-261122-0001");
    }

    @Test
    void aHalfTooSmallSaysToPrintTwoSheets() {
        assertThat(papers.receipt(Samples.land(), Format.A5X2))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.reasons().toString())
                                        .contains("refusal.paper.halfTooSmall"));
    }

    @Test
    void appointmentOnA5MasksTheNumber() throws IOException {
        Issued issued = Sheets.done(papers.appointment(Samples.extract(), Format.A5));
        Sheets.draw("phieu-hen-a5", issued.pdf());
        assertThat(Sheets.line(issued.pdf()))
                .contains("Mời Ông đến nhận kết quả lúc 17 giờ 00, thứ Hai, 23/11/2026")
                .contains("066•••••4417", "0905 ••• 044")
                .doesNotContain("066099004417", "0905118044");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly(Samples.QR);
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly("H15.50.05.13-261120-0031");
    }

    @Test
    void appointmentOnTheRollIsReadAtItsOwnDots() throws IOException {
        Issued issued = Sheets.done(papers.appointment(Samples.extract(), Format.ROLL80));
        Sheets.draw("phieu-hen-80mm", issued.pdf());
        assertThat(Sheets.line(issued.pdf()))
                .contains("17 giờ 00 · thứ Hai 23/11/2026", "Căn cước: 066•••••4417");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly(Samples.QR);
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly("H15.50.05.13-261120-0031");
    }

    @Test
    void theNarrowRollNeverBreaksTheCode() throws IOException {
        Issued issued = Sheets.done(papers.appointment(Samples.extract(), Format.ROLL58));
        Sheets.draw("phieu-hen-58mm", issued.pdf());
        assertThat(Sheets.text(issued.pdf())).contains("H15.50.05.13-261120-0031");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly(Samples.QR);
        ReceiptContent training = Samples.training().on(Samples.SLIP, "TH-0031/PH");
        Issued practice = Sheets.done(papers.appointment(training, Format.ROLL58));
        Sheets.draw("phieu-hen-58mm-tap-huan", practice.pdf());
        assertThat(Sheets.text(practice.pdf())).contains("TH-H15.50.05.13-261122-0001");
    }

    @Test
    void withoutADateThePapersSaySo() throws IOException {
        ReceiptContent open = Samples.due(Samples.extract(), null);
        Issued slip = Sheets.done(papers.appointment(open, Format.A5));
        Sheets.draw("phieu-hen-a5-khong-hen", slip.pdf());
        assertThat(Sheets.line(slip.pdf())).contains("theo thông báo của Trung tâm");
        Issued roll = Sheets.done(papers.appointment(open, Format.ROLL80));
        assertThat(Sheets.line(roll.pdf())).contains("theo thông báo của Trung tâm");
        ReceiptContent household = Samples.due(Samples.household(), null);
        Issued half = Sheets.done(papers.receipt(household, Format.A5X2));
        assertThat(Sheets.line(half.pdf())).contains("theo thông báo của Trung tâm");
        Issued full = Sheets.done(papers.receipt(household, Format.A4));
        assertThat(Sheets.line(full.pdf())).contains("theo thông báo của Trung tâm");
    }

    @Test
    void aLongProcedureMovesTheReasonToTheNote() throws IOException {
        ReceiptContent c = Samples.extract();
        ReceiptContent longer =
                new ReceiptContent(
                        c.form(),
                        c.agency(),
                        c.reference(),
                        c.submitter(),
                        c.owner(),
                        c.channel(),
                        new Subject(
                                Samples.refusal().subject().title() + "; " + c.subject().title(),
                                "2.000815"),
                        c.enclosed(),
                        c.sets(),
                        c.timing(),
                        c.collected(),
                        c.fee(),
                        c.qr(),
                        c.issue());
        Issued issued = Sheets.done(papers.appointment(longer, Format.A5));
        Sheets.draw("phieu-hen-a5-ten-dai", issued.pdf());
        assertThat(Sheets.line(issued.pdf()))
                .contains("Sau 15 giờ, trả vào ngày làm việc tiếp theo. Mang theo phiếu này");
    }

    @Test
    void trainingIsSeenOnSmallPapersToo() throws IOException {
        Issued half = Sheets.done(papers.receipt(Samples.training(), Format.A5X2));
        Sheets.draw("01-hai-a5-tap-huan", half.pdf());
        assertThat(Sheets.line(half.pdf()).split("KHÔNG CÓ GIÁ TRỊ", -1)).hasSize(3);
        assertThat(Sheets.codes(half.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly("TH-H15.50.05.13-261122-0001");
        ReceiptContent slip = Samples.training().on(Samples.SLIP, "TH-0031/PH");
        Issued roll = Sheets.done(papers.appointment(slip, Format.ROLL80));
        Sheets.draw("phieu-hen-80mm-tap-huan", roll.pdf());
        assertThat(Sheets.line(roll.pdf()).split("KHÔNG CÓ GIÁ TRỊ", -1)).hasSize(3);
    }
}
