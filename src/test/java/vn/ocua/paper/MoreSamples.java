package vn.ocua.paper;

import vn.ocua.person.Sex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Contents of the papers that follow a receipt, as the desk of an invented commune issues them.
final class MoreSamples {
    static final String CODE = "H15.50.05.13-261110-0004";
    static final String LOOKUP = "https://dichvucong.example.vn/tra-cuu?h=" + CODE;
    static final Submitter THINH =
            new Submitter(
                    Sex.MALE,
                    "HOÀNG ĐỨC THỊNH",
                    "",
                    "thôn 2, xã Ea Bình, tỉnh Đắk Lắk",
                    "0905555330",
                    "",
                    "066078003301");

    private MoreSamples() {}

    static Issue issue(Issue.Copy copy) {
        return new Issue("Phạm Thu Hà", 2, Samples.at(2026, 11, 20, 16, 30), false, copy);
    }

    static Issue practice() {
        return new Issue("Phạm Thu Hà", 2, Samples.at(2026, 11, 20, 16, 30), true, Issue.Copy.NONE);
    }

    static RegisterContent register(int rows, Issue issue) {
        List<String> names =
                List.of(
                        "Nguyễn Văn Bình",
                        "Trần Thị Thu Sương",
                        "Y Phôn Niê",
                        "Lê Hoàng Nam",
                        Samples.LONG_NAME);
        List<String> procedures =
                List.of(
                        "Đăng ký khai sinh",
                        "Chứng thực chữ ký trong các giấy tờ, văn bản",
                        "Đăng ký thường trú",
                        "Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội",
                        "Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật");
        List<RegisterContent.Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            boolean given = i % 3 == 0;
            all.add(
                    new RegisterContent.Row(
                            String.format("H15.50.05.13-261119-%04d", i + 1),
                            procedures.get(i % 5),
                            1 + i % 2,
                            names.get(i % 5),
                            i % 4 == 0 ? "Thôn Tân Lập 2" : "Buôn Ea Kmar",
                            "090555" + String.format("%04d", i),
                            Samples.at(2026, 11, 19, 7 + i % 9, 20),
                            i % 7 == 6 ? null : Samples.at(2026, 11, 25, 17, 0),
                            given ? Samples.at(2026, 11, 20, 9, 0) : null,
                            given ? "Hà" : "",
                            i % 5 == 3 ? "Trả qua bưu chính" : "",
                            given
                                    ? RegisterContent.Standing.RETURNED
                                    : RegisterContent.Standing.IN_TIME));
        }
        return new RegisterContent(
                new Form("Sổ theo dõi hồ sơ", "Mẫu 07 – TT 03/2025/TT-VPCP"),
                Samples.AGENCY,
                "02/2026",
                LocalDate.of(2026, 11, 19),
                LocalDate.of(2026, 11, 19),
                all,
                issue);
    }

    static ApologyContent apology(Submitter who, String reason) {
        return new ApologyContent(
                new Form(
                        "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
                        "Mẫu 04 – TT 03/2025/TT-VPCP"),
                new Agency(
                        "UBND xã Ea Bình",
                        "Phòng Kinh tế",
                        "Ea Bình",
                        Samples.AGENCY.unit(),
                        "0262 3555 013",
                        "dichvucong.example.vn"),
                Samples.AGENCY.unit(),
                "Phòng Kinh tế",
                "45/XLGH-KT",
                CODE,
                who,
                new Subject("Đính chính Giấy chứng nhận đã cấp lần đầu có sai sót", "1.012796"),
                "Đất đai",
                "08 ngày làm việc",
                Samples.at(2026, 11, 10, 9, 30),
                Samples.at(2026, 11, 20, 9, 30),
                Samples.at(2026, 11, 27, 9, 30),
                true,
                reason,
                List.of("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"),
                "Nguyễn Đình Khôi",
                LOOKUP,
                issue(Issue.Copy.NONE));
    }

    static StopContent stop(Submitter who, String reason) {
        return new StopContent(
                new Form("Thông báo dừng giải quyết hồ sơ", "Mẫu 05 – TT 03/2025/TT-VPCP"),
                Samples.AGENCY,
                "07/TB-TTPVHCC",
                CODE,
                who,
                new Subject("Đăng ký thay đổi nội dung đăng ký hộ kinh doanh", "2.000720"),
                true,
                reason,
                Samples.at(2026, 11, 17, 8, 50),
                Samples.at(2026, 11, 20, 8, 50),
                "Phòng Kinh tế đang thẩm định; chưa có quyết định hoặc kết quả giải quyết",
                Samples.at(2026, 11, 20, 8, 20),
                "03 bản chính, 01 bản sao; đã trả đủ cho người nộp",
                "Không thu; không phát sinh hoàn trả",
                List.of("GIÁM ĐỐC"),
                "Lê Quang Vinh",
                LOOKUP,
                issue(Issue.Copy.NONE));
    }

    static ControlContent control(Submitter who, int hops) {
        List<ControlContent.Hop> all = new ArrayList<>();
        for (int i = 0; i < hops; i++) {
            boolean open = i > 2;
            all.add(
                    new ControlContent.Hop(
                            i == 0 ? Samples.AGENCY.unit() : "Phòng Kinh tế",
                            i == 0 ? "Phòng Kinh tế" : "Lãnh đạo UBND xã",
                            open ? null : Samples.at(2026, 11, 17 + i, 9, 20),
                            open ? "" : "Phạm Thu Hà",
                            open ? "" : "Y Bluăn Êban",
                            open
                                    ? ControlContent.Result.OPEN
                                    : ControlContent.Result.values()[i % 4],
                            i == 0 ? "Bộ hồ sơ 04 giấy tờ" : ""));
        }
        return new ControlContent(
                new Form(
                        "Phiếu kiểm soát quá trình giải quyết hồ sơ",
                        "Mẫu 06 – TT 03/2025/TT-VPCP"),
                Samples.AGENCY,
                "0011/KS",
                "Quyển số 02/2026 – Số thứ tự 0418",
                CODE,
                who,
                new Subject(
                        "Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của"
                                + " hộ kinh doanh",
                        "1.001570"),
                Samples.at(2026, 11, 17, 8, 50),
                Samples.at(2026, 11, 20, 8, 50),
                "Phòng Kinh tế",
                all,
                issue(Issue.Copy.NONE));
    }

    static ResultContent result(String taker, String title, boolean given) {
        return new ResultContent(
                new Form("Giấy biên nhận trả kết quả", "Giấy biên nhận trả kết quả"),
                Samples.AGENCY,
                "0112/TKQ",
                CODE,
                given ? taker : "",
                given ? "064184003306" : "",
                given ? "người nhận thay chủ hồ sơ Siu Bleng" : "",
                new Subject(title, "1.004873"),
                List.of(
                        new ResultContent.Row(
                                "Giấy xác nhận tình trạng hôn nhân của ông Siu Bleng",
                                "214/UBND-XNTTHN",
                                "19/11/2026",
                                "01"),
                        new ResultContent.Row("Giấy ủy quyền (trả lại bản chính)", "", "", "01")),
                Samples.at(2026, 11, 20, 10, 0),
                given ? Samples.at(2026, 11, 20, 9, 5) : null,
                new Fee(0L, "", null),
                issue(Issue.Copy.FILE));
    }

    static CombinedContent combined(Submitter who, int rows, String procedure) {
        List<CombinedContent.Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(
                    new CombinedContent.Row(
                            String.format("H15.50.05.13-261120-%04d", 14 + i),
                            i % 2 == 0 ? procedure : "Cấp Giấy xác nhận tình trạng hôn nhân",
                            i % 2 == 0 ? "Công ty TNHH Nông sản Ea Bình" : who.name(),
                            "3 bản chính, 1 bản photo",
                            i % 5 == 4 ? null : Samples.at(2026, 11, 26, 10, 15),
                            i * 8_000L));
        }
        return new CombinedContent(
                new Form("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Mẫu 01 – TT 03/2025/TT-VPCP"),
                Samples.AGENCY,
                "0014/TNHS",
                who,
                Samples.at(2026, 11, 20, 10, 15),
                all,
                Samples.QR,
                issue(Issue.Copy.CITIZEN));
    }

    static MinutesContent minutes(int rows, String owner, boolean open) {
        List<MinutesContent.Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(
                    new MinutesContent.Row(
                            String.format("H15.50.05.13-261120-%04d", 3 + i),
                            i == 2
                                    ? Samples.land().subject().title()
                                    : "Đính chính Giấy chứng nhận đã cấp lần đầu có sai sót",
                            i == 2 ? owner : "Võ Thành Long",
                            Samples.at(2026, 11, 20, 7 + i % 9, 40),
                            Samples.at(2026, 11, 26, 17, 0),
                            "03 ngày làm việc",
                            4 + i));
        }
        return new MinutesContent(
                new Form("Biên bản giao nhận hồ sơ", "Biên bản giao nhận hồ sơ"),
                Samples.AGENCY,
                "18/BBGN",
                Samples.at(2026, 11, 20, 15, 10),
                open ? "" : "Phòng Kinh tế",
                open ? "" : "Đỗ Minh Tâm",
                open,
                all,
                issue(Issue.Copy.NONE));
    }

    static PostingContent posting(String title) {
        return new PostingContent(
                new Form("Niêm yết công khai thủ tục hành chính", "Niêm yết công khai"),
                Samples.AGENCY,
                new Subject(title, "1.004873"),
                "Hộ tịch",
                "03 ngày làm việc",
                "0 đồng",
                "0 đồng",
                List.of(
                        new PostingContent.Situation(
                                "",
                                "",
                                List.of(
                                        new PostingContent.Paper(
                                                "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",
                                                "1 bản chính"),
                                        new PostingContent.Paper(
                                                "Văn bản ủy quyền, nếu có", "1 bản chính")))),
                List.of(
                        new PostingContent.Fact("Kết quả", "Giấy xác nhận tình trạng hôn nhân"),
                        new PostingContent.Fact(
                                "Giờ tiếp nhận",
                                "Thứ Hai đến thứ Sáu: 07 giờ 00 – 11 giờ 30 và 13 giờ 30 – 17 giờ"
                                        + " 00")),
                "https://dichvucong.example.vn/thu-tuc/1.004873",
                LocalDate.of(2026, 11, 2),
                issue(Issue.Copy.NONE));
    }

    static CatalogueContent catalogue(int entries) {
        List<CatalogueContent.Entry> all = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            all.add(
                    new CatalogueContent.Entry(
                            "1.00" + (1000 + i),
                            i % 6 == 2
                                    ? Samples.land().subject().title()
                                    : "Đăng ký khai sinh có yếu tố nước ngoài",
                            "03 ngày làm việc",
                            "50.000 đồng"));
        }
        return new CatalogueContent(
                new Form("Danh mục thủ tục hành chính tiếp nhận và trả kết quả", "Niêm yết"),
                Samples.AGENCY,
                List.of(
                        new CatalogueContent.Field("Hộ tịch", all),
                        new CatalogueContent.Field("Chứng thực", all.subList(0, 3))),
                LocalDate.of(2026, 11, 2),
                issue(Issue.Copy.NONE));
    }

    static LabelContent label(String name, String address, String item) {
        return new LabelContent(
                new Form("Phiếu gửi bưu chính công ích", "Phiếu gửi bưu chính công ích"),
                Samples.AGENCY,
                "H15.50.05.13-261120-0007",
                item,
                name,
                address,
                "0905555061",
                item.isEmpty() ? "" : "50 g",
                item.isEmpty() ? "" : "0 đồng",
                issue(Issue.Copy.NONE));
    }
}
