package vn.ocua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.time.TimeLimit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

class CatalogueJsonTest {
    private static List<String> faults(String text) {
        return switch (CatalogueFile.read(text)) {
            case Outcome.Done<CatalogueFile>(CatalogueFile file) -> List.of();
            case Outcome.Refused<CatalogueFile>(List<Refusal> reasons) ->
                    reasons.stream().map(Texts.vietnamese()::of).toList();
        };
    }

    @Test
    void theSampleSaysWhatCsvCannot() throws IOException {
        CatalogueFile file =
                CatalogueFileTest.read(Files.readString(Path.of("samples/catalogue.json")));
        assertThat(file.warnings()).isEmpty();
        assertThat(file.listed())
                .extracting(Listed::code)
                .containsExactly(
                        "1.001193", "1.004873", "1.004194", "1.010041", "2.000815", "2.000986");
        assertThat(file.listed().get(0).cases().getFirst().components().getLast())
                .isEqualTo(new Component(4, "Biên bản về việc trẻ bị bỏ rơi", 1, 0, false));
        assertThat(file.listed().get(1).cases().get(1).components().get(1).copies()).isEqualTo(1);
        assertThat(file.listed().get(1).cases().get(1).terms().getFirst().limit())
                .isEqualTo(TimeLimit.workingDays("3"));
        assertThat(file.listed().get(2).cases().getFirst().terms())
                .containsExactly(
                        new Terms(Channel.DIRECT, TimeLimit.workingDays("3"), 10_000L),
                        new Terms(Channel.ONLINE, TimeLimit.workingDays("3"), 7_000L),
                        new Terms(Channel.POST, TimeLimit.workingDays("4"), 10_000L));
        assertThat(file.listed().get(3).cases().get(1).on(Channel.ONLINE).limit())
                .isEqualTo(TimeLimit.workingDays("2.5"));
        assertThat(file.listed().get(3).cases().get(0).on(Channel.ONLINE).limit())
                .isEqualTo(TimeLimit.workingDays("1"));
    }

    /// The schema names exactly what the code reads.
    @Test
    void theSchemaIsInStep() throws IOException {
        JsonNode schema =
                new ObjectMapper()
                        .readTree(Files.readString(Path.of("samples/catalogue.schema.json")));
        JsonNode procedure = schema.at("/$defs/procedure/properties");
        TreeSet<String> names = new TreeSet<>(Entries.NAMES);
        names.addAll(List.of("channels", "cases", "steps"));
        assertThat(new TreeSet<>(procedure.propertyNames())).isEqualTo(names);
        for (String name : schema.at("/$defs/case/properties").propertyNames()) {
            String one =
                    "{\"procedures\":[{\"code\":\"1.001193\",\"name\":\"Đăng ký khai sinh\","
                            + "\"field\":\"Hộ tịch\",\"cases\":[{\"name\":\"a\",\""
                            + name
                            + "\":null}]}]}";
            assertThat(CatalogueFile.json(one).toString())
                    .as(name)
                    .doesNotContain("warning.catalogue.column");
        }
    }

    @Test
    void faultsHaveLineAndPath() {
        assertThat(
                        faults(
                                """
                                {"procedures": [
                                  {"code": "1.001193", "name": "Đăng ký khai sinh", "field": "Hộ tịch",
                                   "days": -1, "unit": "working_day", "fee_vnd": 1.5,
                                   "documents": [{"name": "Tờ khai", "originals": -2, "required": "có"}]},
                                  {"code": "1.000894", "name": ["Đăng ký kết hôn"], "field": "Hộ tịch",
                                   "channels": [{"channel": "fax"}], "documents": "Tờ khai"}
                                ]}
                                """))
                .satisfiesExactlyInAnyOrder(
                        f -> assertThat(f).startsWith("Dòng 3, procedures[0].days: \"-1\""),
                        f -> assertThat(f).startsWith("Dòng 3, procedures[0].fee_vnd: \"1.5\""),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "Dòng 4, procedures[0].documents[0].originals:"),
                        f ->
                                assertThat(f)
                                        .startsWith("Dòng 4, procedures[0].documents[0].required:"),
                        f -> assertThat(f).startsWith("Dòng 5, procedures[1].name: cần chữ"),
                        f -> assertThat(f).startsWith("Dòng 5, procedures[1].name: để trống"),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "Dòng 6, procedures[1].channels[0].channel: không"),
                        f -> assertThat(f).startsWith("Dòng 6, procedures[1].documents: cần một"));
    }

    /// A case without steps of its own takes those of its procedure; shares come to the limit.
    @Test
    void theSamplesStepsComeToTheLimit() throws IOException {
        CatalogueFile file =
                CatalogueFileTest.read(Files.readString(Path.of("samples/catalogue.json")));
        Case divorced = file.listed().get(1).cases().get(1);
        assertThat(divorced.steps()).hasSize(4);
        assertThat(divorced.steps().get(1))
                .isEqualTo(
                        new Step(
                                2,
                                "Thẩm tra, soạn giấy xác nhận",
                                "",
                                "Công chức tư pháp – hộ tịch",
                                new BigDecimal("14"),
                                Step.Role.RESOLVE));
        assertThat(divorced.steps())
                .extracting(s -> s.hours().intValueExact())
                .containsExactly(2, 14, 6, 2);
        assertThat(file.listed().get(4).cases().getFirst().steps())
                .extracting(s -> s.hours().intValueExact())
                .containsExactly(2, 3, 2, 1);
        assertThat(file.listed().get(5).cases().getFirst().steps())
                .extracting(Step::agency)
                .containsExactly("", "", "", "G01", "G12", "");
        assertThat(file.listed().get(0).cases().getFirst().steps()).isEmpty();
    }

    @Test
    void stepsAreRefusedWithLineAndPath() {
        assertThat(
                        faults(
                                """
                                {"procedures": [
                                  {"code": "1.004873", "name": "Xác nhận hôn nhân", "field": "Hộ tịch",
                                   "days": 3, "unit": "working_day", "fee_vnd": 0,
                                   "steps": [{"no": 1, "name": "Tiếp nhận", "hours": 0, "role": "receive", "agency": "H15"},
                                             {"no": 3, "name": "Thẩm tra", "hours": "2.125"},
                                             {"no": 3, "name": "", "hours": 8, "role": "boss", "agency": "xã Hòa An"},
                                             {"no": 4, "name": "Tiếp nhận lại", "hours": 1, "role": "receive"}]},
                                  {"code": "1.001193", "name": "Khai sinh", "field": "Hộ tịch",
                                   "days": 1, "unit": "working_day", "fee_vnd": 0, "steps": [{"no": 1, "name": "Trả", "hours": 8, "role": "return"}]}
                                ]}
                                """))
                .satisfiesExactlyInAnyOrder(
                        f ->
                                assertThat(f)
                                        .startsWith("Dòng 4, procedures[0].steps[0].hours: \"0\""),
                        f -> assertThat(f).startsWith("Dòng 5, procedures[0].steps[1].no: số bước"),
                        f -> assertThat(f).startsWith("Dòng 5, procedures[0].steps[1].hours: "),
                        f -> assertThat(f).startsWith("Dòng 6, procedures[0].steps[2].name: để"),
                        f -> assertThat(f).startsWith("Dòng 6, procedures[0].steps[2].role: "),
                        f -> assertThat(f).startsWith("Dòng 6, procedures[0].steps[2].agency: "),
                        f -> assertThat(f).contains("procedures[0].steps: bước 1 ở quầy nên"),
                        f -> assertThat(f).contains("procedures[0].steps: bước 4 sai thứ tự"),
                        f -> assertThat(f).contains("procedures[1].steps: không có bước nào"));
    }

    @ParameterizedTest
    @CsvSource({
        "3, working_day, '2,14,6,2', ",
        "2.5, working_day, '12,8', ",
        "6, hour, '2,2.5,1.5', ",
        "3, working_day, '2,14,6', 'các bước cộng lại 22 giờ, thời hạn là 24 giờ'",
        "0, same_day, '2,3,2', ",
        "0, same_day, '2,3,2,1.5', 'các bước cộng lại 8,5 giờ, thời hạn là 8 giờ'",
        "20, day, '16,56,24', ",
        "20, day, '100,60.25', 'các bước cộng lại 160,25 giờ, thời hạn là 160 giờ'",
        "0, '', '16,56,24', ",
    })
    void sharesThatDoNotComeToTheLimitAreSaid(
            String days, String unit, String hours, @Nullable String warning) {
        StringBuilder steps = new StringBuilder();
        String[] each = hours.split(",");
        for (int i = 0; i < each.length; i++) {
            steps.append(i == 0 ? "" : ",")
                    .append("{\"no\":%d,\"name\":\"Bước\",\"hours\":%s}".formatted(i + 1, each[i]));
        }
        CatalogueFile file =
                CatalogueFileTest.read(
                        ("[{\"code\":\"1.001193\",\"name\":\"Khai sinh\",\"field\":\"Hộ tịch\","
                                        + "\"days\":%s,\"unit\":\"%s\",\"steps\":[%s]}]")
                                .formatted(days, unit, steps));
        List<String> said = file.warnings().stream().map(Texts.vietnamese()::of).toList();
        if (warning == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).singleElement().asString().contains(warning);
        }
    }

    @Test
    void aFileThatKnowsNoStepsSaysThatTheyWouldGo() {
        String with =
                "[{\"code\":\"1.001193\",\"name\":\"Khai sinh\",\"field\":\"Hộ tịch\",\"days\":1,"
                    + "\"unit\":\"working_day\",\"steps\":[{\"no\":1,\"name\":\"Ký\",\"hours\":8}]}]";
        String without =
                "code,name,field,days,unit,fee_vnd\n1.001193,Khai sinh,Hộ tịch,1,working_day,";
        LocalDate day = LocalDate.of(2026, 11, 20);
        Catalogue now = Catalogue.of(CatalogueFileTest.read(with).editions(day));
        CatalogueChange change =
                now.compare(CatalogueFileTest.read(without), day.plusDays(1), false);
        assertThat(change.changed()).containsExactly("1.001193");
        assertThat(change.warnings().stream().map(Texts.vietnamese()::of))
                .singleElement()
                .asString()
                .startsWith("Thủ tục 1.001193 đang có các bước nội bộ");
        assertThat(now.compare(CatalogueFileTest.read(with), day.plusDays(1), false).unchanged())
                .containsExactly("1.001193");
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() {
        assertThat(faults("{\"procedures\": [\n{\"code\": \"1.001193\",,}\n]}"))
                .containsExactly(
                        "Dòng 2: sai cú pháp JSON. Xem dấu ngoặc và dấu phẩy quanh dòng này.");
        assertThat(faults("[]")).hasSize(1);
        assertThat(faults("{}")).isNotEmpty();
        assertThat(faults("{\"procedures\": [{\"code\": \"1.001193\"")).hasSize(1);
        assertThat(faults("[".repeat(2000))).hasSize(1);
        assertThat(
                        faults(
                                "[{\"code\":\"1.001193\",\"code\":\"1.001193\",\"name\":\"a\",\"field\":\"b\"}]"))
                .singleElement()
                .asString()
                .startsWith("Dòng 1, [0].code: tên này đã có");
    }
}
