package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import vn.ocua.base.Outcome;
import vn.ocua.portal.StatusChange;
import vn.ocua.portal.WireDossier;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.PracticePortal;

import java.nio.file.Path;
import java.util.List;

/// What the portal's side does, and what a person then decides, by command.
class PortalSideTest {
    @TempDir Path folder;
    private Console desk;
    private PracticePortal portal;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
        portal = Portals.start(folder.resolve("portal"), "none");
        Portals.connect(desk, portal);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private void faults(String plan) {
        portal.change(((Outcome.Done<FaultPlan>) FaultPlan.parse(plan)).value());
    }

    private String filed(String name) {
        WireDossier dossier = WireDossier.with().maTTHC("1.001193").chuHoSo(name).build();
        return ((Outcome.Done<String>) portal.side().fileOnline(dossier)).value();
    }

    @Test
    void thePortalsCatalogueIsReadBesideOurs() {
        List<JsonNode> listed = desk.admin("catalogue", "portal").objects();
        assertThat(listed).hasSizeGreaterThan(100);
        JsonNode birth =
                listed.stream()
                        .filter(one -> one.get("code").asString().equals("1.001193"))
                        .findFirst()
                        .orElseThrow();
        assertThat(birth.propertyNames()).containsExactly("code", "title", "here", "there");
        assertThat(birth.get("title").asString()).isEqualTo("Đăng ký khai sinh");
        assertThat(birth.get("here").asBoolean() && birth.get("there").asBoolean()).isTrue();
    }

    @Test
    void aDossierFiledOnlineIsAcceptedOrRejected() {
        String good = filed("H Yương Niê");
        String bad = filed("Trần Quốc Toản");
        assertThat(desk.admin("sync").json().get("received").asInt()).isEqualTo(2);
        List<JsonNode> inbox = desk.admin("inbox").objects();
        assertThat(inbox).hasSize(2);
        assertThat(inbox.getFirst().propertyNames())
                .containsExactly("code", "name", "procedure", "filed", "answerBy", "late");
        assertThat(inbox.getFirst().get("code").asString()).isEqualTo(good);
        assertThat(inbox.getFirst().get("name").asString()).isEqualTo("H Yương Niê");
        assertThat(desk.admin("act", good, "accept").json().get("status").asInt()).isEqualTo(2);
        assertThat(
                        desk.admin("act", bad, "reject", "--reason", "Nộp nhầm cơ quan")
                                .json()
                                .get("status")
                                .asInt())
                .isEqualTo(3);
        assertThat(desk.admin("inbox").out()).isEmpty();
        JsonNode history = desk.admin("show", good).json().get("history");
        assertThat(history.get(0).get("action").asString()).isEqualTo("filedOnline");
        assertThat(desk.good("show", good, "--user", "quantri").out()).contains("Nộp trực tuyến");
        assertThat(desk.admin("sync", "--until-empty").json().get("waiting").asInt()).isZero();
        assertThat(portal.state().problems()).isEmpty();
        assertThat(
                        portal.state().dossiers().stream()
                                .filter(d -> d.code().equals(good))
                                .findFirst()
                                .orElseThrow()
                                .status())
                .isEqualTo("2");
    }

    @Test
    void aConflictIsShownWithAllThreeValuesAndSettled() {
        String code = desk.registered("Nguyễn Thị Hương");
        desk.admin("sync");
        desk.admin("act", code, "forward");
        portal.side().setStatus(code, new StatusChange("5", "Thiếu giấy", "Lê Thắng", null, null));
        assertThat(desk.admin("sync").json().get("conflicts").asInt()).isEqualTo(1);
        JsonNode conflict = desk.admin("conflict", "list").json();
        assertThat(conflict.get("code").asString()).isEqualTo(code);
        JsonNode field = conflict.get("differences").get(0);
        assertThat(field.get("field").asString()).isEqualTo("status");
        assertThat(field.get("base").asString()).isEqualTo("2");
        assertThat(field.get("mine").asString()).isEqualTo("4");
        assertThat(field.get("theirs").asString()).isEqualTo("5");
        assertThat(desk.admin("show", code).json().get("sync").get("state").asString())
                .isEqualTo("attention");
        String no = conflict.get("no").asString();
        assertThat(
                        desk.run(
                                        "conflict",
                                        "settle",
                                        no,
                                        "--take",
                                        "phone=mine",
                                        "--user",
                                        "quantri")
                                .code())
                .isEqualTo(2);
        JsonNode settled = desk.admin("conflict", "settle", no, "--take", "status=theirs").json();
        assertThat(settled.get("status").asInt()).isEqualTo(5);
        assertThat(desk.admin("conflict", "list").out()).isEmpty();
        assertThat(desk.refused("conflict", "settle", no, "--take", "status=mine"))
                .contains("đã chọn xong");
        assertThat(desk.admin("sync", "--until-empty").json().get("waiting").asInt()).isZero();
        assertThat(desk.good("show", code, "--user", "quantri").out()).contains("Đã chọn bản đúng");
    }

    @Test
    void aClashGetsANewNumberAndEveryNumberIsAccountedFor() {
        faults("clash:100");
        String code = desk.registered("Lò Văn Pọm");
        desk.admin("sync");
        faults("none");
        JsonNode waits = desk.admin("queue").json();
        assertThat(waits.get("reason").asString()).contains("hồ sơ khác");
        JsonNode renumbered = desk.admin("conflict", "renumber", code).json();
        String next = renumbered.get("code").asString();
        assertThat(next).endsWith("-2002");
        assertThat(renumbered.get("version").asInt()).isEqualTo(2);
        assertThat(desk.admin("sync", "--until-empty").json().get("waiting").asInt()).isZero();
        JsonNode shown = desk.admin("show", code).json();
        assertThat(shown.get("code").asString()).isEqualTo(next);
        assertThat(shown.get("aliases").get(0).asString()).isEqualTo(code);
        List<JsonNode> numbers = desk.admin("numbers", "--day", "2026-11-20").objects();
        assertThat(numbers.stream().map(n -> n.get("state").asString()))
                .containsExactly("alias", "used", "free");
        assertThat(numbers.getFirst().get("code").asString()).isEqualTo(next);
        assertThat(numbers.getLast().get("count").asInt()).isEqualTo(999 + 99_999 - 2);
        assertThat(desk.refused("conflict", "renumber", next)).contains("không trùng số");
    }

    @Test
    void whatThePortalRefusedGoesAgainOrIsClosed() {
        faults("refused-item:100");
        String code = desk.registered("Trần Thị Mai");
        desk.admin("sync");
        faults("none");
        assertThat(desk.admin("show", code).json().get("sync").get("state").asString())
                .isEqualTo("attention");
        assertThat(desk.admin("queue", "retry", code).json().get("messages").asInt()).isEqualTo(1);
        assertThat(desk.refused("queue", "retry", code)).contains("Không có việc nào");
        assertThat(desk.admin("sync", "--until-empty").json().get("waiting").asInt()).isZero();
        faults("refused-item:100");
        String other = desk.registered("Võ Thị Sáu");
        desk.admin("sync");
        assertThat(desk.refused("queue", "close", other)).isNotBlank();
        desk.admin("queue", "close", other, "--reason", "Nhập nhầm, đã có hồ sơ khác");
    }

    @Test
    void whatCannotBeAppliedIsKeptAndTriedAgain() {
        portal.side()
                .setStatus(
                        "H15.50.05.13-261120-9999",
                        new StatusChange("8", "Dừng", "Lê Thắng", null, null));
        desk.admin("sync");
        JsonNode kept = desk.admin("inbox", "kept").json();
        assertThat(kept.get("reason").asString()).contains("không có ở quầy");
        assertThat(desk.admin("inbox", "retake").json().get("kept").asInt()).isEqualTo(1);
    }

    @Test
    void anotherLaneNumbersFromThenOn() {
        desk.registered("Nguyễn Văn Bảy");
        assertThat(desk.admin("lane", "set", "7001-7999").json().get("lane").asString())
                .isEqualTo("7001-7999");
        assertThat(desk.registered("Nguyễn Văn Tám")).endsWith("-7002");
        assertThat(
                        desk.admin("numbers", "--day", "2026-11-20").objects().stream()
                                .map(n -> n.get("number") + n.get("state").asString()))
                .containsExactly("\"2001\"used", "\"7002\"used", "\"7003\"free");
        assertThat(desk.refused("lane", "set", "12-3")).isNotBlank();
    }
}
