package vn.ocua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.time.TimeLimit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class CatalogueFileTest {
    private static final String HEAD = "code,name,field,days,unit,fee_vnd\n";
    private final Texts texts = Texts.vietnamese();

    static CatalogueFile read(String text) {
        return switch (CatalogueFile.read(text)) {
            case Outcome.Done<CatalogueFile>(CatalogueFile file) -> file;
            case Outcome.Refused<CatalogueFile>(List<Refusal> reasons) ->
                    throw new AssertionError(
                            reasons.stream().map(Texts.vietnamese()::of).toList().toString());
        };
    }

    private List<String> faults(String text) {
        return switch (CatalogueFile.read(text)) {
            case Outcome.Done<CatalogueFile>(CatalogueFile file) -> List.of();
            case Outcome.Refused<CatalogueFile>(List<Refusal> reasons) ->
                    reasons.stream().map(texts::of).toList();
        };
    }

    private List<String> warnings(CatalogueFile file) {
        return file.warnings().stream().map(texts::of).toList();
    }

    @Test
    void theSmallestFileIsRead() {
        Listed one =
                read(HEAD
                                + "1.004873,Cấp Giấy xác nhận tình trạng hôn nhân,Hộ"
                                + " tịch,3,working_day,0")
                        .listed()
                        .getFirst();
        assertThat(one.title()).isEqualTo("Cấp Giấy xác nhận tình trạng hôn nhân");
        assertThat(one.cases()).hasSize(1);
        Case only = one.cases().getFirst();
        assertThat(only.name()).isEmpty();
        assertThat(only.terms()).extracting(Terms::channel).containsExactly(Channel.values());
        assertThat(only.terms())
                .allMatch(t -> t.limit().equals(TimeLimit.workingDays("3")))
                .allMatch(t -> Objects.equals(t.fee(), 0L));
        assertThat(only.components()).isEmpty();
        assertThat(one.adopted(LocalDate.of(2026, 11, 23)).adopted()).isEqualTo("2026-11-23");
    }

    @Test
    void rowsOfThePortalAreReadAsTheyAre() {
        CatalogueFile file = read(PortalRows.CSV);
        assertThat(file.listed())
                .extracting(Listed::code)
                .containsExactly("1.000094", "1.012796", "1.013226", "1.011606", "1.001776");
        Listed marriage = file.listed().getFirst();
        assertThat(marriage.cases().getFirst().components())
                .anyMatch(paper -> paper.name().startsWith("Trường hợp người yêu cầu đăng ký hộ"));
        assertThat(file.listed().get(3).cases().getFirst().terms().getFirst().limit())
                .isEqualTo(TimeLimit.none());
        assertThat(file.listed().get(4).cases().getFirst().components().getFirst().originals())
                .isEqualTo(1);
        assertThat(warnings(file))
                .contains("Không dùng đến cột source, đã bỏ qua.")
                .anyMatch(w -> w.startsWith("Dòng 3, documents:") && w.contains("ghi 181 bản"))
                .anyMatch(w -> w.startsWith("Dòng 4, documents:") && w.contains("ghi 20240 bản"))
                .hasSize(3);
    }

    @Test
    void semicolonsBomAnyOrderAndUnknownColumns() {
        CatalogueFile file =
                read(
                        "\uFEFFUNIT;Days; fee_vnd ;name;code;ghi_chu;field\r\n"
                                + "working_day;2,5;50000;\"Chứng thực di chúc; tại"
                                + " xã\";2.001019;x;Chứng thực\r\n\r\n"
                                + ";;;;;;\r\n");
        Listed one = file.listed().getFirst();
        assertThat(one.title()).isEqualTo("Chứng thực di chúc; tại xã");
        assertThat(one.cases().getFirst().on(Channel.DIRECT))
                .isEqualTo(new Terms(Channel.DIRECT, TimeLimit.workingDays("2.5"), 50_000L));
        assertThat(warnings(file)).containsExactly("Không dùng đến cột ghi_chu, đã bỏ qua.");
    }

    @Test
    void onlineHasItsOwnFeeWhereTheFileKnowsIt() {
        List<Listed> listed =
                read("code,name,field,days,unit,fee_vnd,fee_online_vnd\n"
                                + "1.004194,Đăng ký tạm trú,Cư trú,3,working_day,10000,7000\n"
                                + "2.000815,Chứng thực bản sao,Chứng thực,0,same_day,2000,\n"
                                + "1.003197,Xóa đăng ký thường trú,Cư trú,5,working_day,,\n")
                        .listed();
        assertThat(fees(listed.get(0))).containsExactly(10_000L, 7_000L, 10_000L);
        assertThat(fees(listed.get(1))).containsExactly(2_000L, 2_000L, 2_000L);
        assertThat(fees(listed.get(2))).containsExactly(null, null, null);
    }

    private static List<Long> fees(Listed one) {
        return one.cases().getFirst().terms().stream().map(Terms::fee).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Tờ khai [1 bản chính, 2 bản sao] > Tờ khai > 1 > 2 > true",
                "Tờ khai [2 BẢN SAO,1 Bản chính] > Tờ khai > 1 > 2 > true",
                "Hợp đồng liên kết [0 bản chính,1 bản sao] > Hợp đồng liên kết > 0 > 1 > true",
                "Bản vẽ [2 bản sao] > Bản vẽ > 0 > 2 > true",
                "Đơn đề nghị (Mẫu 18) > Đơn đề nghị (Mẫu 18) > 1 > 0 > true",
                "Tờ khai [mẫu 01] > Tờ khai [mẫu 01] > 1 > 0 > true",
                "Quyết định thôi hưởng trợ cấp (nếu có) > Quyết định thôi hưởng trợ cấp (nếu có)"
                        + " > 1 > 0 > false",
                "Trường hợp trẻ bị bỏ rơi thì có biên bản > Trường hợp trẻ bị bỏ rơi thì có biên"
                        + " bản > 1 > 0 > false",
                "Văn bản uỷ quyền [1 bản chính] > Văn bản uỷ quyền > 1 > 0 > false",
                "Giấy tờ trong trường hợp không khai thác được > Giấy tờ trong trường hợp không"
                        + " khai thác được > 1 > 0 > false",
                "Trích lục ghi chú ly hôn, nếu đã ly hôn > Trích lục ghi chú ly hôn, nếu đã ly hôn"
                        + " > 1 > 0 > false",
                "Tờ khai theo mẫu (nếu nộp trực tiếp) > Tờ khai theo mẫu (nếu nộp trực tiếp)"
                        + " > 1 > 0 > true",
            })
    void papers(String typed, String name, int originals, int copies, boolean required) {
        Listed one =
                read("code,name,field,days,unit,fee_vnd,documents\n"
                                + "1.001193,Đăng ký khai sinh,Hộ tịch,,,,\""
                                + typed
                                + "\"")
                        .listed()
                        .getFirst();
        assertThat(one.cases().getFirst().components())
                .containsExactly(new Component(1, name, originals, copies, required));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "0,working_day,0 > Dòng 2, days: thời hạn 0 ngày",
                "0,hour,0 > Dòng 2, days: thời hạn 0 ngày",
                "'0,0',working_day,0 > Dòng 2, days: thời hạn 0 ngày",
                "-3,working_day,0 > Dòng 2, days: \"-3\" không phải thời hạn",
                "ba,working_day,0 > Dòng 2, days: \"ba\" không phải thời hạn",
                ",working_day,0 > Dòng 2, days: có đơn vị mà thiếu số",
                "2.5,day,0 > Dòng 2, days: \"2.5\" ngày lịch",
                "3,week,0 > Dòng 2, unit: không có đơn vị \"week\"",
                "3,day,-1 > Dòng 2, fee_vnd: \"-1\" không phải số tiền",
                "3,day,50.000 > Dòng 2, fee_vnd: \"50.000\" không phải số tiền",
            })
    void wrongNumbersAreRefusedWithTheirLine(String cells, String start) {
        String row = cells.replace("'", "\"").strip();
        assertThat(faults(HEAD + "1.004873,Xác nhận,Hộ tịch," + row))
                .singleElement()
                .asString()
                .startsWith(start.strip());
    }

    @Test
    void everyFaultIsListed() {
        assertThat(
                        faults(
                                "code,name,field,days,unit,fee_vnd,valid_from,valid_to\n"
                                        + "1.001193,Đăng ký khai sinh,Hộ tịch,0,same_day,0,,\n"
                                        + "khai-sinh,,Hộ tịch,x,hour,0,31/02/2026,\n"
                                        + "1.000894,Đăng ký kết hôn,Hộ"
                                        + " tịch,0,same_day,0,2026-07-01,2026-01-01\n"
                                        + "1.000656,Đăng ký khai tử,Hộ tịch\n"))
                .satisfiesExactly(
                        f -> assertThat(f).startsWith("Dòng 3, days: \"x\""),
                        f -> assertThat(f).startsWith("Dòng 3, valid_from: không có ngày"),
                        f -> assertThat(f).startsWith("Dòng 3, code: \"khai-sinh\""),
                        f -> assertThat(f).startsWith("Dòng 3, name: để trống"),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "Dòng 4, valid_to: ngày hết hiệu lực 01/01/2026"
                                                        + " trước"),
                        f -> assertThat(f).startsWith("Dòng 5: có 3 ô, dòng đầu có 8 cột"));
    }

    @Test
    void missingColumnsAndEmptyFiles() {
        assertThat(faults("code,name\n1.001193,Đăng ký khai sinh"))
                .hasSize(4)
                .contains("Dòng đầu thiếu cột days. Thêm cột này rồi nhập lại.");
        assertThat(faults("")).containsExactly("Tệp không có thủ tục nào. Chọn lại tệp danh mục.");
        assertThat(faults(HEAD)).hasSize(1);
    }

    @Test
    void theSameCodeTwiceOnlyWithAnotherCase() {
        String head = "code,name,field,days,unit,fee_vnd,case\n";
        String name = "Cấp Giấy xác nhận tình trạng hôn nhân";
        Listed two =
                read(head
                                + "1.004873,%s,Hộ tịch,3,working_day,0,Chưa kết hôn\n"
                                        .formatted(name)
                                + "1.004873,%s,Hộ tịch,5,working_day,0,Đã ly hôn\n".formatted(name))
                        .listed()
                        .getFirst();
        assertThat(two.cases()).extracting(Case::name).containsExactly("Chưa kết hôn", "Đã ly hôn");
        assertThat(faults(head + ("1.004873," + name + ",Hộ tịch,3,working_day,0,\n").repeat(2)))
                .singleElement()
                .asString()
                .startsWith("Dòng 3: mã 1.004873 trường hợp \"\" đã có ở dòng 2");
        assertThat(
                        faults(
                                head
                                        + "1.004873,Xác nhận,Hộ tịch,3,working_day,0,a\n"
                                        + "1.004873,Kết hôn,Hộ tịch,3,working_day,0,b\n"))
                .singleElement()
                .asString()
                .startsWith("Dòng 3, name: mã 1.004873 có tên khác");
    }

    @Test
    void longNamesControlCharactersAndOpenQuotes() {
        assertThat(faults(HEAD + "1.001193," + "dài ".repeat(2500) + ",Hộ tịch,0,same_day,0"))
                .singleElement()
                .asString()
                .startsWith("Dòng 2, name: dài 9999 ký tự, nhiều nhất 1000.");
        CatalogueFile file =
                read(HEAD + "1.001193,Đăng ký\u0007khai\u0000sinh,Hộ tịch,0,same_day,0");
        assertThat(file.listed().getFirst().title()).isEqualTo("Đăng ký khai sinh");
        assertThat(warnings(file))
                .containsExactly("Dòng 2, name: có ký tự điều khiển, đã thay bằng dấu cách.");
        assertThat(
                        faults(
                                HEAD
                                        + "1.001193,Đăng ký khai sinh,Hộ tịch,0,same_day,0\n"
                                        + "1.000894,\"Đăng ký kết hôn,Hộ tịch,0,same_day,0\n"))
                .anyMatch(f ->
                        f.equals(
                                "Dòng 3: dấu ngoặc kép không đóng. Đóng ngoặc, hoặc bỏ cả hai"
                                        + " dấu."));
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        byte[] utf8 =
                (HEAD + "1.001193,A,B,0,same_day,0\n1.000894,").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(utf8, utf8.length + 2);
        bytes[utf8.length] = (byte) 0xC3;
        bytes[utf8.length + 1] = ' ';
        assertThat(CatalogueFile.read(bytes))
                .isEqualTo(Outcome.refused("refusal.catalogue.encoding", 3));
        assertThat(faults(HEAD + "1.001193,Đ\uFFFDng ký,Hộ tịch,0,same_day,0"))
                .containsExactly("Dòng 2, name: có chữ bị hỏng. Lưu lại tệp theo UTF-8 rồi nhập.");
    }
}
