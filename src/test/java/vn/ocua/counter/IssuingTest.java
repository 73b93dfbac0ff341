package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;
import vn.ocua.paper.Sheets;

import java.io.IOException;
import java.util.Map;

class IssuingTest extends AtDesk {
    private Receipt receipt;

    @BeforeEach
    void receive() {
        done(counter.change(admin, new Settings("0262 3555 013")));
        receipt = done(counter.reception().receive(admin, marriageStatus()));
        clock.pass(40);
    }

    @ParameterizedTest
    @CsvSource({"01, a4", "01, a5x2", "appointment, a5", "appointment, 80mm"})
    void theCodeOnThePaperIsTheSignedOneAndTheWordsAreTheDossiers(String form, String size)
            throws IOException {
        Issuing.Paper paper =
                done(counter.issuing().print(admin, receipt.code(), form, size, false));
        Sheets.draw("quay-" + form + "-" + size, paper.pdf());
        assertThat(Sheets.line(paper.pdf())).contains("0262 3555 013");
        assertThat(Sheets.codes(paper.pdf(), 0, BarcodeFormat.QR_CODE)).contains(receipt.qr());
        assertThat(Sheets.line(paper.pdf()).toUpperCase(java.util.Locale.ROOT))
                .contains(
                        "TRẦN THỊ MAI HƯƠNG",
                        "H15.50.05.13-261120-2001",
                        "CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",
                        "26/11/2026");
        assertThat(paper.replaced()).isEmpty();
        Checking.Checked checked =
                Checking.check(
                        receipt.qr(),
                        done(Checking.keys("quay-2 " + counter.desk().publicKey())),
                        code -> counter.store().lists().dossier(code).orElse(null));
        assertThat(checked.answer()).isEqualTo(Checking.Answer.VALID);
    }

    @Test
    void theSamePaperAgainIsANumberedReprintAndACorrectionANewVersion() throws IOException {
        Issuing issuing = counter.issuing();
        assertThat(refused(issuing.print(admin, receipt.code(), "01", "a4", true))).hasSize(1);
        assertThat(done(issuing.print(admin, receipt.code(), "01", "a4", false)).reprint())
                .isZero();
        assertThat(refused(issuing.print(admin, receipt.code(), "01", "a4", false)))
                .singleElement()
                .asString()
                .contains("--again");
        assertThat(done(issuing.print(admin, receipt.code(), "01", "a4", true)).reprint())
                .isEqualTo(1);
        Issuing.Paper second = done(issuing.print(admin, receipt.code(), "01", "", true));
        assertThat(second.reprint()).isEqualTo(2);
        assertThat(Sheets.line(second.pdf())).contains("BẢN IN LẠI LẦN 2");

        done(
                counter.progress()
                        .order(
                                admin,
                                receipt.code(),
                                new Order.Correct(
                                        Map.of("name", "Trần Thị Mai Hường"), "Gõ nhầm dấu")));
        Issuing.Paper corrected = done(issuing.print(admin, receipt.code(), "01", "a4", false));
        Sheets.draw("quay-01-ban-2", corrected.pdf());
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(Sheets.line(corrected.pdf())).contains("thay thế bản 1");
        Checking.Checked old =
                Checking.check(
                        receipt.qr(),
                        done(Checking.keys(counter.desk().publicKey())),
                        code -> counter.store().lists().dossier(code).orElse(null));
        assertThat(old.answer()).isEqualTo(Checking.Answer.REPLACED);
        assertThat(old.replacedBy()).isEqualTo(2);
    }

    @Test
    void slipsBeforeAcceptanceMakeNoDossier() throws IOException {
        Slips.Slip guide =
                done(
                        counter.slips()
                                .guide(
                                        admin,
                                        marriageStatus(),
                                        "Bản án ly hôn, bản chính để đối chiếu"));
        Slips.Slip refuse =
                done(
                        counter.slips()
                                .refuse(
                                        admin,
                                        marriageStatus(),
                                        "Người nộp cư trú ở xã khác và chưa có giấy ủy quyền"));
        assertThat(guide.number()).isEqualTo("2001/HDHS");
        assertThat(refuse.number()).isEqualTo("2001/TCHS");
        Sheets.draw("quay-02", done(counter.issuing().slip(admin, guide)).pdf());
        byte[] third = done(counter.issuing().slip(admin, refuse)).pdf();
        Sheets.draw("quay-03", third);
        assertThat(Sheets.line(third)).contains("xã khác", "309/2026");
        assertThat(counter.store().lists().dossiers()).isEqualTo(1);
    }

    @Test
    void noPaperWithoutADossier() {
        assertThat(
                        refused(
                                counter.issuing()
                                        .print(
                                                admin,
                                                "H15.50.05.13-261120-2999",
                                                "01",
                                                "a4",
                                                false)))
                .hasSize(1);
        assertThat(refused(counter.issuing().print(admin, receipt.code(), "07", "a4", false)))
                .hasSize(1);
    }

    private static Application marriageStatus() {
        return Desks.huong("1.004873", "040198004217");
    }
}
