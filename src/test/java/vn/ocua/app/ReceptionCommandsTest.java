package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;

/// What a line of `register` says beyond the contract: on behalf, by post, settled at once.
class ReceptionCommandsTest {
    @TempDir Path folder;

    @Test
    void onBehalfSettledAndTheSecondRequest() {
        Console desk = Console.desk(folder.resolve("desk"));
        Console.Ran ran =
                desk.fed(
                        """
                        {"procedure":"1.001612","name":"Nguyễn Văn Hùng","identity":"066085004217","channel":"online","consent":"signed","consentNumber":"07/PĐY","delivery":"post","deliverTo":"27 Lê Duẩn"}
                        {"procedure":"1.001612","name":"Lê Thị Lan","identity":"066190004455","channel":"online","onBehalf":true}
                        {"procedure":"2.000815","name":"Siu Hŭ","settled":true,"number":"12/CTBS","feeCollected":true}
                        {"procedure":"1.004873","name":"Bùi Sự","settled":true}
                        {"procedure":"1.001612","name":"Y Thim Mlô","channel":"online"}
                        """,
                        "register",
                        "--batch",
                        "-");
        assertThat(ran.code()).isEqualTo(1);
        List<JsonNode> said = ran.objects();
        assertThat(said.get(1).get("refused").asString()).contains("đồng ý bằng cách nào");
        assertThat(said.get(1).get("field").asString()).isEqualTo("consent");
        assertThat(said.get(2).get("settled").asBoolean()).isTrue();
        assertThat(said.get(3).get("refused").asString()).contains("trong ngày");
        assertThat(said.get(4).has("code")).as("filed by the citizen, without us").isTrue();

        JsonNode filed = shown(desk, said.get(0));
        assertThat(filed.get("channel").asString()).isEqualTo("online");
        assertThat(filed.get("deliverTo").asString()).isEqualTo("27 Lê Duẩn");
        assertThat(filed.get("onBehalf").toString())
                .isEqualTo(
                        "{\"consent\":\"signed\",\"number\":\"07/PĐY\",\"account\":\"066085004217\"}");
        JsonNode settled = shown(desk, said.get(2));
        assertThat(settled.get("status").asInt()).isEqualTo(10);
        assertThat(settled.get("onBehalf").isNull()).isTrue();
        JsonNode one =
                desk.admin(
                                "register",
                                "--procedure",
                                "2.000815",
                                "--name",
                                "Rơ Châm H’Yết",
                                "--settled",
                                "--number",
                                "13/CTBS")
                        .json();
        assertThat(shown(desk, one).get("status").asInt()).isEqualTo(10);

        assertThat(guide(desk).err()).doesNotContain("lần bổ sung thứ hai");
        Console.Ran second = guide(desk);
        assertThat(second.json().get("number").asString()).isEqualTo("2002/HDHS");
        assertThat(second.err()).contains("lần bổ sung thứ hai", "2001/HDHS", "--why");
        assertThat(guide(desk, "--why", "Mới phát hiện").err())
                .doesNotContain("lần bổ sung thứ hai");
    }

    private static Console.Ran guide(Console desk, String... more) {
        return desk.admin(
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "guide",
                                        "--procedure",
                                        "1.001193",
                                        "--name",
                                        "Lê Thị Lan",
                                        "--identity",
                                        "066190004455",
                                        "--items",
                                        "Giấy chứng sinh"),
                                java.util.stream.Stream.of(more))
                        .toArray(String[]::new));
    }

    private static JsonNode shown(Console desk, JsonNode said) {
        return desk.admin("show", said.get("code").asString()).json();
    }
}
