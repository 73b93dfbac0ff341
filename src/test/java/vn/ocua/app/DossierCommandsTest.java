package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is done to a dossier by command: fields, exit codes, refusals, papers.
class DossierCommandsTest {
    @TempDir Path folder;
    private Console desk;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
    }

    @Test
    void aDossierGoesFromReceptionToReturn() {
        JsonNode received =
                desk.admin(
                                "register",
                                "--procedure",
                                "1.001193",
                                "--name",
                                "Nguyễn Thị Hương",
                                "--identity",
                                "066198012345",
                                "--phone",
                                "0905 118 240",
                                "--components",
                                "[{\"no\":1,\"originals\":1}]")
                        .json();
        assertThat(received.propertyNames())
                .containsExactly("id", "code", "received", "due", "version", "receiptQr");
        String code = received.get("code").asString();
        assertThat(code).isEqualTo("H15.50.05.13-261120-2001");
        assertThat(received.get("due").asString()).isEqualTo("2026-11-23T17:00:00+07:00");
        assertThat(desk.admin("act", code, "forward").json().get("status").asInt()).isEqualTo(4);
        JsonNode result = desk.admin("act", code, "result", "--number", "12/GKS").json();
        assertThat(result.propertyNames()).containsExactly("code", "status", "due", "version");
        assertThat(result.get("status").asInt()).isEqualTo(9);
        desk.admin("act", code, "return", "--rating", "1");
        JsonNode shown = desk.admin("show", code).json();
        assertThat(shown.propertyNames())
                .contains(
                        "code",
                        "aliases",
                        "id",
                        "status",
                        "procedure",
                        "edition",
                        "applicant",
                        "components",
                        "fee",
                        "due",
                        "originalDue",
                        "versions",
                        "history",
                        "sync");
        assertThat(shown.get("status").asInt()).isEqualTo(10);
        assertThat(shown.get("history")).hasSize(4);
        assertThat(shown.get("sync").get("state").asString()).isEqualTo("not_connected");
        JsonNode found = desk.admin("find", "huong nguyen").json();
        assertThat(found.propertyNames())
                .containsExactly(
                        "code",
                        "name",
                        "identity",
                        "phone",
                        "procedure",
                        "status",
                        "received",
                        "due");
        assertThat(desk.refused("act", code, "forward")).contains("đã khép");
    }

    @Test
    void whatTheRulesDoNotAllowIsRefusedAndWhatIsMisspeltIsWrongUsage() {
        String code = desk.registered("Trần Văn Tài");
        assertThat(desk.refused("act", code, "return")).contains("Chỉ trả được");
        assertThat(desk.refused("act", "H15.50.05.13-261120-2999", "forward"))
                .contains("Không có hồ sơ");
        assertThat(desk.refused("act", code, "stop")).contains("lý do");
        for (String[] wrong :
                List.of(
                        new String[] {"act", code, "fly"},
                        new String[] {"act", code},
                        new String[] {"act", code, "forward", "--items", "giấy"},
                        new String[] {"act", code, "correct", "--set", "name", "--reason", "x"},
                        new String[] {"find"},
                        new String[] {"find", "an", "--limit", "0"},
                        new String[] {"find", "an", "--limit", "nhiều"},
                        new String[] {"print", code, "--form", "99", "--out", "a.pdf"},
                        new String[] {
                            "report",
                            "all",
                            "--from",
                            "2026-01-01",
                            "--to",
                            "2026-01-02",
                            "--out",
                            "a.csv"
                        },
                        new String[] {
                            "report",
                            "register",
                            "--from",
                            "2026-13-01",
                            "--to",
                            "2026-01-02",
                            "--out",
                            "a.csv"
                        },
                        new String[] {"due", "--procedure", "1.001193"},
                        new String[] {"officer"},
                        new String[] {"show", code, "--colour", "red"})) {
            String[] all = java.util.Arrays.copyOf(wrong, wrong.length + 2);
            all[wrong.length] = "--user";
            all[wrong.length + 1] = "quantri";
            Console.Ran ran = desk.run(all);
            assertThat(ran.code()).as(String.join(" ", all) + "\n" + ran.err()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
        }
    }

    @Test
    void aPaperIsIssuedOnceAndReprintedByNumber() throws IOException {
        String code = desk.registered("Đỗ Ngọc Ánh");
        Path pdf = folder.resolve("giấy.pdf");
        assertThat(
                        desk.refused(
                                "print",
                                code,
                                "--form",
                                "01",
                                "--out",
                                folder.resolve("no").resolve("a.pdf").toString()))
                .contains("Không có thư mục");
        JsonNode printed =
                desk.admin("print", code, "--form", "01", "--out", pdf.toString()).json();
        assertThat(printed.propertyNames())
                .containsExactly("form", "version", "reprint", "pages", "file");
        assertThat(printed.get("reprint").asInt()).isZero();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        desk.refused("print", code, "--form", "01", "--out", pdf.toString());
        assertThat(
                        desk.admin(
                                        "print",
                                        code,
                                        "--form",
                                        "01",
                                        "--again",
                                        "--out",
                                        pdf.toString())
                                .json()
                                .get("reprint")
                                .asInt())
                .isEqualTo(1);
        assertThat(desk.refused("print", code, "--form", "05", "--out", pdf.toString()))
                .contains("chưa dừng");
        try (var left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("desk", "giấy.pdf");
        }
    }

    @Test
    void slipsBeforeAcceptanceHaveTheirOwnNumbers() {
        Path pdf = folder.resolve("02.pdf");
        JsonNode guided =
                desk.admin(
                                "guide",
                                "--procedure",
                                "1.001193",
                                "--name",
                                "Bùi Sự",
                                "--items",
                                "Giấy chứng sinh bản chính",
                                "--out",
                                pdf.toString())
                        .json();
        assertThat(guided.get("number").asString()).isEqualTo("2001/HDHS");
        assertThat(guided.get("form").asString()).isEqualTo("02");
        assertThat(pdf).isNotEmptyFile();
        assertThat(
                        desk.admin(
                                        "refuse",
                                        "--procedure",
                                        "1.001193",
                                        "--name",
                                        "Bùi Sự",
                                        "--reason",
                                        "Không thuộc thẩm quyền")
                                .json()
                                .get("number")
                                .asString())
                .isEqualTo("2001/TCHS");
        desk.refused("guide", "--procedure", "1.001193", "--name", "Bùi Sự");
    }

    @Test
    void aReceiptIsCheckedWithAStoreWithItsKeyListAndByAForeigner() throws IOException {
        JsonNode received =
                desk.admin("register", "--procedure", "1.001193", "--name", "Ngô Thành").json();
        String qr = received.get("receiptQr").asString();
        JsonNode valid = desk.admin("check", qr).json();
        assertThat(valid.get("answer").asString()).isEqualTo("valid");
        assertThat(valid.get("issued").asString()).isEqualTo("2026-11-20T15:10:00+07:00");
        assertThat(desk.good("check", qr, "--json").json().get("answer").asString())
                .isEqualTo("valid");
        Console stranger = new Console(folder.resolve("nowhere"));
        assertThat(stranger.run("check", qr, "--json").json().get("answer").asString())
                .isEqualTo("unknown_key");
        Path keys = folder.resolve("keys.txt");
        Files.writeString(keys, desk.good("keys", "export", "--user", "quantri").out());
        assertThat(
                        stranger.good("check", qr, "--keys", keys.toString(), "--json")
                                .json()
                                .get("answer")
                                .asString())
                .isEqualTo("valid");
        String code = received.get("code").asString();
        desk.admin("act", code, "correct", "--set", "name=Ngô Thanh", "--reason", "gõ sai dấu");
        Console.Ran replaced = desk.run("check", qr, "--user", "quantri", "--json");
        assertThat(replaced.code()).isEqualTo(1);
        assertThat(replaced.json().get("answer").asString()).isEqualTo("replaced");
        assertThat(replaced.json().get("replacedBy").asInt()).isEqualTo(2);
        for (String[] wrong :
                List.of(
                        new String[] {qr.substring(0, qr.length() - 9), "cut_short"},
                        new String[] {qr.replace("&v=1", "&v=2"), "bad_signature"},
                        new String[] {"xin chào", "not_a_receipt"})) {
            Console.Ran ran = desk.run("check", wrong[0], "--json");
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.json().get("answer").asString()).isEqualTo(wrong[1]);
        }
    }

    @Test
    void scansAreStoredByWhatTheyAre() throws IOException {
        String code = desk.registered("Lý Mỹ");
        Path scan = folder.resolve("quét.pdf");
        Files.writeString(scan, "%PDF-1.7 bản quét");
        assertThat(
                        desk.admin("attach", code, "--component", "1", scan.toString())
                                .json()
                                .get("size")
                                .asInt())
                .isEqualTo(Files.readAllBytes(scan).length);
        assertThat(desk.refused("attach", code, "--component", "1", "samples"))
                .contains("là thư mục");
        assertThat(desk.refused("attach", code, "--component", "1", "không-có.pdf"))
                .contains("Không thấy tệp");
        assertThat(desk.refused("attach", code, "--component", "99", scan.toString()))
                .contains("99");
    }

    @Test
    void theRegisterHasTheColumnsOfForm07() throws IOException {
        String code = desk.registered("Hoàng Quỳnh Diệu");
        desk.admin("act", code, "result");
        desk.admin("act", code, "return", "--to", "Hoàng Phúc");
        Path csv = folder.resolve("so.csv");
        assertThat(
                        desk.admin(
                                        "report",
                                        "register",
                                        "--from",
                                        "2026-11-20",
                                        "--to",
                                        "2026-11-20",
                                        "--out",
                                        csv.toString())
                                .json()
                                .get("rows")
                                .asInt())
                .isEqualTo(1);
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.getFirst()).startsWith("\uFEFFMã hồ sơ,");
        assertThat(lines.get(1))
                .startsWith(code + ",")
                .contains("Hoàng Quỳnh Diệu", "20/11/2026 15:10", "Hoàng Phúc", "quantri");
        assertThat(
                        desk.refused(
                                "report",
                                "II06a",
                                "--from",
                                "2026-11-20",
                                "--to",
                                "2026-11-20",
                                "--out",
                                "a.csv"))
                .contains("II06a");
        desk.refused(
                "report",
                "register",
                "--from",
                "2026-11-20",
                "--to",
                "2026-11-20",
                "--out",
                "a.xlsx");
    }
}
