package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.person.Sex;
import vn.ocua.procedure.Channel;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Contents as the desk of an invented commune would issue them.
final class Samples {
    static final Agency AGENCY =
            new Agency(
                    "UBND xã Ea Bình",
                    "Trung tâm Phục vụ hành chính công",
                    "Ea Bình",
                    "Trung tâm Phục vụ hành chính công xã Ea Bình",
                    "0262 3555 013",
                    "dichvucong.example.vn");
    static final Form FORM_01 =
            new Form("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Mẫu 01 – TT 03/2025/TT-VPCP");
    static final Form SLIP = new Form("Phiếu hẹn trả kết quả", "Phiếu hẹn trả kết quả");
    static final String LONG_NAME = "H’ƀlŭ Jŭk Niê Kdăm Buôn Krông Mlô Duôn Du Êban Ayŭn Kbuôr Ya";
    static final String QR =
            "https://dichvucong.gov.vn/tra-cuu?h=H15.50.05.13-261122-0001&v=1&p=1.001612"
                    + "&d=2611261700&k=abc234#"
                    + "Zq3v0l5cX9mN1bK7sT4yR8wE2uI6oP_aSdFgHjKlQzXcVbNmAsDfGhJk-"
                    + "QwErTyUiOpZaXsCdVfBgNhMjLk123";
    static final String VIETQR =
            "00020101021238570010A00000072701270006970405011312345678901230208QRIBFTTA5303704"
                    + "54055000058025 6304ABCD";

    private Samples() {}

    static Papers papers() {
        return new Papers(Texts.vietnamese());
    }

    static Instant at(int year, int month, int day, int hour, int minute) {
        return VietnamTime.at(LocalDateTime.of(year, month, day, hour, minute));
    }

    /// The ordinary receipt: four papers, a fee, one day jumped.
    static ReceiptContent household() {
        return new ReceiptContent(
                FORM_01,
                AGENCY,
                new Reference("0001/TNHS", "H15.50.05.13-261122-0001", 1, null),
                new Submitter(
                        Sex.FEMALE,
                        "NGUYỄN THỊ HỒNG THẮM",
                        "",
                        "Số 18, đường Lê Duẩn, thôn 5, xã Ea Bình, tỉnh Đắk Lắk",
                        "0905555018",
                        "hongtham.ea@example.vn",
                        "066186012345"),
                null,
                Channel.DIRECT,
                new Subject("Đăng ký thành lập hộ kinh doanh", "1.001612"),
                List.of(
                        new Enclosed("Giấy đề nghị đăng ký hộ kinh doanh", 1, 0, 0, ""),
                        new Enclosed(
                                "Bản sao văn bản ủy quyền của thành viên hộ gia đình cho một thành"
                                        + " viên làm chủ hộ kinh doanh",
                                0,
                                1,
                                0,
                                ""),
                        new Enclosed(
                                "Văn bản ủy quyền cho cá nhân thực hiện thủ tục đăng ký hộ kinh"
                                        + " doanh",
                                1,
                                0,
                                0,
                                ""),
                        new Enclosed("Bản sao Thẻ căn cước của chủ hộ kinh doanh", 0, 0, 1, "")),
                1,
                new Timing(
                        "03 ngày làm việc",
                        at(2026, 11, 22, 8, 15),
                        at(2026, 11, 26, 17, 0),
                        List.of(
                                "Nhận ngoài giờ làm việc nên tính từ 07 giờ 00, thứ Hai"
                                        + " 23/11/2026; trừ ngày nghỉ lễ 24/11/2026.")),
                "quầy số 2, Trung tâm Phục vụ hành chính công xã Ea Bình",
                new Fee(50_000L, "", VIETQR),
                QR,
                issue(at(2026, 11, 22, 8, 16), Issue.Copy.CITIZEN));
    }

    /// The long one: a name with ƀ, a long address and title, twelve papers, version 2.
    static ReceiptContent land() {
        return new ReceiptContent(
                FORM_01,
                AGENCY,
                new Reference(
                        "0007/TNHS",
                        "H15.50.05.13-261120-0007",
                        2,
                        new Reference.Replaced(1, at(2026, 11, 20, 9, 42))),
                new Submitter(
                        Sex.FEMALE,
                        LONG_NAME,
                        "",
                        "Nhà số 127/45B đường nội buôn phía sau nhà sinh hoạt cộng đồng Buôn Ea"
                                + " Kmar Hạ, đối diện trạm bơm thủy lợi số 3 hồ Ea Nhái, cạnh rẫy"
                                + " cà phê hộ ông Y Bhiu Ayŭn, thôn Tân Lập 2, xã Ea Bình, tỉnh Đắk"
                                + " Lắk",
                        "0905555061",
                        "",
                        "066172004561"),
                new Owner("hộ bà " + LONG_NAME, ""),
                Channel.DIRECT,
                new Subject(
                        "Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử"
                                + " dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với"
                                + " hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định"
                                + " cư ở nước ngoài",
                        "1.013978"),
                landPapers(12),
                1,
                new Timing(
                        "27 ngày làm việc",
                        at(2026, 11, 20, 9, 40),
                        at(2026, 12, 30, 9, 40),
                        List.of(
                                "Trừ các ngày thứ Bảy, Chủ nhật và ngày nghỉ 24/11 (Ngày Văn hóa"
                                        + " Việt Nam).")),
                "qua dịch vụ bưu chính công ích, về địa chỉ đã ghi ở trang 1",
                new Fee(0L, "", null),
                QR,
                issue(at(2026, 11, 20, 10, 15), Issue.Copy.FILE));
    }

    static List<Enclosed> landPapers(int count) {
        List<String> names =
                List.of(
                        "Đơn đăng ký đất đai, tài sản gắn liền với đất theo Mẫu số 15",
                        "Một trong các loại giấy tờ quy định tại Điều 137, khoản 1, khoản 5 Điều"
                                + " 148, khoản 1, khoản 5 Điều 149 Luật Đất đai, sơ đồ nhà ở, công"
                                + " trình xây dựng (nếu có)",
                        "Giấy tờ về việc nhận thừa kế quyền sử dụng đất theo quy định của pháp luật"
                                + " về dân sự và giấy tờ về việc chuyển quyền sử dụng đất",
                        "Giấy tờ về việc chuyển quyền sử dụng đất, quyền sở hữu tài sản gắn liền"
                            + " với đất có chữ ký của bên chuyển quyền và bên nhận chuyển quyền",
                        "Văn bản xác định các thành viên có chung quyền sử dụng đất của hộ gia đình"
                                + " đang sử dụng đất",
                        "Hợp đồng hoặc văn bản thỏa thuận hoặc quyết định của Tòa án nhân dân về"
                                + " việc xác lập quyền đối với thửa đất liền kề",
                        "Mảnh trích đo bản đồ địa chính thửa đất",
                        "Giấy tờ liên quan đến xử phạt vi phạm hành chính trong lĩnh vực đất đai",
                        "Chứng từ thực hiện nghĩa vụ tài chính, giấy tờ liên quan đến việc miễn,"
                                + " giảm nghĩa vụ tài chính về đất đai, tài sản gắn liền với đất",
                        "Văn bản về việc đại diện theo quy định của pháp luật về dân sự",
                        "Tờ khai lệ phí trước bạ nhà, đất theo Mẫu số 01/LPTB",
                        "Tờ khai thuế sử dụng đất phi nông nghiệp theo Mẫu số 01/TK-SDDPNN");
        List<Enclosed> papers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String source = i % 12 == 6 ? "lấy từ CSDL đất đai" : "";
            papers.add(new Enclosed(names.get(i % 12), 1, i % 3 == 1 ? 1 : 0, i % 4 / 3, source));
        }
        return papers;
    }

    /// Same-day procedure taken after 15:00, on the appointment slip.
    static ReceiptContent extract() {
        return new ReceiptContent(
                SLIP,
                AGENCY,
                new Reference("0031/PH", "H15.50.05.13-261120-0031", 1, null),
                new Submitter(
                        Sex.MALE,
                        "Y THUYN MLÔ",
                        "",
                        "Buôn Ea Kmar, xã Ea Bình, tỉnh Đắk Lắk",
                        "0905118044",
                        "",
                        "066099004417"),
                null,
                Channel.DIRECT,
                new Subject("Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh", "2.000635"),
                List.of(
                        new Enclosed("Tờ khai cấp bản sao trích lục hộ tịch", 1, 0, 0, ""),
                        new Enclosed("Giấy tờ tùy thân", 0, 0, 1, "")),
                1,
                new Timing(
                        "trong ngày làm việc",
                        at(2026, 11, 20, 15, 20),
                        at(2026, 11, 23, 17, 0),
                        List.of("Sau 15 giờ, trả vào ngày làm việc tiếp theo.")),
                "quầy số 1, Trung tâm Phục vụ hành chính công xã Ea Bình",
                new Fee(8_000L, "đã thu, biên lai số 0001207", null),
                QR,
                issue(at(2026, 11, 20, 15, 21), Issue.Copy.CITIZEN));
    }

    /// The ordinary receipt from a training desk.
    static ReceiptContent training() {
        ReceiptContent c = household();
        Issue issue = c.issue();
        return new ReceiptContent(
                c.form(),
                c.agency(),
                new Reference("TH-0001/TNHS", "TH-H15.50.05.13-261122-0001", 1, null),
                c.submitter(),
                c.owner(),
                c.channel(),
                c.subject(),
                c.enclosed(),
                c.sets(),
                c.timing(),
                c.collected(),
                c.fee(),
                "TAP HUAN TH-H15.50.05.13-261122-0001 v1 KHONG CO GIA TRI",
                new Issue(issue.officer(), issue.desk(), issue.at(), true, issue.copy()));
    }

    static ReceiptContent with(
            ReceiptContent c, Submitter who, @Nullable Owner owner, List<Enclosed> enclosed) {
        return new ReceiptContent(
                c.form(),
                c.agency(),
                c.reference(),
                who,
                owner,
                c.channel(),
                c.subject(),
                enclosed,
                c.sets(),
                c.timing(),
                c.collected(),
                c.fee(),
                c.qr(),
                c.issue());
    }

    static ReceiptContent due(ReceiptContent c, @Nullable Instant due) {
        return new ReceiptContent(
                c.form(),
                c.agency(),
                c.reference(),
                c.submitter(),
                c.owner(),
                c.channel(),
                c.subject(),
                c.enclosed(),
                c.sets(),
                new Timing(c.timing().limit(), c.timing().received(), due, List.of()),
                c.collected(),
                c.fee(),
                c.qr(),
                c.issue());
    }

    static GuidanceContent supplement(String code) {
        return new GuidanceContent(
                new Form("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "Mẫu 02 – TT 03/2025/TT-VPCP"),
                AGENCY,
                "04/HDHS",
                code,
                new Submitter(
                        Sex.MALE,
                        "TRIỆU VĂN PHÚC",
                        "",
                        "Tổ 4, thôn Tân Lập 1, xã Ea Bình, tỉnh Đắk Lắk",
                        "0905555127",
                        "",
                        "066080001122"),
                new Subject("Đăng ký lại khai sinh", "1.004884"),
                List.of(
                        new GuidanceContent.Missing(
                                "Tờ khai đăng ký lại khai sinh theo mẫu, có cam đoan đã nộp đủ các"
                                        + " giấy tờ hiện có",
                                1,
                                0,
                                0,
                                "Tờ khai đã nộp chưa ký phần cam đoan"),
                        new GuidanceContent.Missing(
                                "Bản sao Giấy khai sinh do cơ quan có thẩm quyền của Việt Nam cấp"
                                        + " hợp lệ",
                                0,
                                1,
                                0,
                                "Bản đã nộp là bản photo, chưa được chứng thực"),
                        new GuidanceContent.Missing(
                                "Văn bản ủy quyền thực hiện việc đăng ký lại khai sinh",
                                1,
                                0,
                                0,
                                "Người nộp không phải là người được đăng ký lại khai sinh")),
                "Điều 26 Nghị định 123/2015/NĐ-CP; khoản 2a Điều 17 Nghị định 118/2025/NĐ-CP (được"
                        + " bổ sung tại Nghị định 309/2026/NĐ-CP).",
                "sau tiếp nhận; bộ phận yêu cầu: Phòng Văn hóa – Xã hội.",
                at(2026, 12, 4, 17, 0),
                "quầy số 1 hoặc trên dichvucong.example.vn",
                code.isEmpty()
                        ? ""
                        : "Thời gian giải quyết tạm dừng từ lúc lập phiếu này và tính tiếp khi nhận"
                                + " đủ giấy tờ; ngày hẹn mới ghi trên giấy tiếp nhận bản 2.",
                code.isEmpty() ? null : "https://dichvucong.example.vn/tra-cuu?h=" + code,
                issue(at(2026, 11, 20, 10, 5), Issue.Copy.NONE));
    }

    static RefusalContent refusal() {
        return new RefusalContent(
                new Form("Phiếu từ chối tiếp nhận giải quyết hồ sơ", "Mẫu 03 – TT 03/2025/TT-VPCP"),
                AGENCY,
                "02/TCHS",
                new Submitter(
                        Sex.FEMALE,
                        "LÒ THỊ ÁNH NGUYỆT",
                        "",
                        "Số 42, thôn 7, xã Ea Bình, tỉnh Đắk Lắk",
                        "0905555209",
                        "anhnguyet@example.vn",
                        "066190004521"),
                new Subject(
                        "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có"
                                + " thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của"
                                + " nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên"
                                + " kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc"
                                + " chứng nhận",
                        "2.000815"),
                at(2026, 11, 20, 14, 10),
                List.of(
                        new RefusalContent.Ground(
                                "Bản chính Bằng tốt nghiệp trung học phổ thông bị tẩy xóa ở mục"
                                        + " ngày sinh",
                                "Khoản 1 Điều 22 Nghị định số 23/2015/NĐ-CP: bản chính bị tẩy xóa,"
                                        + " sửa chữa, thêm, bớt nội dung không hợp lệ")),
                "đề nghị Bà liên hệ cơ quan đã cấp bằng để được chỉnh sửa hoặc cấp lại bản sao từ"
                        + " sổ gốc, sau đó nộp lại hồ sơ. Toàn bộ 01 bản chính và 02 bản photo đã"
                        + " được trả lại cho người nộp.",
                "https://dichvucong.example.vn/thu-tuc/2.000815",
                issue(at(2026, 11, 20, 14, 12), Issue.Copy.NONE));
    }

    private static Issue issue(Instant at, Issue.Copy copy) {
        return new Issue("Phạm Thu Hà", 2, at, false, copy);
    }
}
