package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import vn.ocua.practice.PracticePortal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Portal, rounds and what waits, as the contract has them.
class SyncTest {
    @TempDir Path folder;
    private Console desk;
    private PracticePortal portal;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
        portal = Portals.start(folder.resolve("portal"), "none");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aPortalIsSetTriedAndSentTo() {
        JsonNode set = Portals.connect(desk, portal).json();
        assertThat(set.propertyNames()).containsExactly("ok", "message");
        assertThat(set.get("ok").asBoolean()).isTrue();
        JsonNode tested = desk.admin("portal", "test").json();
        assertThat(tested.propertyNames()).containsExactly("ok", "message");
        String code = desk.registered("Nguyễn Thị Hương");
        JsonNode waits = desk.admin("queue").json();
        assertThat(waits.propertyNames())
                .containsExactly("code", "what", "age", "tries", "reason", "nextTry");
        assertThat(waits.get("what").asString()).isEqualTo("create");
        assertThat(waits.get("code").asString()).isEqualTo(code);
        JsonNode shown = desk.admin("show", code).json().get("sync");
        assertThat(shown.get("state").asString()).isEqualTo("waiting");
        assertThat(shown.get("waiting").asInt()).isEqualTo(2);
        assertThat(shown.get("reason").asString()).isEqualTo("Đang đến lượt");
        JsonNode round = desk.admin("sync").json();
        assertThat(round.propertyNames())
                .containsExactly(
                        "sent",
                        "acknowledged",
                        "refused",
                        "conflicts",
                        "waiting",
                        "received",
                        "seconds");
        assertThat(round.get("acknowledged").asInt()).isEqualTo(2);
        assertThat(round.get("waiting").asInt()).isZero();
        assertThat(desk.admin("queue").out()).isEmpty();
        shown = desk.admin("show", code).json().get("sync");
        assertThat(shown.get("state").asString()).isEqualTo("synced");
        assertThat(shown.get("reason").isNull()).isTrue();
        assertThat(portal.state().dossiers()).hasSize(1);
    }

    @Test
    void theStoresKeyIsEnoughForARound() {
        desk.environment.put("OCUA_STORE_KEY", "chia-khoa-kho-2026");
        desk.admin("passphrase", "set");
        Portals.connect(desk, portal);
        desk.registered("Lò Văn Pọm");
        Console.Ran ran = desk.run("sync", "--until-empty", "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.json().get("acknowledged").asInt()).isEqualTo(2);
        assertThat(desk.run("queue", "--json").code()).isEqualTo(2);
        desk.environment.remove("OCUA_STORE_KEY");
        assertThat(desk.run("sync").code()).isEqualTo(2);
    }

    @Test
    void withoutALineTheCodeIsSaidAndTheCountsStay() {
        Portals.connect(desk, portal);
        desk.registered("Trần Thị Mai");
        portal.close();
        Console.Ran test = desk.run("portal", "test", "--user", "quantri", "--json");
        assertThat(test.code()).isEqualTo(3);
        assertThat(test.err()).contains("(KN-01)");
        assertThat(test.json().get("ok").asBoolean()).isFalse();
        Console.Ran ran = desk.run("sync", "--user", "quantri", "--json");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("(KN-01)");
        assertThat(ran.json().get("waiting").asInt()).isEqualTo(2);
        assertThat(desk.run("queue", "--user", "quantri").lines()).hasSize(3);
    }

    @Test
    void wrongSettingsAreRefusedWithEveryReasonAndChangeNothing() {
        assertThat(desk.refused("sync")).contains("chưa nối cổng");
        assertThat(desk.refused("portal", "test")).contains("chưa nối cổng");
        List<String> wrong = new ArrayList<>(Portals.settings(desk, portal.access()));
        wrong.set(3, "http://cong.hoa-an.gov.vn");
        wrong.set(wrong.size() - 1, "H15 50");
        wrong.addAll(List.of("--batch-size", "0"));
        String said = desk.refused(wrong.toArray(String[]::new));
        assertThat(said).contains("--adapter-url:", "--madonvi:", "--batch-size:");
        assertThat(desk.refused("portal", "test")).contains("chưa nối cổng");
        assertThat(
                        desk.run(
                                        "portal",
                                        "set",
                                        "--adapter-url",
                                        "https://cong.hoa-an.gov.vn",
                                        "--user",
                                        "quantri")
                                .err())
                .contains("--auth-endpoint", "--madonvi");
    }

    @Test
    void wrongCredentialsAreARefusal() {
        List<String> settings = Portals.settings(desk, portal.access());
        desk.environment.put("OCUA_PORTAL_PASSWORD", "sai-mat-khau");
        desk.admin(settings.toArray(String[]::new));
        Console.Ran ran = desk.run("portal", "test", "--user", "quantri");
        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(ran.err()).contains("(KN-14)");
    }

    @Test
    void oneSettingChangesAloneAndTheLookUpAddressIsPrinted() {
        Portals.connect(desk, portal, "--lookup", "https://tracuu.hoa-an.gov.vn");
        desk.environment.remove("OCUA_PORTAL_PASSWORD");
        desk.admin("portal", "set", "--every-minutes", "10", "--scan-kib-per-hour", "512");
        desk.admin("portal", "test");
        assertThat(
                        desk.refused(
                                "portal",
                                "set",
                                "--lookup",
                                "https://tra-cuu-ho-so-mot-cua-lien-thong.hoa-an.gov.vn"))
                .contains("40");
        assertThat(desk.admin("verify").json().get("ok").asBoolean()).isTrue();
    }

    @Test
    void onlyWhoMaySetsThePortalAndSynchronises() {
        desk.admin("officer", "add", "buudien", "--role", "postal", "--full-name", "Lê Bưu");
        List<String> set = new ArrayList<>(Portals.settings(desk, portal.access()));
        set.addAll(List.of("--user", "buudien"));
        assertThat(desk.run(set.toArray(String[]::new)).code()).isEqualTo(1);
        assertThat(desk.run("sync", "--user", "buudien").code()).isEqualTo(1);
    }
}
