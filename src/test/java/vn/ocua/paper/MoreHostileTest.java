package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.paper.Boxes.Box;
import vn.ocua.person.Sex;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/// The later papers at the edge of what a desk can type: nothing cut, nothing on each other,
/// nothing across the foot line.
class MoreHostileTest {
    private static final double A4 = 283.4;
    private static final double ACROSS = 197.4;
    private static final double A5 = 140;
    private static final String ADDRESS =
            "nhà số 127/45B đường nội buôn phía sau nhà sinh hoạt cộng đồng, ".repeat(5).strip();
    private static final Submitter LONG =
            new Submitter(
                    Sex.FEMALE,
                    Samples.LONG_NAME,
                    "Hợp tác xã dịch vụ nông nghiệp tổng hợp Ea Bình",
                    ADDRESS,
                    "0905555061",
                    "phong.van.hoa.xa.hoi-".repeat(6) + "@example.vn",
                    "066172004561");
    private static final String TITLE = Samples.land().subject().title();

    private final Papers papers = Samples.papers();

    @Test
    void longValuesStayApart() throws IOException {
        String reason = "phải xác minh nguồn gốc sử dụng đất tại kho lưu trữ; ".repeat(15).strip();
        check(papers.apology(MoreSamples.apology(LONG, reason)), A4);
        check(papers.stop(MoreSamples.stop(LONG, reason)), A4);
        check(papers.control(MoreSamples.control(LONG, 9)), A4);
        check(papers.result(MoreSamples.result(LONG.name(), TITLE + "; " + TITLE, true)), A5);
        check(papers.combined(MoreSamples.combined(LONG, 9, TITLE)), ACROSS);
        check(papers.minutes(MoreSamples.minutes(9, Samples.LONG_NAME, true)), ACROSS);
        check(papers.posting(MoreSamples.posting(TITLE)), A4);
        check(papers.catalogue(MoreSamples.catalogue(60)), A4);
        check(papers.register(MoreSamples.register(40, MoreSamples.practice())), ACROSS);
        ReceiptContent many =
                Samples.with(
                        Samples.land(),
                        LONG,
                        new Owner(Samples.LONG_NAME, ADDRESS),
                        Samples.landPapers(40));
        Issued large = papers.largeReceipt(many);
        Sheets.draw("01-a4-chu-lon-40", large.pdf());
        check(large, A4);
        assertThat(Sheets.line(large.pdf())).contains(ADDRESS);
        check(
                Sheets.done(
                        papers.label(
                                MoreSamples.label(
                                        Samples.LONG_NAME,
                                        ADDRESS.substring(0, 290),
                                        "EA123456785VN"))),
                148);
    }

    @Test
    void ordinaryOnesToo() throws IOException {
        check(papers.largeReceipt(Samples.household()), A4);
        check(papers.largeReceipt(Samples.training()), A4);
        check(papers.apology(MoreSamples.apology(MoreSamples.THINH, "chờ hồ sơ gốc")), A4);
        check(papers.stop(MoreSamples.stop(MoreSamples.THINH, "đổi địa điểm")), A4);
        check(papers.control(MoreSamples.control(MoreSamples.THINH, 4)), A4);
        check(papers.result(MoreSamples.result("Lê Nam", "Trích lục", false)), A5);
    }

    @Test
    void whateverTheNumberOfRowsNoPageIsOrphaned() throws IOException {
        for (int rows = 1; rows <= 26; rows++) {
            Issued register =
                    papers.register(MoreSamples.register(rows, MoreSamples.issue(Issue.Copy.NONE)));
            check(register, ACROSS);
            String last = Sheets.line(register.pdf(), register.pages() - 1);
            assertThat(last).as("%d rows", rows).contains("Tổng cộng", "Cộng trang", "STT");
            Issued combined =
                    papers.combined(MoreSamples.combined(MoreSamples.THINH, rows, "Trích lục"));
            check(combined, ACROSS);
            assertThat(Sheets.line(combined.pdf(), combined.pages() - 1))
                    .as("%d rows", rows)
                    .contains("Cộng (", "Mã số hồ sơ");
        }
    }

    @Test
    void anyTypedTextIsPrintedOrReported() throws IOException {
        Random random = new Random(20261122);
        for (int i = 0; i < 40; i++) {
            String name = typed(random, 1 + random.nextInt(60));
            Submitter who =
                    new Submitter(null, name, "", typed(random, 200), "0905", "", "B1234567");
            check(papers.apology(MoreSamples.apology(who, typed(random, 400))), A4);
            check(papers.stop(MoreSamples.stop(who, typed(random, 400))), A4);
            check(papers.combined(MoreSamples.combined(who, 3, typed(random, 150))), ACROSS);
        }
    }

    private static String typed(Random random, int length) {
        List<String> letters =
                List.of(
                        "a",
                        "ƀ",
                        "Ế",
                        "ê\u0306",
                        "W",
                        " ",
                        " ",
                        "\uD83D\uDE00",
                        "\t",
                        "-",
                        "중",
                        "x");
        StringBuilder out = new StringBuilder("T");
        for (int i = 1; i < length; i++) {
            out.append(letters.get(random.nextInt(letters.size())));
        }
        return out.toString();
    }

    /// No two letters on each other, none across the foot rule, none within 4 mm of an edge.
    private static void check(Issued issued, double foot) throws IOException {
        for (int page = 0; page < issued.pages(); page++) {
            List<Box> boxes = Boxes.of(issued.pdf(), page);
            assertThat(boxes).isNotEmpty();
            assertThat(Boxes.clashes(boxes)).isEmpty();
            assertThat(boxes).noneMatch(b -> b.top() < foot && foot < b.bottom());
            assertThat(boxes).allMatch(b -> b.left() > 3.9 && b.top() > 2.9);
        }
    }
}
