package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome;
import vn.ocua.paper.Boxes.Box;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Contents at the edge of what a desk can type.
class HostileTest {
    private static final String ADDRESS =
            String.join(
                    ", ",
                    Collections.nCopies(
                            6, "nhà số 127/45B đường nội buôn phía sau nhà sinh hoạt cộng đồng"));

    private final Papers papers = Samples.papers();

    private static Submitter submitter(String name, String address, String email) {
        return new Submitter(null, name, "", address, "0905555061", email, "066172004561");
    }

    @Test
    void fortyPapersRepeatHeadAndFoot() throws IOException {
        ReceiptContent many =
                Samples.with(
                        Samples.land(),
                        submitter(Samples.LONG_NAME, ADDRESS, ""),
                        new Owner(Samples.LONG_NAME, ADDRESS),
                        Samples.landPapers(40));
        Issued issued = Sheets.done(papers.receipt(many, Format.A4));
        Sheets.draw("01-a4-40-thanh-phan", issued.pdf());
        String text = Sheets.line(issued.pdf());
        assertThat(issued.pages()).isBetween(4, 6);
        assertThat(text.split("Thành phần hồ sơ Số lượng", -1)).hasSizeGreaterThan(3);
        for (int page = 1; page <= issued.pages(); page++) {
            assertThat(text).contains("Trang " + page + "/" + issued.pages());
            check(issued.pdf(), page - 1, 283.4);
        }
        assertThat(text).contains(ADDRESS, "Email: không có", "40 loại giấy tờ");
        assertThat(papers.receipt(many, Format.A5X2)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whateverTheNumberOfPapersNoPageIsOrphaned() throws IOException {
        for (int count = 1; count <= 30; count++) {
            ReceiptContent c =
                    Samples.with(
                            Samples.household(),
                            Samples.household().submitter(),
                            null,
                            Samples.landPapers(count));
            Issued issued = Sheets.done(papers.receipt(c, Format.A4));
            for (int page = 0; page < issued.pages(); page++) {
                check(issued.pdf(), page, 283.4);
                String text = Sheets.line(issued.pdf(), page);
                assertThat(text).as("%d papers, page %d", count, page + 1).contains("Bản photo");
                boolean last = page == issued.pages() - 1;
                assertThat(text.contains("NGƯỜI NỘP HỒ SƠ")).isEqualTo(last);
                assertThat(text.contains("(xem tiếp trang " + (page + 2) + ")")).isEqualTo(!last);
            }
        }
    }

    @Test
    void ordinaryPapersKeepTheirTextsApart() throws IOException {
        check(Sheets.done(papers.receipt(Samples.household(), Format.A4)).pdf(), 0, 283.4);
        check(Sheets.done(papers.receipt(Samples.training(), Format.A4)).pdf(), 0, 283.4);
        check(Sheets.done(papers.receipt(Samples.land(), Format.A4)).pdf(), 0, 283.4);
        check(Sheets.done(papers.receipt(Samples.land(), Format.A4)).pdf(), 1, 283.4);
        check(Sheets.done(papers.receipt(Samples.household(), Format.A5X2)).pdf(), 0, 140, 289);
        check(Sheets.done(papers.appointment(Samples.extract(), Format.A5)).pdf(), 0, 140);
        check(Sheets.done(papers.appointment(Samples.extract(), Format.ROLL80)).pdf(), 0);
        check(papers.guidance(Samples.supplement("H15.50.05.13-261119-0012")).pdf(), 0, 283.4);
        check(papers.refusalSlip(Samples.refusal()).pdf(), 0, 283.4);
        byte[] stored = Sheets.done(papers.receipt(Samples.training(), Format.A4)).pdf();
        check(papers.reprint(stored, 99, Samples.at(2026, 11, 23, 14, 5)), 0, 283.4);
    }

    @Test
    void wordsLongerThanALineAreBrokenNotCut() throws IOException {
        String email = "phong.van.hoa.xa.hoi-".repeat(8) + "eabinh@example.vn";
        ReceiptContent c =
                Samples.with(
                        Samples.household(),
                        submitter("N".repeat(180), "x".repeat(300), email),
                        null,
                        List.of(new Enclosed("y".repeat(400), 1, 12, 123, "")));
        Issued issued = Sheets.done(papers.receipt(c, Format.A4));
        Sheets.draw("01-a4-chuoi-dai", issued.pdf());
        String text = Sheets.text(issued.pdf()).replaceAll("\\s", "");
        assertThat(text).contains(email, "x".repeat(300), "y".repeat(400));
        for (int page = 0; page < issued.pages(); page++) {
            check(issued.pdf(), page, 283.4);
        }
    }

    @Test
    void aPaperNameLongerThanAPageIsSplit() throws IOException {
        String endless = "Giấy tờ chứng minh việc sử dụng đất ổn định ".repeat(150).strip();
        ReceiptContent c =
                Samples.with(
                        Samples.household(),
                        Samples.household().submitter(),
                        null,
                        List.of(
                                new Enclosed(endless, 1, 0, 0, ""),
                                new Enclosed("Bản sao Thẻ căn cước", 0, 0, 1, "")));
        Issued issued = Sheets.done(papers.receipt(c, Format.A4));
        assertThat(Sheets.line(issued.pdf()).split("ổn định", -1)).hasSize(151);
        for (int page = 0; page < issued.pages(); page++) {
            check(issued.pdf(), page, 283.4);
        }
    }

    @Test
    void whatNoFaceHasBecomesABoxAndIsReported() throws IOException {
        ReceiptContent c =
                Samples.with(
                        Samples.household(),
                        submitter("Lê 😀 Na\u0007m 👍🏽", "Buôn\nEa\tKmar 中", ""),
                        null,
                        List.of());
        Issued issued = Sheets.done(papers.receipt(c, Format.A4));
        assertThat(issued.replaced()).containsExactly("😀", "\u0007", "👍", "中");
        assertThat(Sheets.line(issued.pdf())).contains("Lê □ Na□m □", "Buôn Ea Kmar □", "Ông (Bà)");
    }

    @Test
    void decomposedTextIsPrintedComposed() throws IOException {
        ReceiptContent c =
                Samples.with(
                        Samples.household(),
                        submitter(nfd("NGUYỄN THỊ HỒNG THẮM"), nfd("Số 18, thôn Tân Lập"), ""),
                        null,
                        Samples.household().enclosed());
        Issued issued = Sheets.done(papers.receipt(c, Format.A4));
        assertThat(issued.replaced()).isEmpty();
        assertThat(Sheets.line(issued.pdf()))
                .contains("NGUYỄN THỊ HỒNG THẮM", "Số 18, thôn Tân Lập");
    }

    @Test
    void breveOverCircumflexIsSetOverItsLetter() throws IOException {
        String name = "Điểu M’Rê\u0306ng Bô\u0306n Tơ\u0306r Ư\u0306";
        ReceiptContent c =
                Samples.with(
                        Samples.household(), submitter(name, "Bon Pi Nao", ""), null, List.of());
        Issued issued = Sheets.done(papers.receipt(c, Format.A4));
        Sheets.draw("01-a4-mnong", issued.pdf());
        assertThat(issued.replaced()).isEmpty();
        String text = Normalizer.normalize(Sheets.line(issued.pdf()), Normalizer.Form.NFC);
        assertThat(text).contains(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Test
    void theSameContentGivesTheSameSmallFile() {
        byte[] one = Sheets.done(papers.receipt(Samples.land(), Format.A4)).pdf();
        byte[] two = Sheets.done(Samples.papers().receipt(Samples.land(), Format.A4)).pdf();
        assertThat(Arrays.equals(one, two)).isTrue();
        assertThat(one.length).isLessThanOrEqualTo(35 * 1024);
        byte[] half = Sheets.done(papers.receipt(Samples.household(), Format.A5X2)).pdf();
        assertThat(half.length).isLessThanOrEqualTo(35 * 1024);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /// No two letters on each other, none across a foot rule, none within 4 mm of an edge.
    private static void check(byte[] pdf, int page, double... feet) throws IOException {
        List<Box> boxes = Boxes.of(pdf, page);
        assertThat(boxes).isNotEmpty();
        assertThat(Boxes.clashes(boxes)).isEmpty();
        for (double foot : feet) {
            assertThat(boxes).noneMatch(b -> b.top() < foot && foot < b.bottom());
        }
        assertThat(boxes).allMatch(b -> b.left() > 3.9 && b.top() > 2.9);
    }
}
