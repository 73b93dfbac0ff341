package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/// `act … pass`, what `show` tells of steps, and `agencies`.
class StepsCommandTest {
    @TempDir Path folder;
    private Console desk;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
        desk.admin("catalogue", "import", "samples/catalogue.json");
    }

    @Test
    void aDossierIsPassedOnAndShowTellsWhereItIs() {
        String code =
                desk.admin("register", "--procedure", "2.000986", "--name", "H'Mai Niê")
                        .json()
                        .get("code")
                        .asString();
        assertThat(desk.refused("act", code, "pass")).contains("đã giao giải quyết");
        desk.admin("act", code, "forward", "--receiver", "Y Thim Mlô");
        assertThat(desk.refused("act", code, "pass", "--to", "back")).contains("không lùi thêm");
        assertThat(desk.refused("act", code, "pass", "--to", "ba")).contains("Chưa đọc được bước");
        desk.admin("act", code, "pass", "--to", "4", "--unit", "Công an xã Hòa An");
        assertThat(desk.refused("act", code, "pass", "--to", "3")).contains("ghi lý do");
        desk.clock = InstantSource.fixed(Instant.parse("2026-12-07T02:00:00Z"));
        JsonNode shown = desk.admin("show", code).json();
        assertThat(shown.get("step").asInt()).isEqualTo(4);
        assertThat(shown.get("hopDue").asString()).isEqualTo("2026-12-02T15:10:00+07:00");
        assertThat(shown.get("hopLate").asBoolean()).isTrue();
        assertThat(shown.get("due").asString()).isEqualTo("2026-12-10T17:00:00+07:00");
        JsonNode here = shown.get("steps").get(3);
        assertThat(here.get("unit").asString()).isEqualTo("Công an xã Hòa An");
        assertThat(here.get("state").asString()).isEqualTo("here");
        assertThat(here.get("late").asBoolean()).isTrue();
        assertThat(here.get("agency").asString()).isEqualTo("G01");
        assertThat(here.get("hours").asInt()).isEqualTo(56);
        assertThat(desk.good("show", code, "--user", "quantri").out())
                .contains("> Bước 4/6: Đăng ký thường trú, Công an xã Hòa An (G01) (56 giờ)")
                .contains("quá hạn")
                .contains("  G01 đã quá hạn của mình: ")
                .contains("  Bước 5/6: Cấp thẻ bảo hiểm y tế")
                .contains("chưa tới");
        desk.admin("act", code, "pass", "--to", "back", "--reason", "Thiếu dấu giáp lai");
        assertThat(desk.admin("show", code).json().get("step").asInt()).isEqualTo(3);
        JsonNode history = desk.admin("show", code).json().get("history");
        assertThat(history.get(history.size() - 1).get("action").asString()).isEqualTo("pass");
    }

    @Test
    void oldCodesTellWhoAnswersToday() throws IOException {
        assertThat(desk.refused("agencies", "list", "H22")).contains("không có mã H22");
        JsonNode made = desk.admin("agencies", "import", "samples/agencies.csv").json();
        assertThat(made.get("added").asInt()).isEqualTo(70);
        assertThat(desk.admin("agencies", "import", "samples/agencies.csv").json().get("unchanged"))
                .hasToString("70");
        JsonNode answer = desk.admin("agencies", "list", "000.00.01.H22").json();
        assertThat(answer.get("today").asString()).isEqualTo("H60");
        assertThat(answer.get("todayName").asString()).isEqualTo("UBND tỉnh Tuyên Quang");
        assertThat(desk.good("agencies", "list", "H15.50.05.03", "--user", "quantri").out())
                .contains("UBND xã Buôn Ea (xã ví dụ), nay là UBND xã Hòa An (xã ví dụ)");
        assertThat(desk.admin("agencies", "list").lines()).hasSize(70);
        Path wrong = folder.resolve("co-quan.csv");
        Files.writeString(
                wrong,
                "code,name,valid_from,valid_to,succeeded_by,level\n"
                        + "H22,,,2025-06-30,H60,province\n");
        assertThat(desk.refused("agencies", "import", wrong.toString()))
                .contains("Dòng 2: thiếu tên cơ quan")
                .contains("Dòng 2: nơi kế thừa H60 không có trong tệp");
        assertThat(desk.admin("agencies", "list").lines()).hasSize(70);
    }

    @Test
    void aDossierOfAMergedAgencySaysWhoItIsToday() {
        Console old = new Console(folder.resolve("old"));
        old.good(
                "setup",
                "--agency",
                "H22.31.05",
                "--name",
                "UBND xã Ea Bình",
                "--desk",
                "1",
                "--admin",
                "quantri");
        old.admin("catalogue", "import", "samples/catalogue.json");
        String code = old.registered("Nguyễn Thị Hương");
        assertThat(old.admin("show", code).json().get("agencyToday").isNull()).isTrue();
        old.admin("agencies", "import", "samples/agencies.csv");
        assertThat(old.admin("show", code).json().get("agencyToday").asString())
                .isEqualTo("Mã H22 là UBND tỉnh Hà Giang, nay là UBND tỉnh Tuyên Quang");
        assertThat(old.admin("find", code).json().get("code").asString()).isEqualTo(code);
    }
}
