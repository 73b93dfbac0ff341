package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/// Files a person names, keys that open a store, clocks.
class FilesAndKeysTest {
    private static final String HEADER = "code,name,field,days,unit,fee_vnd\n";

    @TempDir Path folder;
    private Console desk;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"), "--training");
    }

    @Test
    void catalogueIsAllOrNothing() throws IOException {
        Path file = folder.resolve("dm.csv");
        Files.writeString(file, "\uFEFF" + HEADER + "9.000001,Thử,Thử nghiệm,3,working_day,0\n");
        JsonNode change = desk.admin("catalogue", "import", file.toString()).json();
        assertThat(change.propertyNames())
                .containsExactly(
                        "edition", "added", "changed", "repealed", "unchanged", "warnings");
        assertThat(change.get("added").asInt()).isEqualTo(1);
        Files.writeString(
                file,
                HEADER + "9.000002,Một,Thử,3,working_day,0\n9.000002,Hai,Thử,3,working_day,0\n");
        assertThat(desk.refused("catalogue", "import", file.toString())).contains("9.000002");
        assertThat(desk.admin("catalogue", "list").lines()).hasSize(130);
        desk.refused("due", "--procedure", "9.000002", "--received", "2026-11-20T08:00");
    }

    @Test
    void otherEncodingsAreRefusedWithTheirLine() throws IOException {
        Path file = folder.resolve("dm.csv");
        Files.write(
                file,
                (HEADER + "9.000003,Thử nghiêm ch\u00ednh,Thử,3,working_day,0\n")
                        .getBytes(Charset.forName("windows-1258")));
        assertThat(desk.refused("catalogue", "import", file.toString())).contains("2");
        Files.write(
                file,
                "date,kind,name\n2026-12-01,holiday,Lễ\n".getBytes(Charset.forName("UTF-16")));
        assertThat(desk.refused("calendar", "import", file.toString())).contains("1");
    }

    @Test
    void aBackupOpensWithEachOfItsKeys() throws IOException {
        Console made = new Console(folder.resolve("made"));
        made.environment.put("OCUA_STORE_KEY", "chia-khoa-kho");
        String recovery =
                made.good(
                                "setup",
                                "--agency",
                                "H15.50",
                                "--name",
                                "UBND xã Ea Bình",
                                "--desk",
                                "1",
                                "--admin",
                                "an",
                                "--json")
                        .json()
                        .get("recovery")
                        .asString();
        made.environment.remove("OCUA_STORE_KEY");
        Path backup = folder.resolve("sao.zip");
        assertThat(
                        made.good("backup", backup.toString(), "--user", "an", "--json")
                                .json()
                                .propertyNames())
                .containsExactly("dossiers", "acts", "ok");
        for (String key : new String[] {"user", "OCUA_STORE_KEY", "OCUA_RECOVERY"}) {
            Console to = new Console(folder.resolve("to-" + key));
            assertThat(to.run("restore", backup.toString()).code()).isEqualTo(2);
            if (key.equals("user")) {
                assertThat(
                                to.good("restore", backup.toString(), "--user", "an", "--json")
                                        .json()
                                        .get("ok")
                                        .asBoolean())
                        .isTrue();
                continue;
            }
            to.environment.put(key, "sai hoàn toàn");
            assertThat(to.run("restore", backup.toString()).code()).isEqualTo(3);
            assertThat(to.data).doesNotExist();
            to.environment.put(key, key.endsWith("KEY") ? "chia-khoa-kho" : recovery);
            to.good("restore", backup.toString());
            assertThat(to.run("restore", backup.toString()).code()).isEqualTo(1);
        }
        assertThat(made.run("backup", folder.toString(), "--user", "an").code()).isEqualTo(1);
        assertThat(
                        made.run(
                                        "restore",
                                        "không-có.zip",
                                        "--data",
                                        folder.resolve("x").toString(),
                                        "--user",
                                        "an")
                                .code())
                .isEqualTo(1);
    }

    @Test
    void aWrongStoreKeyIsAFault() {
        desk.environment.put("OCUA_STORE_KEY", "chia-khoa-kho");
        desk.admin("passphrase", "set");
        desk.environment.remove("OCUA_PASSWORD");
        assertThat(desk.good("verify", "--json").json().get("ok").asBoolean()).isTrue();
        desk.environment.put("OCUA_STORE_KEY", "chia-khoa-khac");
        Console.Ran wrong = desk.run("verify");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("(AP-06)");
        desk.environment.put("OCUA_PASSWORD", Console.PASSWORD);
        assertThat(desk.run("find", "an", "--user", "quantri").code()).isEqualTo(3);
        desk.environment.remove("OCUA_STORE_KEY");
        desk.admin("find", "an");
        desk.environment.remove("OCUA_PASSWORD");
        Console.Ran chain = desk.good("verify", "--json");
        assertThat(chain.json().get("dossiers").isNull()).isTrue();
        assertThat(chain.err()).contains("chuỗi");
    }

    @Test
    void damageIsFoundAndSaidAndLoggedWithoutCitizens() throws IOException {
        desk.registered("Nguyễn Bí Mật");
        Path journal;
        try (var files = Files.list(folder.resolve("desk").resolve("journal"))) {
            journal = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(journal);
        int written = bytes.length;
        while (bytes[written - 1] == 0) {
            written--; // the room set aside in advance
        }
        bytes[written / 2] ^= 0x10;
        Files.write(journal, bytes);
        Console.Ran found = desk.run("verify", "--user", "quantri", "--json");
        assertThat(found.code()).isEqualTo(3);
        assertThat(found.objects().getFirst().get("ok").asBoolean()).isFalse();
        assertThat(found.objects().get(1).get("fault").asString()).isNotBlank();
        desk.environment.remove("OCUA_PASSWORD");
        assertThat(desk.run("verify").code()).isEqualTo(3);
    }

    @Test
    void aFaultHasACodeAndIsLoggedWithoutCitizens() throws IOException {
        desk.registered("Nguyễn Bí Mật");
        Path keys = folder.resolve("desk").resolve("keys.json");
        Files.writeString(keys, "Nguyễn Bí Mật");
        Console.Ran any = desk.run("find", "bi mat", "--user", "quantri");
        assertThat(any.code()).isEqualTo(3);
        assertThat(any.err()).matches("(?s).*\\([^ ()]+\\)\\n$");
        Path log = folder.resolve("desk").resolve("log").resolve("ocua.log.0");
        assertThat(Files.readString(log)).doesNotContain("Nguyễn").contains("vn.ocua");
    }

    @Test
    void aTrainingDeskTakesAnotherClockAndARealOneDoesNot() {
        desk.environment.put("OCUA_PRACTICE_NOW", "2026-12-01T08:00");
        assertThat(desk.registered("Võ Tập Huấn")).contains("-261201-");
        desk.environment.put("OCUA_PRACTICE_NOW", "hôm qua");
        assertThat(desk.run("find", "an", "--user", "quantri").code()).isEqualTo(2);
        Console real = new Console(folder.resolve("real"));
        real.good(
                "setup",
                "--agency",
                "H15.50",
                "--name",
                "UBND xã Ea Bình",
                "--desk",
                "1",
                "--admin",
                "an");
        real.environment.put("OCUA_PRACTICE_NOW", "2026-12-01T08:00");
        Console.Ran ran = real.good("catalogue", "list", "--user", "an");
        assertThat(ran.err()).contains("OCUA_PRACTICE_NOW");
    }

    @Test
    void anEarlierDayNeedsASupervisor() {
        desk.registered("Đinh Một");
        desk.clock = InstantSource.fixed(Instant.parse("2026-11-18T02:00:00Z"));
        assertThat(desk.refused("register", "--procedure", "1.001193", "--name", "Đinh Hai"))
                .contains("xác nhận");
        desk.admin("clock", "confirm");
        assertThat(desk.registered("Đinh Hai")).contains("-261118-");
    }

    @Test
    void recoveryWordsCanBeRenewed() {
        String words = desk.admin("recovery", "renew").json().get("recovery").asString();
        desk.environment.remove("OCUA_PASSWORD");
        desk.environment.put("OCUA_RECOVERY", words);
        assertThat(desk.good("verify", "--json").json().get("ok").asBoolean()).isTrue();
    }
}
