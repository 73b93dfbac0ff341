package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Status;
import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.StatusChange;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireJson;
import vn.ocua.store.Decision;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Both sides changed the same: a person decides, and only that dossier waits for it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConflictTest {
    @TempDir static Path folder;
    private Province province;

    @BeforeAll
    void open() {
        province = new Province(folder, "none");
    }

    @AfterAll
    void close() {
        province.close();
    }

    @Test
    void aStatusIsMineTheirsOrRefused() {
        List<String> codes = province.receive(3);
        province.untilEmpty();
        for (String code : codes) {
            province.clock.pass(60);
            province.order(code, new Order.AskSupplement("Trích lục khai sinh"));
        }
        decides(codes.get(0), "4");
        decides(codes.get(1), "4");
        RoundReport report = province.untilEmpty();
        assertThat(report.conflicts()).isEqualTo(2);
        assertThat(province.there(codes.get(2)).status()).as("blocks only itself").isEqualTo("5");
        Desk desk = province.exchange.desk();
        List<Desk.Disagreement> open = desk.conflicts();
        assertThat(open).hasSize(2);
        assertThat(open.getFirst().differences())
                .containsExactly(new Exchanged.Difference("status", "2", "5", "4"));
        assertThat(province.there(codes.get(0)).status()).isEqualTo("4");

        // More work while nobody has chosen stays here too.
        province.clock.pass(60);
        province.order(codes.get(0), new Order.Supplemented());
        province.order(codes.get(0), new Order.AskSupplement("Bản chính"));
        province.untilEmpty();
        assertThat(province.there(codes.get(0)).status()).isEqualTo("4");
        assertThat(province.there(codes.get(0)).rows()).hasSize(1);

        long mine = open.get(0).no();
        long theirs = open.get(1).no();
        assertThat(refused(desk.settle(province.admin, mine, Map.of()))).hasSize(1);
        assertThat(refused(desk.settle(province.admin, mine, Map.of("status", "9")))).hasSize(1);
        done(desk.settle(province.admin, mine, Map.of("status", "5")));
        done(desk.settle(province.admin, theirs, Map.of("status", "4")));
        assertThat(refused(desk.settle(province.admin, theirs, Map.of("status", "4")))).hasSize(1);
        province.untilEmpty();
        assertThat(province.there(codes.get(0)).status()).isEqualTo("5");
        assertThat(province.dossier(codes.get(1)).standing().status())
                .isEqualTo(Status.IN_PROGRESS);
        assertThat(desk.conflicts()).isEmpty();
        province.agrees();
        province.verify();
    }

    @Test
    void whatIsOnItsWayLetsNothingPassThatFollows() {
        String code = province.receive(1).getFirst();
        province.untilEmpty();
        province.clock.pass(60);
        province.order(code, new Order.AskSupplement("Trích lục khai sinh"));
        province.weather("closed-after:100"); // The update leaves; nobody knows whether it arrived.
        province.exchange.round(true, _ -> {});
        decides(code, "8");
        province.weather("none");
        RoundReport report = province.untilEmpty();
        assertThat(report.conflicts()).isEqualTo(1);
        assertThat(province.there(code).rows()).as("the row waits for a person").hasSize(1);
        Desk.Disagreement open = province.exchange.desk().conflicts().getFirst();
        done(province.exchange.desk().settle(province.admin, open.no(), Map.of("status", "8")));
        province.untilEmpty();
        assertThat(province.there(code).status()).isEqualTo("8");
        assertThat(province.counter.store().outbox(o -> o.counts()).waiting()).isZero();
    }

    @Test
    void aFieldIsMineTheirsOrAThirdValue() {
        String code =
                done(
                        province.portal
                                .side()
                                .fileOnline(filed("Trịnh Văn Dũng", "0905118240", "a@b.vn", "")));
        province.untilEmpty();
        province.order(code, new Order.Accept());
        province.untilEmpty();
        province.order(
                code,
                new Order.Correct(
                        Map.of("phone", "0905118241", "name", "Trịnh Dũng", "email", "c@b.vn"),
                        "Công dân báo"));
        told(code, filed("Trịnh Văn Dũng Sĩ", "0905118242", "d@b.vn", "Xin nhận buổi chiều"));
        Desk desk = province.exchange.desk();
        Desk.Disagreement open = desk.conflicts().getFirst();
        assertThat(open.differences())
                .containsExactlyInAnyOrder(
                        new Exchanged.Difference(
                                "name", "Trịnh Văn Dũng", "Trịnh Dũng", "Trịnh Văn Dũng Sĩ"),
                        new Exchanged.Difference("phone", "0905118240", "0905118241", "0905118242"),
                        new Exchanged.Difference("email", "a@b.vn", "c@b.vn", "d@b.vn"));
        assertThat(province.dossier(code).note())
                .as("changed there alone")
                .isEqualTo("Xin nhận buổi chiều");
        province.untilEmpty();
        assertThat(province.messages(code))
                .filteredOn(m -> m.state() == Message.State.ASIDE)
                .extracting(Message::reason)
                .containsExactly("conflict");
        done(
                desk.settle(
                        province.admin,
                        open.no(),
                        Map.of(
                                "name", "Trịnh Dũng",
                                "phone", "0905118242",
                                "email", "e@b.vn")));
        province.untilEmpty();
        assertThat(province.dossier(code).applicant().person())
                .satisfies(p -> {
                    assertThat(p.name()).isEqualTo("Trịnh Dũng");
                    assertThat(p.phone()).isEqualTo("0905118242");
                    assertThat(p.email()).isEqualTo("e@b.vn");
                });
        assertThat(province.there(code).dossier().chuHoSo()).isEqualTo("Trịnh Dũng");
        assertThat(province.there(code).dossier().soDienThoai()).isEqualTo("0905118242");
        assertThat(province.messages(code)).allMatch(m -> m.state() == Message.State.DONE);
        province.verify();
    }

    private void decides(String code, String status) {
        done(
                province.portal
                        .side()
                        .setStatus(
                                code,
                                new StatusChange(status, "Theo cổng", "Lê Thắng", null, null)));
    }

    private static WireDossier filed(String name, String phone, String email, String note) {
        return WireDossier.with()
                .maTTHC("1.001193")
                .tenTTHC("Đăng ký khai sinh")
                .chuHoSo(name)
                .soDienThoai(phone)
                .email(email)
                .ghiChu(note)
                .build();
    }

    /// The citizen has filed anew; the practice portal takes a code once only.
    private void told(String code, WireDossier anew) {
        ChangeRow row =
                new ChangeRow(
                        90,
                        "HO_SO_TRUC_TUYEN",
                        code,
                        WireJson.mapper().<tools.jackson.databind.JsonNode>valueToTree(anew));
        done(
                province.counter
                        .store()
                        .submit(state -> {
                            Act.Stamp now = new Act.Stamp(province.clock.instant(), "");
                            Exchanged act = new Rows(state, now).decide(Taking.row(row));
                            return Outcome.done(new Decision.Decided<>(List.<Act>of(act), 1));
                        }));
    }
}
