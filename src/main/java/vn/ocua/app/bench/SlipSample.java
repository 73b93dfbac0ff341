package vn.ocua.app.bench;

import vn.ocua.paper.Agency;
import vn.ocua.paper.Enclosed;
import vn.ocua.paper.Fee;
import vn.ocua.paper.Form;
import vn.ocua.paper.Issue;
import vn.ocua.paper.ReceiptContent;
import vn.ocua.paper.Reference;
import vn.ocua.paper.Subject;
import vn.ocua.paper.Submitter;
import vn.ocua.paper.Timing;
import vn.ocua.person.Sex;
import vn.ocua.procedure.Channel;

import java.time.Instant;
import java.util.List;

/// The receipt that every maker of papers sets: an ordinary form 01, another number and name each
/// time.
final class SlipSample {
    private static final Instant RECEIVED = Instant.parse("2026-11-20T01:15:00Z");
    private static final Instant DUE = Instant.parse("2026-11-26T10:00:00Z");
    private static final List<String> NAMES =
            List.of("NGUYỄN THỊ HỒNG THẮM", "Y THUYN MLÔ", "LÊ VĂN ĐỨC", "TRẦN NGỌC ÁNH");

    private SlipSample() {}

    static ReceiptContent content(int index) {
        String code = String.format(java.util.Locale.ROOT, "H15.50.05.13-261120-2%05d", index);
        String qr =
                "https://dichvucong.gov.vn/tra-cuu?h="
                        + code
                        + "&v=1&p=1.001612&d=2611261700&k=abc234#"
                        + "x".repeat(86);
        return new ReceiptContent(
                new Form("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Mẫu 01 – TT 03/2025/TT-VPCP"),
                new Agency(
                        "UBND xã Hòa An",
                        "Trung tâm Phục vụ hành chính công",
                        "Hòa An",
                        "Trung tâm Phục vụ hành chính công xã Hòa An",
                        "0262 3555 013",
                        "dichvucong.gov.vn"),
                new Reference("2001/TNHS", code, 1, null),
                new Submitter(
                        Sex.FEMALE,
                        NAMES.get(index % NAMES.size()),
                        "",
                        "Số "
                                + (index % 90 + 1)
                                + ", đường Lê Duẩn, thôn 5, xã Hòa An, tỉnh Đắk Lắk",
                        "0905555018",
                        "",
                        "066186012345"),
                null,
                Channel.DIRECT,
                new Subject("Đăng ký thành lập hộ kinh doanh", "1.001612"),
                List.of(
                        paper("Giấy đề nghị đăng ký hộ kinh doanh", 1, 0, 0),
                        paper(
                                "Bản sao văn bản ủy quyền của thành viên hộ gia đình cho một thành"
                                        + " viên làm chủ hộ kinh doanh",
                                0,
                                1,
                                0),
                        paper(
                                "Văn bản ủy quyền cho cá nhân thực hiện thủ tục đăng ký hộ kinh"
                                        + " doanh",
                                1,
                                0,
                                0),
                        paper("Bản sao Thẻ căn cước của chủ hộ kinh doanh", 0, 0, 1)),
                1,
                new Timing("03 ngày làm việc", RECEIVED, DUE, List.of()),
                "quầy số 2, Trung tâm Phục vụ hành chính công xã Hòa An",
                new Fee(100_000L, "", null),
                qr,
                new Issue("Phạm Thu Hà", 2, RECEIVED.plusSeconds(60), false, Issue.Copy.CITIZEN));
    }

    private static Enclosed paper(String name, int originals, int certified, int copies) {
        return new Enclosed(name, originals, certified, copies, "");
    }
}
