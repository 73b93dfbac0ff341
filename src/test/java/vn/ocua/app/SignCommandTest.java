package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import vn.ocua.paper.Examples;
import vn.ocua.paper.sign.Certified;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// `sign` and `check-signature` with a key file; no store is there.
class SignCommandTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void files() throws Exception {
        console = new Console(folder.resolve("nowhere"));
        console.environment.put("OCUA_SIGN_PIN", new String(Certified.PASSWORD));
        Certified root = Certified.root("Nơi cấp chứng thư thử");
        Certified officer = root.signer("PHẠM THU HÀ", "UBND xã Ea Bình", "RSA");
        Files.write(folder.resolve("khóa.p12"), officer.pkcs12("thu-ha"));
        Files.write(folder.resolve("gốc.pem"), officer.pem());
        Files.write(folder.resolve("giấy.pdf"), Examples.receipt());
    }

    @Test
    void aPaperIsSignedAndChecked() {
        JsonNode signed = sign("--p12", path("khóa.p12")).json();
        assertThat(signed.get("name").asString()).isEqualTo("PHẠM THU HÀ");
        assertThat(signed.get("at").asString()).isEqualTo("2026-11-20T15:10:00+07:00");
        assertThat(signed.get("page").asInt()).isEqualTo(1);
        JsonNode found =
                console.good(
                                "check-signature",
                                path("đã ký.pdf"),
                                "--trust",
                                path("gốc.pem"),
                                "--json")
                        .json();
        assertThat(found.toString())
                .isEqualTo(
                        "{\"name\":\"PHẠM THU HÀ\",\"agency\":\"UBND xã Ea Bình\","
                                + "\"at\":\"2026-11-20T15:10:00+07:00\",\"intact\":true,"
                                + "\"problem\":\"none\",\"whole\":true,\"trust\":\"trusted\"}");
        assertThat(console.good("check-signature", path("đã ký.pdf")).out())
                .contains("PHẠM THU HÀ", "đúng như lúc ký", "phủ hết tệp", "--trust");
    }

    @Test
    void aChangedFileAndAnUnsignedOneAreNotGood() throws Exception {
        sign("--p12", path("khóa.p12"));
        Path file = folder.resolve("đã ký.pdf");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
        Console.Ran longer = console.run("check-signature", file.toString());
        assertThat(longer.code()).isEqualTo(1);
        assertThat(longer.out()).contains("thêm vào sau");
        bytes[200] ^= 1;
        Files.write(file, bytes);
        assertThat(console.run("check-signature", file.toString()).code()).isEqualTo(1);
        Console.Ran unsigned = console.run("check-signature", path("giấy.pdf"));
        assertThat(unsigned.code()).isEqualTo(1);
        assertThat(unsigned.err()).contains("không có chữ ký");
    }

    @Test
    void wrongPasswordsKeysAndFilesAreRefused() throws Exception {
        assertThat(refused("--p12", path("khóa.p12"), "--key", "khác")).contains("thu-ha");
        assertThat(refused("--p12", path("giấy.pdf"))).contains("PKCS#12");
        assertThat(refused("--pkcs11", path("không-có.so"))).contains("không-có.so");
        console.environment.put("OCUA_SIGN_PIN", "sai");
        assertThat(refused("--p12", path("khóa.p12"))).contains("OCUA_SIGN_PIN");
        assertThat(folder.resolve("đã ký.pdf")).doesNotExist();
        console.environment.remove("OCUA_SIGN_PIN");
        assertThat(run("--p12", path("khóa.p12")).code()).isEqualTo(2);
        assertThat(run().code()).isEqualTo(2);
        assertThat(
                        console.run(
                                        "check-signature",
                                        path("giấy.pdf"),
                                        "--trust",
                                        path("giấy.pdf"))
                                .code())
                .isEqualTo(1);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Console.Ran sign(String... more) {
        Console.Ran ran = run(more);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    private String refused(String... more) {
        Console.Ran ran = run(more);
        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        return ran.err();
    }

    private Console.Ran run(String... more) {
        String[] first = {"sign", path("giấy.pdf"), "--out", path("đã ký.pdf"), "--json"};
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return console.run(all);
    }
}
