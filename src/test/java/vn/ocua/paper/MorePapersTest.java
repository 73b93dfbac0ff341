package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome;

import java.io.IOException;

/// The papers that follow a receipt: words and codes read back.
class MorePapersTest {
    private final Papers papers = Samples.papers();

    @Test
    void registerFlowsOverPagesAndCountsEach() throws IOException {
        Issued one = papers.register(MoreSamples.register(6, MoreSamples.issue(Issue.Copy.NONE)));
        Sheets.draw("07-so-theo-doi", one.pdf());
        assertThat(Sheets.line(one.pdf()))
                .contains("SỔ THEO DÕI HỒ SƠ", "Quyển số 02/2026 – ngày 19/11/2026", "(13)")
                .contains("Cộng trang: 06 hồ sơ, 09 bộ; đã trả 02", "Tổng cộng: 06 hồ sơ")
                .contains("NGƯỜI LẬP SỔ");
        Issued many = papers.register(MoreSamples.register(60, MoreSamples.issue(Issue.Copy.NONE)));
        Sheets.draw("07-so-theo-doi-60", many.pdf());
        String text = Sheets.line(many.pdf());
        assertThat(many.pages()).isBetween(4, 7);
        assertThat(text.split("Cộng trang", -1)).hasSize(many.pages() + 1);
        assertThat(text.split("\\(13\\)", -1)).hasSize(many.pages() + 1);
        assertThat(text).contains("Tổng cộng: 60 hồ sơ", "Trang 2/" + many.pages());
    }

    @Test
    void aDayWithoutDossiersIsARegisterToo() throws IOException {
        Issued none = papers.register(MoreSamples.register(0, MoreSamples.practice()));
        assertThat(none.pages()).isEqualTo(1);
        assertThat(Sheets.line(none.pdf()))
                .contains("Tổng cộng: 00 hồ sơ", "BẢN TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ");
    }

    @Test
    void largePrintTellsTheMomentOnPageOneAndThePapersOnPageTwo() throws IOException {
        Issued issued = papers.largeReceipt(Samples.household());
        Sheets.draw("01-a4-chu-lon", issued.pdf());
        assertThat(issued.pages()).isEqualTo(2);
        assertThat(Sheets.line(issued.pdf(), 0))
                .contains("17 giờ 00, thứ Năm ngày 26 tháng 11 năm 2026", "0262 3555 013")
                .contains("Số căn cước: 066186012345", "NGƯỜI TIẾP NHẬN HỒ SƠ");
        assertThat(Sheets.line(issued.pdf(), 1))
                .contains("Thành phần hồ sơ nộp gồm", "giấy ủy quyền", "hongtham.ea@example.vn");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactlyInAnyOrder(Samples.QR, Samples.VIETQR);
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly("H15.50.05.13-261122-0001");
        Issued open = papers.largeReceipt(Samples.due(Samples.land(), null));
        Sheets.draw("01-a4-chu-lon-dai", open.pdf());
        assertThat(Sheets.line(open.pdf())).contains("theo thông báo của Trung tâm");
    }

    @Test
    void apologyKeepsTheFirstPromise() throws IOException {
        Issued issued =
                papers.apology(
                        MoreSamples.apology(
                                MoreSamples.THINH,
                                "phải đối chiếu hồ sơ gốc lưu tại kho lưu trữ của huyện trước đây;"
                                        + " kho lưu trữ hẹn cung cấp vào ngày 23 tháng 11 năm"
                                        + " 2026"));
        Sheets.draw("04-xin-loi-gia-han", issued.pdf());
        assertThat(issued.pages()).isEqualTo(1);
        assertThat(Sheets.line(issued.pdf()))
                .contains("PHÒNG KINH TẾ", "Số: 45/XLGH-KT", "gia hạn lần thứ nhất và duy nhất")
                .contains("hạn gốc 20/11/2026", "09 giờ 30 phút, thứ Sáu, ngày 27 tháng 11");
        codes(issued);
    }

    @Test
    void stopNoticeSaysWhatIsGivenBack() throws IOException {
        Issued issued =
                papers.stop(
                        MoreSamples.stop(
                                MoreSamples.THINH, "chuyển địa điểm kinh doanh sang xã khác"));
        Sheets.draw("05-dung-giai-quyet", issued.pdf());
        assertThat(issued.pages()).isEqualTo(1);
        assertThat(Sheets.line(issued.pdf()))
                .contains("Dừng giải quyết hồ sơ theo yêu cầu của người nộp", "GIÁM ĐỐC")
                .contains("03 bản chính, 01 bản sao; đã trả đủ cho người nộp");
        codes(issued);
    }

    @Test
    void controlSlipHasARowForEachHop() throws IOException {
        Issued issued = papers.control(MoreSamples.control(MoreSamples.THINH, 4));
        Sheets.draw("06-kiem-soat", issued.pdf());
        assertThat(issued.pages()).isEqualTo(1);
        assertThat(Sheets.line(issued.pdf()))
                .contains("Quyển số 02/2026", "Y Bluăn Êban", "…… giờ …… phút");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly(MoreSamples.CODE);
        Issued longer = papers.control(MoreSamples.control(MoreSamples.THINH, 15));
        Sheets.draw("06-kiem-soat-15", longer.pdf());
        assertThat(longer.pages()).isEqualTo(3);
    }

    @Test
    void resultSlipTellsHowItStoodAgainstThePromise() throws IOException {
        String title = "Cấp Giấy xác nhận tình trạng hôn nhân";
        Issued issued = papers.result(MoreSamples.result("RƠ CHÂM H’LIÊN", title, true));
        Sheets.draw("bien-nhan-tra-ket-qua", issued.pdf());
        assertThat(issued.pages()).isEqualTo(1);
        assertThat(Sheets.line(issued.pdf()))
                .contains("LIÊN LƯU", "214/UBND-XNTTHN", "064184003306", "đúng hạn");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly(MoreSamples.CODE);
        Issued open = papers.result(MoreSamples.result("", title, false));
        Sheets.draw("bien-nhan-tra-ket-qua-trong", open.pdf());
        assertThat(Sheets.line(open.pdf())).contains("……", "hẹn 10 giờ 00, 20/11/2026");
    }

    @Test
    void combinedReceiptHasEveryCodeAndOneSignedQr() throws IOException {
        String procedure = "Cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực";
        Issued issued = papers.combined(MoreSamples.combined(MoreSamples.THINH, 4, procedure));
        Sheets.draw("giay-tiep-nhan-nhieu-ho-so", issued.pdf());
        assertThat(issued.pages()).isEqualTo(1);
        assertThat(Sheets.line(issued.pdf()))
                .contains("số lượng: 04 hồ sơ", "48.000", "Bốn mươi tám nghìn đồng");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly(Samples.QR);
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128)).hasSize(4);
        Issued many = papers.combined(MoreSamples.combined(MoreSamples.THINH, 20, procedure));
        Sheets.draw("giay-tiep-nhan-nhieu-ho-so-20", many.pdf());
        assertThat(many.pages()).isEqualTo(3);
    }

    @Test
    void minutesCountDossiersAndPapers() throws IOException {
        Issued issued = papers.minutes(MoreSamples.minutes(6, Samples.LONG_NAME, false));
        Sheets.draw("bien-ban-giao-nhan", issued.pdf());
        assertThat(issued.pages()).isEqualTo(1);
        assertThat(Sheets.line(issued.pdf()))
                .contains("Cộng: 06 hồ sơ (Sáu hồ sơ), số giấy tờ 39", "Phòng Kinh tế");
        Issued post = papers.minutes(MoreSamples.minutes(1, "", true));
        Sheets.draw("bien-ban-giao-nhan-trong", post.pdf());
        assertThat(Sheets.line(post.pdf())).contains("(bưu chính công ích)", "đại diện: ……");
    }

    @Test
    void postingsAreReadFromAfar() throws IOException {
        Issued one = papers.posting(MoreSamples.posting("Cấp Giấy xác nhận tình trạng hôn nhân"));
        Sheets.draw("niem-yet", one.pdf());
        assertThat(one.pages()).isEqualTo(1);
        assertThat(Sheets.line(one.pdf()))
                .contains("NIÊM YẾT CÔNG KHAI", "03 ngày làm việc", "Danh mục ngày 02/11/2026")
                .doesNotContain("CỘNG HÒA");
        assertThat(Sheets.codes(one.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly("https://dichvucong.example.vn/thu-tuc/1.004873");
        Issued list = papers.catalogue(MoreSamples.catalogue(40));
        Sheets.draw("niem-yet-danh-muc", list.pdf());
        assertThat(list.pages()).isGreaterThan(1);
        assertThat(Sheets.line(list.pdf())).contains("Hộ tịch (40 thủ tục)", "43 thủ tục");
    }

    @Test
    void labelCarriesTheItemsNumber() throws IOException {
        String address = Samples.land().submitter().address();
        Issued issued =
                Sheets.done(
                        papers.label(
                                MoreSamples.label(Samples.LONG_NAME, address, "EA123456785VN")));
        Sheets.draw("van-don-s10", issued.pdf());
        assertThat(Sheets.line(issued.pdf()))
                .contains("EA 123 456 785 VN", "0905 555 061", "50 g")
                .doesNotContain("066");
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly("EA123456785VN");
        byte[] again = papers.reprint(issued.pdf(), 2, Samples.at(2026, 11, 23, 14, 5));
        Sheets.draw("van-don-s10-in-lai", again);
        assertThat(Sheets.line(again)).contains("BẢN IN LẠI LẦN 2");
        Issued open = Sheets.done(papers.label(MoreSamples.label("Lê Hoàng Nam", "Thôn 2", "")));
        Sheets.draw("van-don-trong", open.pdf());
        assertThat(Sheets.line(open.pdf())).contains("Dán số hiệu bưu gửi");
        assertThat(papers.label(MoreSamples.label("N".repeat(200), "x ".repeat(250), "")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void checkDigitsAreThoseOfTheUnion() {
        assertThat(S10.valid("RR473124829GB")).isTrue();
        assertThat(S10.valid("EB000717618HK")).isTrue();
        assertThat(S10.valid("EA123456785VN")).isTrue();
        assertThat(S10.valid("EA123456789VN")).isFalse();
        assertThat(S10.check("00000000")).isEqualTo('5');
    }

    private static void codes(Issued issued) throws IOException {
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.CODE_128))
                .containsExactly(MoreSamples.CODE);
        assertThat(Sheets.codes(issued.pdf(), 0, BarcodeFormat.QR_CODE))
                .containsExactly(MoreSamples.LOOKUP);
    }
}
