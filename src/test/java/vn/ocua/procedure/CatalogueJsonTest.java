package vn.ocua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.time.TimeLimit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                .containsExactly("1.001193", "1.004873", "1.004194", "1.010041");
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
        names.addAll(List.of("channels", "cases"));
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
