package vn.ocua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.Given;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Agencies after mergers: who answers for an old code, and files that cannot be right.
class AgencyBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String HEAD = "code,name,valid_from,valid_to,succeeded_by,level\n";

    @Test
    void sixtyThreeProvincesAreThirtyFour() throws IOException {
        AgencyBook book = AgencyBook.of(read(sample()).agencies());
        List<ListedAgency> provinces =
                book.list().stream().filter(a -> a.level() == ListedAgency.Level.PROVINCE).toList();
        assertThat(provinces).hasSize(63);
        assertThat(provinces.stream().map(a -> today(book, a.code())).distinct()).hasSize(34);
        assertThat(provinces.stream().filter(a -> !a.isOver(TODAY))).hasSize(34);
        LocalDate before = LocalDate.of(2025, 6, 30);
        assertThat(provinces).noneMatch(a -> a.isOver(before));
    }

    @ParameterizedTest
    @CsvSource({
        "H22, H60",
        "H22.31.05, H60",
        "000.00.01.H30, H13",
        "H15, H15",
        "H15.50.05.13, H15.50.05.13",
        "H15.50.05.07, H15.50.05.13",
        // two mergers, one after the other
        "H15.50.05.03, H15.50.05.13",
        "H45.12, H15",
        "H09, H29",
        "H06, H29",
    })
    void oldCodesLeadToWhoAnswersToday(String code, String today) throws IOException {
        assertThat(today(AgencyBook.of(read(sample()).agencies()), code)).isEqualTo(today);
    }

    @Test
    void betweenTwoMergersTheOneOfThenAnswers() throws IOException {
        AgencyBook book = AgencyBook.of(read(sample()).agencies());
        assertThat(
                        book.answers("H15.50.05.03", LocalDate.of(2020, 1, 1))
                                .orElseThrow()
                                .now()
                                .code())
                .isEqualTo("H15.50.05.08");
        assertThat(book.answers("Q99", TODAY)).isEmpty();
        assertThat(book.changed("000.00.01.H30-240624-0001", TODAY).orElseThrow().now().name())
                .isEqualTo("UBND Thành phố Cần Thơ");
        assertThat(book.changed("H15.50.05.13-261120-2001", TODAY)).isEmpty();
        assertThat(AgencyBook.NONE.changed("H22-240624-0001", TODAY)).isEmpty();
    }

    @Test
    void everyFaultIsSaidWithItsLine() {
        assertThat(
                        faults(
                                """
                                H22,UBND tỉnh Hà Giang,,2025-06-30,H60,province
                                h60,UBND tỉnh Tuyên Quang,,,,province
                                H15,,2025-07-01,2025-06-30,,tỉnh
                                H45,UBND tỉnh Phú Yên,30/6/2025,,H15,province
                                H45,UBND tỉnh Phú Yên,,,,province
                                """))
                .containsExactlyInAnyOrder(
                        "Dòng 3: \"h60\" không phải mã định danh. Ghi như H15 hoặc H15.50.05.13.",
                        "Dòng 4: thiếu tên cơ quan, hoặc dài quá 200 ký tự.",
                        "Dòng 4: không có cấp \"tỉnh\". Dùng ministry, province, department,"
                                + " district hoặc commune.",
                        "Dòng 4: ngày cuối trước ngày đầu. Xem lại hai ngày.",
                        "Dòng 5, valid_from: không có ngày \"30/6/2025\". Ghi như 2025-06-30.",
                        "Dòng 5: ghi nơi kế thừa H15 mà thiếu ngày cuối valid_to. Ghi ngày cuối,"
                                + " hoặc bỏ nơi kế thừa.",
                        "Dòng 6: mã H45 đã có ở dòng 5. Giữ lại một dòng.",
                        "Dòng 2: nơi kế thừa H60 không có trong tệp. Thêm một dòng cho H60.");
    }

    @Test
    void circlesAreRefusedWhereverTheyBegin() {
        assertThat(
                        faults(
                                """
                                H01,A,,2020-01-01,H02,province
                                H02,B,,2021-01-01,H03,province
                                H03,C,,2022-01-01,H02,province
                                H04,D,,2022-01-01,H04,province
                                """))
                .containsExactly(
                        "Dòng 3: H02 giao cho H03 rồi quay về chính mình. Sửa nơi kế thừa.",
                        "Dòng 4: H03 giao cho H02 rồi quay về chính mình. Sửa nơi kế thừa.",
                        "Dòng 5: H04 giao cho H04 rồi quay về chính mình. Sửa nơi kế thừa.");
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(said(""))
                .containsExactly("Tệp không có cơ quan nào. Chọn lại tệp danh sách cơ quan.");
        assertThat(said("code,name\nH15,x")).hasSize(4);
        assertThat(said(HEAD + "H15,\"UBND,,,,province\n")).anyMatch(f -> f.contains("ngoặc"));
        assertThat(
                        read("\uFEFF"
                                        + HEAD.replace(',', ';')
                                        + "H15;UBND tỉnh Đắk Lắk;;;;province")
                                .agencies())
                .hasSize(1);
    }

    @Test
    void anyTextIsReadOrRefusedAndChainsAlwaysEnd() {
        Given.cases(
                400,
                given -> {
                    StringBuilder text = new StringBuilder(HEAD);
                    int rows = given.number(1, 12);
                    for (int i = 1; i <= rows; i++) {
                        boolean over = given.chance(60);
                        text.append(
                                "H%02d,%s,,%s,%s,province\n"
                                        .formatted(
                                                i,
                                                given.chance(5) ? given.junk(6) : "UBND " + i,
                                                over ? "2025-06-30" : "",
                                                over && given.chance(80)
                                                        ? "H%02d".formatted(given.number(1, rows))
                                                        : ""));
                    }
                    if (AgencyFile.read(text.toString())
                            instanceof Outcome.Done<AgencyFile>(AgencyFile file)) {
                        AgencyBook book = AgencyBook.of(file.agencies());
                        for (ListedAgency agency : file.agencies()) {
                            ListedAgency now =
                                    book.answers(agency.code(), TODAY).orElseThrow().now();
                            assertThat(now.isOver(TODAY) && !now.succeededBy().isEmpty()).isFalse();
                        }
                    }
                });
    }

    private static String today(AgencyBook book, String code) {
        return book.answers(code, TODAY).orElseThrow().now().code();
    }

    private static String sample() throws IOException {
        return Files.readString(Path.of("samples/agencies.csv"));
    }

    private static AgencyFile read(String text) {
        return switch (AgencyFile.read(text)) {
            case Outcome.Done<AgencyFile>(AgencyFile file) -> file;
            case Outcome.Refused<AgencyFile>(List<Refusal> reasons) ->
                    throw new AssertionError(reasons.toString());
        };
    }

    private static List<String> faults(String rows) {
        return said(HEAD + rows);
    }

    private static List<String> said(String text) {
        return switch (AgencyFile.read(text)) {
            case Outcome.Done<AgencyFile>(AgencyFile file) -> List.of();
            case Outcome.Refused<AgencyFile>(List<Refusal> reasons) ->
                    reasons.stream().map(Texts.vietnamese()::of).toList();
        };
    }
}
