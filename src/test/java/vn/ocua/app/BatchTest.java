package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines as programs and people write them, good and wrong.
class BatchTest {
    @TempDir Path folder;
    private Console desk;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
    }

    private static String line(String name) {
        return "{\"procedure\":\"1.001193\",\"name\":\"" + name + "\"}\n";
    }

    @Test
    void eachLineIsItsOwnCommandAnsweredInOrder() {
        String lines =
                IntStream.range(0, 300)
                        .mapToObj(i -> i % 10 == 3 ? line("") : line("Trần Văn Tài"))
                        .collect(Collectors.joining());
        Console.Ran ran = desk.fed(lines, "register", "--batch", "-");
        assertThat(ran.code()).isEqualTo(1);
        List<JsonNode> answers = ran.objects();
        assertThat(answers.stream().map(a -> a.get("line").asInt()))
                .isEqualTo(IntStream.rangeClosed(1, 300).boxed().toList());
        assertThat(answers.get(0).propertyNames())
                .containsExactly("line", "id", "code", "received", "due", "version", "receiptQr");
        assertThat(answers.get(3).propertyNames()).containsExactly("line", "refused", "field");
        assertThat(answers.get(3).get("field").asString()).isEqualTo("name");
        List<String> codes =
                answers.stream()
                        .filter(a -> a.has("code"))
                        .map(a -> a.get("code").asString())
                        .toList();
        assertThat(codes).hasSize(270).doesNotHaveDuplicates().isSorted();
        assertThat(ran.err()).contains("270");
    }

    @Test
    void wrongLinesSpoilOnlyThemselves() throws IOException {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        in.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        in.write(line("Lê Một").getBytes(StandardCharsets.UTF_8));
        in.write(line("L\u00ea Hai").getBytes(StandardCharsets.ISO_8859_1));
        in.write("{\"procedure\":\n".getBytes(StandardCharsets.UTF_8));
        in.write("[1,2]\n\n".getBytes(StandardCharsets.UTF_8));
        in.write("{\"name\":\"a\",\"name\":\"b\"}\n".getBytes(StandardCharsets.UTF_8));
        in.write("{\"procedure\":\"1.001193\",\"name\":{}}\n".getBytes(StandardCharsets.UTF_8));
        in.write(
                "{\"procedure\":\"1.001193\",\"name\":\"Lê Ba\",\"màu\":1,\"components\":[{\"no\":\"x\"}]}\n"
                        .getBytes(StandardCharsets.UTF_8));
        in.write(line("Lê Bốn").strip().getBytes(StandardCharsets.UTF_8));
        Console.Ran ran =
                desk.run(
                        new ByteArrayInputStream(in.toByteArray()),
                        "register",
                        "--batch",
                        "-",
                        "--user",
                        "quantri",
                        "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.objects().stream().map(a -> a.get("line").asInt()))
                .containsExactly(1, 2, 3, 4, 6, 7, 8, 9);
        assertThat(ran.objects().stream().map(a -> a.has("code")))
                .containsExactly(true, false, false, false, false, false, false, true);
        assertThat(ran.err()).contains("màu");
    }

    @Test
    void namesAreKeptAsPeopleBearThem() {
        String highland = "Hʼĕn Ayŭn";
        String decomposed = Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD);
        Console.Ran ran =
                desk.fed(
                        line(highland)
                                + line(decomposed)
                                + line("A".repeat(10_000))
                                + line("Lê\\u0000Văn\\u0007 Bảy")
                                + line("Trần 😀 Vui"),
                        "register",
                        "--batch",
                        "-");
        List<JsonNode> answers = ran.objects();
        assertThat(answers.get(0).has("code")).isTrue();
        assertThat(answers.get(1).has("code")).isTrue();
        assertThat(answers.get(2).get("refused").asString()).contains("10000");
        assertThat(answers.get(4).has("refused")).isTrue();
        String code = answers.get(1).get("code").asString();
        assertThat(desk.admin("show", code).json().get("applicant").get("name").asString())
                .isEqualTo("Nguyễn Thị Hường");
        assertThat(desk.admin("find", "hen ayun").objects()).hasSize(1);
        for (JsonNode answer : answers) {
            if (answer.has("code")) {
                String name =
                        desk.admin("show", answer.get("code").asString())
                                .json()
                                .get("applicant")
                                .get("name")
                                .asString();
                assertThat(name.chars().noneMatch(Character::isISOControl)).isTrue();
            }
        }
    }

    @Test
    void aKnownIdIsAnsweredWithWhatIsStored() {
        String line =
                "{\"procedure\":\"1.001193\",\"name\":\"Đặng"
                        + " Nghĩa\",\"id\":\"78b7d0ac-8477-4ce0-8e4c-da11b43c589b\"}\n";
        Console.Ran first = desk.fed(line + line, "register", "--batch", "-");
        Console.Ran again = desk.fed(line, "register", "--batch", "-");
        assertThat(first.objects().get(0).get("code"))
                .isEqualTo(first.objects().get(1).get("code"))
                .isEqualTo(again.objects().get(0).get("code"));
    }

    @Test
    void actsComeByLinesTooAndInTheirOrder() {
        String code = desk.registered("Dương Loan");
        Console.Ran ran =
                desk.fed(
                        """
                        {"code":"%1$s","action":"forward"}
                        {"code":"%1$s","action":"forward"}
                        {"code":"%1$s","action":"correct","set":{"phone":"0905118240"},"reason":"bổ sung"}
                        {"code":"%1$s","action":"result","number":"5/GKS"}
                        {"code":"%1$s","action":"return","rating":3}
                        {"code":"%1$s","action":"return","rating":3,"why":"chờ lâu"}
                        {"code":"%1$s","action":"dance"}
                        {"code":"","action":"forward"}
                        """
                                .formatted(code),
                        "act",
                        "--batch",
                        "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.objects().stream().map(a -> a.has("status")))
                .containsExactly(true, false, true, true, false, true, false, false);
        assertThat(ran.objects().get(5).get("status").asInt()).isEqualTo(10);
    }

    @Test
    void aBatchFromAFileThatIsNotThereIsRefused() {
        assertThat(desk.refused("register", "--batch", "không-có.ndjson"))
                .contains("Không thấy tệp");
        assertThat(desk.refused("register", "--batch", "samples")).contains("là thư mục");
        Console.Ran both =
                desk.run(
                        "register", "--batch", "-", "--procedure", "1.001193", "--user", "quantri");
        assertThat(both.code()).isEqualTo(2);
    }
}
