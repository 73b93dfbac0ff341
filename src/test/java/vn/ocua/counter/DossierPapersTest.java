package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;
import static vn.ocua.counter.Desks.with;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;
import vn.ocua.paper.Sheets;
import vn.ocua.time.VietnamTime;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// Every paper of the counter from real dossiers: when it is allowed, what it says, how it is
/// counted.
class DossierPapersTest extends AtDesk {
    private static final String PERSON = "040198004217";

    private String code;

    @BeforeEach
    void receive() {
        done(counter.change(admin, new Settings("0262 3555 013")));
        code = receive("1.004873", PERSON, "desk");
        clock.pass(60);
    }

    @Test
    void largePrintIsCountedByItself() throws IOException {
        PaperOrder large =
                new PaperOrder(List.of(code), "01", "", true, false, Map.of(), List.of(), false);
        Issuing.Paper paper = done(counter.issuing().print(admin, large));
        Sheets.draw("quay-01-chu-lon", paper.pdf());
        assertThat(paper.reprint()).isZero();
        assertThat(Sheets.line(paper.pdf())).contains("chữ lớn", "26 tháng 11 năm 2026");
        assertThat(done(counter.issuing().print(admin, code, "01", "", false)).reprint()).isZero();
        PaperOrder slip =
                new PaperOrder(List.of(code), "02", "", true, false, Map.of(), List.of(), false);
        assertThat(refused(counter.issuing().print(admin, slip)).getFirst()).contains("Chữ lớn");
    }

    @Test
    void aSupplementIsPrintedOnceAskedFor() throws IOException {
        assertThat(refused(print("02")).getFirst()).contains("chưa có yêu cầu bổ sung");
        order(new Order.AskSupplement("Bản án ly hôn (bản chính; bản sao); Giấy ủy quyền"));
        clock.pass(60);
        Issuing.Paper paper = done(print("02", Map.of("until", "2026-12-04T17:00")));
        Sheets.draw("quay-02-sau-tiep-nhan", paper.pdf());
        assertThat(Sheets.line(paper.pdf()))
                .contains("Số: 261120-2001/HDHS", "Bản án ly hôn (bản chính; bản sao)")
                .contains("17 giờ 00, thứ Sáu, ngày 04 tháng 12", "309/2026")
                .contains("tạm dừng từ 15 giờ 11, 20/11/2026");
        assertThat(Sheets.codes(paper.pdf(), 0, BarcodeFormat.CODE_128)).containsExactly(code);
        assertThat(Sheets.codes(paper.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly(counter.desk().lookup() + "?h=" + code);
        clock.pass(3600);
        order(new Order.Supplemented());
        assertThat(refused(print("02")).getFirst()).contains("đã in");
        assertThat(done(again("02")).reprint()).isEqualTo(1);
        order(new Order.AskSupplement("Giấy tờ về nơi cư trú"));
        Issuing.Paper second = done(print("02"));
        assertThat(second.reprint()).isZero();
        assertThat(second.version()).as("which request").isEqualTo(2);
        assertThat(done(again("02")).version()).isEqualTo(2);
    }

    @Test
    void anApologyNeedsAnExtensionOrAMissedPromise() throws IOException {
        assertThat(refused(print("04")).getFirst()).contains("chưa được gia hạn");
        order(new Order.Forward());
        order(
                new Order.Extend(
                        VietnamTime.at(LocalDateTime.of(2026, 12, 3, 17, 0)),
                        "phải xác minh ở nơi cư trú trước đây."));
        Issuing.Paper bare = done(print("04"));
        Sheets.draw("quay-04", bare.pdf());
        assertThat(bare.version()).isEqualTo(2);
        assertThat(Sheets.line(bare.pdf()))
                .contains("……", "hạn gốc 26/11/2026", "phải xác minh ở nơi cư trú trước đây.")
                .contains("ngày 03 tháng 12 năm 2026", "lần thứ nhất và duy nhất");
        assertThat(done(again("04")).reprint()).isEqualTo(1);
    }

    @Test
    void aMissedPromiseNeedsTheNewMomentAndTheReason() throws IOException {
        clock.at("2026-11-30T09:00:00+07:00");
        assertThat(refused(print("04")).getFirst()).contains("--reason");
        assertThat(refused(print("04", Map.of("reason", "mất điện"))).getFirst())
                .contains("--until");
        Map<String, String> said =
                Map.of(
                        "reason",
                        "mất điện kéo dài",
                        "until",
                        "2026-12-02T17:00",
                        "unit",
                        "Phòng Tư pháp",
                        "signer",
                        "Nguyễn Đình Khôi",
                        "position",
                        "KT. TRƯỞNG PHÒNG; PHÓ TRƯỞNG PHÒNG");
        Issuing.Paper paper = done(print("04", said));
        Sheets.draw("quay-04-qua-han", paper.pdf());
        assertThat(Sheets.line(paper.pdf()))
                .contains("PHÒNG TƯ PHÁP", "PHÓ TRƯỞNG PHÒNG", "đã quá thời gian hẹn")
                .doesNotContain("duy nhất");
    }

    @Test
    void aStopNoticeFollowsAStopOrAWithdrawal() throws IOException {
        assertThat(refused(print("05")).getFirst()).contains("chưa dừng");
        order(new Order.Forward());
        order(new Order.Withdraw("chuyển nơi cư trú"));
        Issuing.Paper paper = done(print("05"));
        Sheets.draw("quay-05", paper.pdf());
        assertThat(Sheets.line(paper.pdf()))
                .contains("theo yêu cầu của người nộp", "chuyển nơi cư trú")
                .contains("Đã chuyển đơn vị giải quyết", "trả lại: …");
    }

    @Test
    void theControlSlipKnowsTheHistoryAndTakesHops() throws IOException {
        order(new Order.Forward());
        Issuing.Paper paper = done(print("06"));
        Sheets.draw("quay-06", paper.pdf());
        assertThat(Sheets.line(paper.pdf()))
                .contains("15 giờ 11 phút, ngày 20/11/2026", "Số: 2001/KS");
        String other = receive("1.001193", "", "desk");
        PaperOrder hops =
                new PaperOrder(
                        List.of(other),
                        "06",
                        "",
                        false,
                        false,
                        Map.of("unit", "Phòng Kinh tế"),
                        List.of("Trung tâm; Phòng Kinh tế; 2026-11-20T15:30; Hà; Tâm; đủ"),
                        false);
        assertThat(Sheets.line(done(counter.issuing().print(admin, hops)).pdf()))
                .contains("15 giờ 30 phút", "Tâm");
        PaperOrder wrong =
                new PaperOrder(
                        List.of(other), "06", "", false, true, Map.of(), List.of("?"), false);
        assertThat(refused(counter.issuing().print(admin, wrong)).getFirst()).contains("Chặng");
    }

    @Test
    void aResultIsReceiptedBeforeAndAfterItIsHandedOver() throws IOException {
        assertThat(refused(print("result")).getFirst()).contains("chưa có kết quả");
        order(new Order.Forward());
        order(new Order.Result("214/UBND-XNTTHN", "", false));
        Issuing.Paper open = done(print("result"));
        assertThat(Sheets.line(open.pdf())).contains("Bên nhận: ……", "214/UBND-XNTTHN");
        order(new Order.Return("", "", 1, ""));
        Issuing.Paper given = done(print("result"));
        Sheets.draw("quay-ket-qua", given.pdf());
        assertThat(Sheets.line(given.pdf()))
                .contains("Trần Thị Mai Hương", PERSON, "chủ hồ sơ", "trước hạn");
        assertThat(refused(print("label")).getFirst()).contains("bưu chính");
    }

    @Test
    void aLabelTakesTheItemsNumberAndChecksIt() throws IOException {
        code = receive("1.004873", "040198004218", "post");
        assertThat(refused(print("label")).getFirst()).contains("chưa có kết quả");
        order(new Order.Result("", "", false));
        assertThat(refused(print("label", Map.of("s10", "EA123456789VN"))).getFirst())
                .contains("chữ số kiểm tra");
        Issuing.Paper label =
                done(
                        print(
                                "label",
                                Map.of("s10", "ea 123 456 785 vn", "weight", "50", "cod", "8000")));
        Sheets.draw("quay-buu-gui", label.pdf());
        assertThat(Sheets.line(label.pdf())).contains("EA 123 456 785 VN", "50 g", "8.000 đồng");
        assertThat(Sheets.codes(label.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly("EA123456785VN");
        assertThat(done(again("label")).reprint()).isEqualTo(1);
    }

    @Test
    void dossiersOfOnePersonShareAReceiptThatKnowsWhenOneMoreJoins() throws IOException {
        String second = receive("1.001193", PERSON, "desk");
        receive("1.001193", "040198004299", "desk");
        Issuing.Paper two = done(counter.issuing().print(admin, second, "combined", "", false));
        Sheets.draw("quay-nhieu-ho-so", two.pdf());
        assertThat(Sheets.line(two.pdf())).contains("số lượng: 02 hồ sơ", code, second);
        assertThat(Sheets.codes(two.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactlyInAnyOrder(code, second);
        assertThat(refused(print("combined")).getFirst()).contains("đã in");
        receive("1.004873", PERSON, "desk");
        assertThat(Sheets.line(done(print("combined")).pdf())).contains("số lượng: 03 hồ sơ");
    }

    @Test
    void minutesListWhatWasForwardedThatDay() throws IOException {
        String second = receive("1.001193", "", "desk");
        assertThat(Sheets.line(done(print("minutes")).pdf())).contains("Cộng: 01 hồ sơ");
        order(new Order.Forward());
        done(counter.progress().order(admin, second, new Order.Forward()));
        Issuing.Paper two =
                done(print("minutes", Map.of("unit", "Phòng Tư pháp", "receiver", "Đỗ Minh Tâm")));
        Sheets.draw("quay-bien-ban", two.pdf());
        assertThat(Sheets.line(two.pdf())).contains("Cộng: 02 hồ sơ", second, "Đỗ Minh Tâm");
    }

    @Test
    void residenceHasAFormOfThePolice() throws IOException {
        assertThat(refused(print("ct04")).getFirst()).contains("cư trú");
        code = receive("1.004194", PERSON, "desk");
        Issuing.Paper paper = done(print("ct04"));
        Sheets.draw("quay-ct04", paper.pdf());
        assertThat(Sheets.line(paper.pdf()))
                .contains("CÔNG AN XÃ HÒA AN", "Mẫu CT04", "PHIẾU TIẾP NHẬN HỒ SƠ");
    }

    @Test
    void papersWithoutADossierAreNotCounted() throws IOException {
        order(new Order.Result("1", "", false));
        order(new Order.Return("", "", 0, ""));
        LocalDate day = LocalDate.of(2026, 11, 20);
        Issuing.Paper book = done(counter.issuing().register(admin, day, day, "01/2026"));
        Sheets.draw("quay-07", book.pdf());
        assertThat(Sheets.line(book.pdf()))
                .contains("261120-2001", "Thôn 5 0914 055 218", "đã trả 01", "Quyển số 01/2026");
        assertThat(
                        Sheets.line(
                                done(counter.issuing()
                                                .register(
                                                        admin,
                                                        day.plusDays(1),
                                                        day.plusDays(9),
                                                        ""))
                                        .pdf()))
                .contains("Tổng cộng: 00 hồ sơ");
        Issuing.Paper one = done(counter.issuing().posting(admin, "1.004222"));
        Sheets.draw("quay-niem-yet", one.pdf());
        assertThat(Sheets.line(one.pdf())).contains("Trường hợp:", "07 ngày làm việc");
        Issuing.Paper all = done(counter.issuing().posting(admin, ""));
        Sheets.draw("quay-danh-muc", all.pdf());
        assertThat(Sheets.line(all.pdf())).contains("Hộ tịch (", "1.004873");
        assertThat(refused(counter.issuing().posting(admin, "9.999999"))).hasSize(1);
        assertThat(counter.finding().show(admin, code).toString()).doesNotContain("form=07");
    }

    @Test
    void whatIsTooLongForAPaperIsRefused() {
        assertThat(refused(print("06", Map.of("unit", "x".repeat(2000)))).getFirst())
                .contains("--unit");
        assertThat(refused(print("08")).getFirst()).contains("Không có mẫu 08");
        PaperOrder two =
                new PaperOrder(
                        List.of(code, code), "01", "", false, false, Map.of(), List.of(), false);
        assertThat(refused(counter.issuing().print(admin, two)).getFirst()).contains("một mã");
    }

    private String receive(String procedure, String identity, String delivery) {
        Application typed = with(Desks.huong(procedure, identity), "delivery", delivery);
        return done(counter.reception().receive(admin, typed)).code();
    }

    private void order(Order order) {
        done(counter.progress().order(admin, code, order));
    }

    private vn.ocua.base.Outcome<Issuing.Paper> print(String form) {
        return print(form, Map.of());
    }

    private vn.ocua.base.Outcome<Issuing.Paper> print(String form, Map<String, String> said) {
        PaperOrder order =
                new PaperOrder(List.of(code), form, "", false, false, said, List.of(), false);
        return counter.issuing().print(admin, order);
    }

    private vn.ocua.base.Outcome<Issuing.Paper> again(String form) {
        return counter.issuing().print(admin, code, form, "", true);
    }
}
