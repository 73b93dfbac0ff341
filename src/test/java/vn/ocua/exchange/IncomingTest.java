package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.node.JsonNodeFactory;

import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Status;
import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.ResultReady;
import vn.ocua.portal.StatusChange;
import vn.ocua.portal.WireDossier;
import vn.ocua.store.Decision;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the portal changes is taken in once, in order, each with its line of history.
class IncomingTest {
    @TempDir Path folder;
    private Province province;

    @BeforeEach
    void open() {
        province = new Province(folder, "none");
    }

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void decisionsAreTakenOnceAlsoWhenToldAgain() {
        List<String> codes = province.receive(2);
        province.untilEmpty();
        String code = codes.getFirst();
        decides(code, "4", "Phòng Văn hóa thụ lý", null);
        decides(code, "5", "Thiếu trích lục", null);
        decides(code, "6", "Nộp lệ phí bổ sung", null);
        province.portal
                .side()
                .publishResult(
                        codes.getLast(),
                        new ResultReady("Giấy chứng nhận", "12/GCN", "https://kho/12.pdf"));
        RoundReport report = province.untilEmpty();
        assertThat(report.received()).isEqualTo(4);
        assertThat(province.history(code)).containsExactly("received", "taken", "taken", "taken");
        assertThat(province.dossier(code).standing().status()).isEqualTo(Status.FEE_DUE);
        assertThat(province.dossier(codes.getLast()).standing().status()).isEqualTo(Status.DONE);
        assertThat(province.there(codes.getLast()).status()).isEqualTo("9");
        assertThat(province.there(codes.getLast()).rows()).hasSize(2);

        province.portal.side().restoreBackup(0); // A new life tells everything again.
        assertThat(province.untilEmpty().received()).isZero();
        assertThat(province.history(code)).hasSize(4);
        province.agrees();

        // What is told next goes out with the portal's status, never another one.
        province.order(code, new Order.Correct(Map.of("note", "Hẹn chiều"), "Dặn thêm"));
        province.untilEmpty();
        assertThat(province.there(code).status()).isEqualTo("6");
        province.agrees();
        province.verify();
    }

    @Test
    void rowsThatMeanNothingYetAreKeptUntilTheyDo() {
        String next = province.receive(1).getFirst().replace("2001", "2002");
        decides(next, "4", "Chuyển xử lý", null);
        String unknown =
                done(
                        province.portal
                                .side()
                                .fileOnline(
                                        WireDossier.with()
                                                .maTTHC("9.999999")
                                                .tenTTHC("Thủ tục của ngày mai")
                                                .chuHoSo("Trần Thị Nhung")
                                                .build()));
        decide(new ChangeRow(99, "LOAI_MOI", next, JsonNodeFactory.instance.objectNode()));
        decide(new ChangeRow(98, "TRANG_THAI", null, null));
        province.untilEmpty();
        assertThat(province.exchange.desk().kept())
                .extracting(Desk.KeptRow::why)
                .containsExactlyInAnyOrder("dossier", "procedure", "kind", "dossier");
        assertThat(province.receive(1)).containsExactly(next);
        assertThat(done(province.exchange.desk().retake(province.admin)))
                .as("the portal cannot mean one it has never heard of")
                .isZero();
        province.untilEmpty();
        assertThat(done(province.exchange.desk().retake(province.admin))).isEqualTo(1);
        assertThat(province.dossier(next).standing().status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(province.exchange.desk().kept())
                .extracting(Desk.KeptRow::code)
                .contains(unknown)
                .hasSize(3);
        province.verify();
    }

    @Test
    void anEditThatWaitsNeverSetsThePortalsStatusBack() {
        List<String> codes = province.receive(2);
        province.untilEmpty();
        for (String code : codes) {
            province.order(code, new Order.Correct(Map.of("note", "Hẹn chiều"), "Dặn thêm"));
        }
        // One waits, the other is on its way when the portal decides.
        FrozenTest.leaves(province, codes.getFirst(), 2);
        codes.forEach(code -> decides(code, "4", "Phòng Văn hóa thụ lý", null));
        province.untilEmpty();
        for (String code : codes) {
            assertThat(province.there(code).status()).isEqualTo("4");
            assertThat(province.there(code).dossier().ghiChu()).isEqualTo("Hẹn chiều");
        }
        province.agrees();

        // A decision right after the portal came back from its backup is no disagreement.
        province.portal.side().restoreBackup(0);
        codes.forEach(code -> decides(code, "5", "Thiếu trích lục", null));
        assertThat(province.untilEmpty().conflicts()).isZero();
        codes.forEach(code -> assertThat(province.there(code).status()).isEqualTo("5"));
        province.agrees();
    }

    @Test
    void aDossierFiledOnlineIsAnsweredWithUpdateAndProgress() {
        String taken = files("Nguyễn Thị Hương", null);
        String refused = files("Rơ Châm H’Yết", null);
        String waits = files("Võ Đình Sự", null);
        province.untilEmpty();
        Desk desk = province.exchange.desk();
        assertThat(desk.inbox(0, 10))
                .extracting(f -> f.dossier().code())
                .containsExactly(taken, refused, waits);
        province.clock.pass(60);
        province.order(taken, new Order.Accept());
        province.order(refused, new Order.Reject("Sai thẩm quyền"));
        province.untilEmpty();
        assertThat(desk.inbox(0, 10)).hasSize(1);
        assertThat(province.there(taken).status()).isEqualTo("2");
        assertThat(province.there(taken).rows())
                .extracting(r -> r.trangThai())
                .containsExactly("2");
        assertThat(province.there(refused).status()).isEqualTo("3");
        assertThat(province.there(refused).rows()).hasSize(1);
        assertThat(province.there(waits).id()).as("not answered, so nothing is told").isNull();
        assertThat(province.there(taken).creates()).isZero();
    }

    @Test
    void eightWorkingHoursRunOverWeekendAndHoliday() {
        province.clock.at("2026-12-31T10:30:00+07:00");
        files("Lý Thị Loan", "20261231103000");
        province.untilEmpty();
        Desk.Filed filed = province.exchange.desk().inbox(0, 10).getFirst();
        // Thursday 1 h and 3.5 h; Friday is New Year, then a weekend; 3.5 h of Monday are left.
        assertThat(filed.answerBy()).isEqualTo(Instant.parse("2027-01-04T10:30:00+07:00"));
        assertThat(filed.late()).isFalse();
        province.clock.at("2027-01-04T10:31:00+07:00");
        assertThat(province.exchange.desk().inbox(0, 10).getFirst().late()).isTrue();
    }

    private void decides(String code, String status, String words, String due) {
        done(
                province.portal
                        .side()
                        .setStatus(
                                code, new StatusChange(status, words, "Lê Văn Thắng", null, due)));
    }

    private String files(String name, String at) {
        return done(
                province.portal
                        .side()
                        .fileOnline(
                                WireDossier.with()
                                        .maTTHC("1.001193")
                                        .tenTTHC("Đăng ký khai sinh")
                                        .chuHoSo(name)
                                        .soDienThoai("0905118240")
                                        .ngayNopHoSo(at)
                                        .build()));
    }

    private void decide(ChangeRow row) {
        done(
                province.counter
                        .store()
                        .submit(state -> {
                            Act.Stamp now = new Act.Stamp(province.clock.instant(), "");
                            Exchanged act = new Rows(state, now).decide(Taking.row(row));
                            return vn.ocua.base.Outcome.done(
                                    new Decision.Decided<>(List.<Act>of(act), 1));
                        }));
    }
}
