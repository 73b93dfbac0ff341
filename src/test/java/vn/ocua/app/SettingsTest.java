package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.paper.Sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Telephone and account of the agency, and the request to pay on form 01.
class SettingsTest {
    @TempDir Path folder;
    private Console desk;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
    }

    @Test
    void eachSettingIsChangedAlone() {
        desk.admin("settings", "set", "--telephone", "0262 3555 013");
        account("970436", "0123 456-789", "UBND xã Ea H’Leo");
        assertThat(desk.admin("settings", "show").json().toString())
                .isEqualTo(
                        "{\"telephone\":\"0262 3555 013\",\"bank\":\"970436\","
                                + "\"account\":\"0123456789\",\"holder\":\"UBND xã Ea H’Leo\"}");
        desk.admin("settings", "set", "--telephone", "");
        assertThat(desk.good("settings", "show", "--user", "quantri").out())
                .contains("970436", "0123456789", "–");
        account("", "", "");
        assertThat(desk.good("settings", "show", "--user", "quantri").out())
                .contains("Chưa có tài khoản");
    }

    @Test
    void halfAnAccountAndWrongNumbersAreRefused() {
        assertThat(refusal("97043", "0123456789", "UBND")).contains("97043");
        assertThat(refusal("970436", "12", "UBND")).contains("12");
        assertThat(refusal("970436", "0123456789", " ")).contains("chủ tài khoản");
        assertThat(desk.run("settings", "set", "--bank", "970436", "--user", "quantri").code())
                .isEqualTo(2);
        assertThat(desk.run("settings", "set", "--user", "quantri").code()).isEqualTo(2);
        desk.admin("officer", "add", "hoa", "--role", "reception", "--full-name", "Lê Thị Hoa");
        assertThat(desk.run("settings", "show", "--user", "hoa").code()).isEqualTo(1);
        assertThat(desk.run("settings", "set", "--telephone", "", "--user", "hoa").code())
                .isEqualTo(1);
    }

    @Test
    void aFeeIsAskedForOnForm01OnlyWithAnAccount() throws IOException {
        assertThat(requests("1.001612", "01")).noneMatch(SettingsTest::request);
        account("970436", "0123456789", "TTPVHCC xã Hòa An");
        assertThat(requests("1.001612", "01")).anyMatch(SettingsTest::request);
        assertThat(requests("1.001612", "appointment")).noneMatch(SettingsTest::request);
        assertThat(requests("1.001193", "01")).noneMatch(SettingsTest::request);
    }

    private static boolean request(String code) {
        return code.startsWith("000201010212") && code.contains("H15.50.05.13-261120-");
    }

    private Set<String> requests(String procedure, String form) throws IOException {
        String code =
                desk.admin("register", "--procedure", procedure, "--name", "Trần Thị Bưởi")
                        .json()
                        .get("code")
                        .asString();
        Path out = folder.resolve("giấy.pdf");
        desk.admin("print", code, "--form", form, "--out", out.toString());
        return Sheets.codes(Files.readAllBytes(out), 0, BarcodeFormat.QR_CODE);
    }

    private void account(String bank, String number, String holder) {
        desk.admin("settings", "set", "--bank", bank, "--account", number, "--holder", holder);
    }

    private String refusal(String bank, String number, String holder) {
        return desk.refused(
                "settings", "set", "--bank", bank, "--account", number, "--holder", holder);
    }
}
