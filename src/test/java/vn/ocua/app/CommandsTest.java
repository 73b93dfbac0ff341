package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Commands about the desk itself as the contract has them: fields, exit codes, refusals.
class CommandsTest {
    @TempDir Path folder;
    private Console desk;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
    }

    @Test
    void setUpShowsTheRecoveryWordsOnceAndNeverTwice() {
        Console other = new Console(folder.resolve("other"));
        JsonNode made =
                other.good(
                                "setup",
                                "--agency",
                                "H15.50",
                                "--name",
                                "UBND xã Ea Bình",
                                "--desk",
                                "12",
                                "--admin",
                                "an",
                                "--json")
                        .json();
        assertThat(made.propertyNames())
                .containsExactly("agency", "desk", "lane", "recovery", "user");
        assertThat(made.get("lane").asString()).isEqualTo("1200001-1299999");
        assertThat(made.get("recovery").asString().split(" ")).hasSize(17);
        Console.Ran again =
                other.run(
                        "setup",
                        "--agency",
                        "H15.50",
                        "--name",
                        "UBND xã",
                        "--desk",
                        "1",
                        "--admin",
                        "an");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("đã có dữ liệu");
    }

    @Test
    void setUpThatIsRefusedLeavesNothingThatLooksLikeADesk() {
        Console other = new Console(folder.resolve("none"));
        assertThat(
                        other.run(
                                        "setup",
                                        "--agency",
                                        "không",
                                        "--name",
                                        "A",
                                        "--desk",
                                        "1",
                                        "--admin",
                                        "an")
                                .code())
                .isEqualTo(1);
        assertThat(folder.resolve("none").resolve("keys.json")).doesNotExist();
        assertThat(other.run("find", "an", "--user", "an").code()).isEqualTo(3);
    }

    @Test
    void setUpBehindAFileSaysWhichFileIsInTheWay() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        Console other = new Console(folder.resolve("file").resolve("desk"));
        Console.Ran ran =
                other.run(
                        "setup",
                        "--agency",
                        "H15.50",
                        "--name",
                        "A",
                        "--desk",
                        "1",
                        "--admin",
                        "an");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains(folder.resolve("file").toString());
    }

    @Test
    void whoMustSignInDoes() {
        assertThat(desk.run("find", "an").code()).isEqualTo(2);
        desk.environment.put("OCUA_PASSWORD", "sai-mat-khau");
        assertThat(desk.run("find", "an", "--user", "quantri").code()).isEqualTo(1);
        assertThat(desk.run("find", "an", "--user", "ai-do").code()).isEqualTo(1);
        desk.environment.remove("OCUA_PASSWORD");
        assertThat(desk.run("find", "an", "--user", "quantri").code()).isEqualTo(2);
    }

    @Test
    void rightsDecide() {
        desk.admin("officer", "add", "buudien", "--role", "postal", "--full-name", "Lê Bưu");
        desk.admin("officer", "add", "giamsat", "--role", "supervisor", "--full-name", "Võ Sát");
        String code = desk.registered("Phạm Thị Mai");
        Console.Ran postal = desk.run("act", code, "forward", "--user", "buudien");
        assertThat(postal.code()).isEqualTo(1);
        assertThat(postal.err()).contains("cán bộ tiếp nhận");
        assertThat(
                        desk.run(
                                        "register",
                                        "--procedure",
                                        "1.001193",
                                        "--name",
                                        "A",
                                        "--user",
                                        "giamsat")
                                .code())
                .isEqualTo(1);
        assertThat(
                        desk.refused(
                                "officer",
                                "add",
                                "buudien",
                                "--role",
                                "admin",
                                "--full-name",
                                "Lê Bưu"))
                .contains("--change");
        assertThat(desk.refused("officer", "add", "moi", "--role", "vua", "--full-name", "A"))
                .contains("vua");
        assertThat(desk.good("officer", "list", "--user", "quantri").lines()).hasSize(4);
    }

    @Test
    void cardsNeedNeitherStoreNorUser() {
        Console nobody = new Console(folder.resolve("nowhere"));
        JsonNode card =
                nobody.good(
                                "card",
                                "066198012345|240123456|Nguyễn Thị Hương|12081998|Nữ|Thôn 3, xã"
                                        + " Hòa An|01012022",
                                "--json")
                        .json();
        assertThat(card.propertyNames())
                .containsExactly(
                        "number",
                        "oldNumber",
                        "name",
                        "born",
                        "sex",
                        "address",
                        "issued",
                        "warnings");
        assertThat(card.get("born").asString()).isEqualTo("1998-08-12");
        assertThat(card.get("warnings")).isEmpty();
        Console.Ran cut =
                nobody.good("card", "066198012345|240123456|Nguyễn Thị Hương|12081998|N", "--json");
        assertThat(cut.json().get("warnings")).isNotEmpty();
        assertThat(nobody.run("card", "066198012|240").code()).isEqualTo(1);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void dueSaysWhenAndWhy() {
        JsonNode due =
                desk.admin("due", "--procedure", "1.001193", "--received", "2026-11-20T15:10")
                        .json();
        assertThat(due.propertyNames()).containsExactly("starts", "due", "explanation");
        assertThat(due.get("due").asString()).isEqualTo("2026-11-23T17:00:00+07:00");
        assertThat(due.get("explanation")).isNotEmpty();
        assertThat(desk.refused("due", "--procedure", "9.999999", "--received", "2026-11-20T15:10"))
                .contains("9.999999");
    }

    @Test
    void helpIsInBothLanguagesAndCostsNothing() {
        assertThat(desk.good("--help").out()).contains("Quầy một cửa", "register");
        assertThat(desk.good("act", "--help", "--lang", "en").out())
                .contains("An act on a dossier");
        assertThat(desk.run("find", "an", "--lang", "fr", "--user", "quantri").code()).isEqualTo(2);
        Console.Ran none = desk.run();
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("ocua --help");
    }
}
