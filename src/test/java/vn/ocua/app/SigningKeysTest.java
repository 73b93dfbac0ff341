package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The keys receipts are signed with, renewed, exchanged and checked with.
class SigningKeysTest {
    @TempDir Path folder;
    private Console desk;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
    }

    @Test
    void whatTheOldKeySignedStaysGenuineAndNewPapersHaveTheNewKey() {
        JsonNode before = registered("Ngô Thành");
        JsonNode renewed = desk.admin("keys", "renew").json();
        JsonNode after = registered("Ngô Thanh");
        String old = renewed.get("replaced").asString();
        String now = renewed.get("name").asString();
        assertThat(old).isNotEqualTo(now);
        assertThat(qr(before)).contains("&k=" + old + "#");
        assertThat(qr(after)).contains("&k=" + now + "#");
        for (JsonNode one : List.of(before, after)) {
            assertThat(answer(desk.run("check", qr(one), "--user", "quantri", "--json")))
                    .isEqualTo("valid");
            assertThat(answer(desk.run("check", qr(one), "--json"))).isEqualTo("valid");
        }
        desk.admin("keys", "renew");
        assertThat(answer(desk.run("check", qr(before), "--json"))).isEqualTo("valid");
        assertThat(desk.admin("keys", "list").objects())
                .extracting(key -> key.get("kind").asString())
                .containsExactly("own", "earlier", "earlier");
        assertThat(desk.admin("verify").json().get("ok").asBoolean()).isTrue();
        String shown = desk.good("keys", "list", "--user", "quantri").out();
        assertThat(shown).contains(old, "đã thay", "H15.50.05.13-2").doesNotContain("MC4C");
    }

    @Test
    void theTablesAreMadeAgainWithTheEarlierKeys() throws IOException {
        JsonNode before = registered("Ngô Thành");
        Path ring = folder.resolve("desk").resolve("keys.json");
        byte[] old = Files.readAllBytes(ring);
        desk.admin("keys", "renew");
        String after = qr(registered("Ngô Thanh"));
        Files.delete(folder.resolve("desk").resolve("desk.mv.db"));
        Files.write(ring, old);
        assertThat(answer(desk.run("check", after, "--json"))).isEqualTo("unknown_key");
        assertThat(answer(desk.run("check", qr(before), "--user", "quantri", "--json")))
                .isEqualTo("valid");
        // the key file follows the store, as after a stop between the two
        assertThat(answer(desk.run("check", after, "--json"))).isEqualTo("valid");
    }

    @Test
    void aListOfOtherDesksIsKeptAndComesBackWithTheBackup() throws IOException {
        Console other = Console.desk(folder.resolve("other"));
        String foreign =
                other.admin("register", "--procedure", "1.001193", "--name", "Ma Thị Nương")
                        .json()
                        .get("receiptQr")
                        .asString();
        Console.Ran unknown = desk.run("check", foreign, "--user", "quantri", "--json");
        assertThat(answer(unknown)).isEqualTo("unknown_key");
        String exported = other.good("keys", "export", "--user", "quantri").out();
        String key = exported.strip().split(" ")[1];
        Path list = folder.resolve("khóa.txt");
        Files.writeString(list, "\uFEFF# ngày 20/11/2026\n\nXã Ea Bình, quầy 1 2026-11-20 " + key);
        JsonNode done = desk.admin("keys", "import", list.toString()).json();
        assertThat(done.toString())
                .isEqualTo("{\"added\":1,\"renamed\":0,\"dropped\":0,\"known\":1}");
        assertThat(answer(desk.run("check", foreign, "--user", "quantri", "--json")))
                .isEqualTo("valid");
        Console.Ran unopened = desk.run("check", foreign, "--json");
        assertThat(answer(unopened)).isEqualTo("unknown_key");
        assertThat(unopened.err()).contains("--user");
        Path backup = folder.resolve("sao.zip");
        desk.admin("backup", backup.toString());
        Console again = new Console(folder.resolve("again"));
        again.good("restore", backup.toString(), "--user", "quantri", "--json");
        assertThat(answer(again.run("check", foreign, "--user", "quantri", "--json")))
                .isEqualTo("valid");
    }

    @Test
    void importedAgainAListRenamesAndOnlyWhenCompleteDrops() {
        Console other = Console.desk(folder.resolve("other"));
        String one = key(other);
        other.admin("keys", "renew");
        String two = key(other);
        assertThat(counts(desk.fed("Quầy A " + one + "\n", "keys", "import", "-")))
                .isEqualTo("1 0 0 1");
        assertThat(counts(desk.fed("Quầy B " + one + "\n" + two, "keys", "import", "-")))
                .isEqualTo("1 1 0 2");
        assertThat(counts(desk.fed("Quầy B " + two, "keys", "import", "-", "--complete")))
                .isEqualTo("0 1 1 1");
        assertThat(counts(desk.fed("ta " + key(desk), "keys", "import", "-"))).isEqualTo("0 0 0 1");
    }

    @Test
    void whatIsNoListIsRefusedWithItsLine() {
        String own = key(desk);
        for (String wrong :
                List.of(
                        "",
                        "# chỉ chú thích\n",
                        "Quầy A " + own + "\nQuầy B xin-chào",
                        "Quầy A " + own.substring(0, own.length() - 8),
                        "Quầy A MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE")) {
            Console.Ran ran = desk.fed(wrong, "keys", "import", "-");
            assertThat(ran.code()).as(wrong).isEqualTo(1);
            assertThat(ran.err()).as(wrong).isNotBlank();
        }
        assertThat(desk.fed("Quầy A " + own + "\nQuầy B x", "keys", "import", "-").err())
                .contains("Dòng 2");
    }

    @Test
    void onlyAnAdministratorRenewsAndImports() {
        desk.admin("officer", "add", "hoa", "--role", "reception", "--full-name", "Lê Thị Hoa");
        assertThat(desk.run("keys", "renew", "--user", "hoa").code()).isEqualTo(1);
        assertThat(desk.run("keys", "import", "README.md", "--user", "hoa").code()).isEqualTo(1);
    }

    private JsonNode registered(String name) {
        return desk.admin("register", "--procedure", "1.001193", "--name", name).json();
    }

    private static String qr(JsonNode received) {
        return received.get("receiptQr").asString();
    }

    private static String answer(Console.Ran ran) {
        return ran.json().get("answer").asString();
    }

    private static String key(Console console) {
        return console.admin("keys", "export").json().get("key").asString();
    }

    private static String counts(Console.Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        JsonNode json = ran.json();
        return String.join(
                " ",
                json.get("added").asString(),
                json.get("renamed").asString(),
                json.get("dropped").asString(),
                json.get("known").asString());
    }
}
