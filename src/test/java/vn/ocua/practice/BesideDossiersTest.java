package vn.ocua.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import vn.ocua.portal.Call;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.Reply;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireProcedure;

import java.nio.file.Files;
import java.nio.file.Path;

/// The calls beside dossiers themselves: progress rows, changes, the catalogue.
class BesideDossiersTest {
    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private PracticePortal portal;
    private TestDesk desk;

    @BeforeEach
    void start() throws Exception {
        portal = PracticePortal.start(Options.of(folder, 0, FaultPlan.none(), clock));
        desk = new TestDesk(portal).signedIn();
    }

    @AfterEach
    void stop() {
        desk.close();
        portal.close();
    }

    @Test
    void progressRowsAreNeverDoubled() throws Exception {
        WireDossier d = TestDesk.birth(1001);
        desk.create(d);
        ProgressRow first = TestDesk.row(d.maHoSo(), "2", "00");
        assertThat(TestDesk.codes(desk.progress(first, first))).containsExactly("0", "0");
        assertThat(TestDesk.codes(desk.progress(first))).containsExactly("0");
        assertThat(TestDesk.codes(desk.progress(TestDesk.row(d.maHoSo(), "4", "00"))))
                .containsExactly("15");
        assertThat(TestDesk.codes(desk.progress(TestDesk.row(d.maHoSo(), "9", "05"))))
                .containsExactly("0");
        assertThat(TestDesk.codes(desk.progress(TestDesk.row(d.maHoSo(), "4", "03"))))
                .containsExactly("0");
        assertThat(TestDesk.codes(desk.progress(TestDesk.row("H15-261120-0000", "2", "00"))))
                .containsExactly("4");
        PracticeState state = portal.state();
        assertThat(state.dossiers().getFirst().rows())
                .extracting(ProgressRow::trangThai)
                .containsExactly("2", "9", "4");
        assertThat(state.repeatedRows()).isEqualTo(2);
        assertThat(state.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.ORDER, Problem.Kind.SAME_SECOND);
    }

    @Test
    void progressRowsAreChecked() throws Exception {
        WireDossier d = TestDesk.birth(1001);
        desk.create(d);
        var long51 =
                new ProgressRow(
                        d.maHoSo(),
                        "ế".repeat(51),
                        null,
                        "20261120151000",
                        null,
                        null,
                        "2",
                        null,
                        null);
        var noTime = new ProgressRow(d.maHoSo(), "A", null, null, null, null, "2", null, null);
        var noDate =
                new ProgressRow(d.maHoSo(), "A", null, "20/11/2026", null, null, "2", null, null);
        assertThat(TestDesk.codes(desk.progress(long51, noTime, noDate)))
                .containsExactly("11", "10", "11");
    }

    @Test
    void changesComeInOrderByCursor() throws Exception {
        desk.create(TestDesk.birth(1001));
        desk.practice("/practice/online", "{\"MaTTHC\":\"1.000894\",\"ChuHoSo\":\"Y Blui Kbuôr\"}");
        desk.practice(
                "/practice/status",
                "{\"MaHoSo\":\"H15.50.05.13-261120-1001\",\"TrangThaiHoSo\":\"9\",\"NguoiXuLy\":\"Lê"
                    + " Ngọc Ánh\"}");
        desk.practice(
                "/practice/result",
                "{\"MaHoSo\":\"K.KHAC-1\",\"TenGiayTo\":\"Giấy khai"
                        + " sinh\",\"SoKyHieu\":\"12/2026\"}");
        Reply first = desk.changes(0, 2);
        assertThat(first.result()).hasSize(2);
        assertThat(first.cursor()).isEqualTo(2);
        assertThat(first.kyNguyen()).isNotBlank();
        JsonNode online = first.result().getFirst();
        assertThat(online.path("loai").asString()).isEqualTo("HO_SO_TRUC_TUYEN");
        assertThat(online.path("MaHoSo").asString()).isEqualTo("H15.50.05.13-261120-0001");
        assertThat(online.path("noi_dung").path("KenhThucHien").asString()).isEqualTo("2");
        assertThat(online.path("noi_dung").path("TrangThaiHoSo").asString()).isEqualTo("1");
        JsonNode status = first.result().get(1).path("noi_dung");
        assertThat(status.path("ThoiDiemXuLy").asString()).isEqualTo("20261120151000");
        Reply rest = desk.changes(first.cursor(), 500);
        assertThat(rest.result()).hasSize(1);
        assertThat(rest.result().getFirst().path("seq").asInt()).isEqualTo(3);
        assertThat(rest.result().getFirst().path("loai").asString()).isEqualTo("KET_QUA");
        assertThat(desk.changes(rest.cursor(), 500).result()).isEmpty();
        assertThat(desk.changes(0, 501).errorCode()).isEqualTo(Codes.BAD_CALL);
        assertThat(
                        desk.lookUp("H15.50.05.13-261120-1001")
                                .result()
                                .getFirst()
                                .path("TrangThaiHoSo")
                                .asString())
                .isEqualTo("9");
    }

    @Test
    void aDossierFiledOnlineIsTakenUpByAnUpdate() throws Exception {
        desk.practice("/practice/online", "{\"MaTTHC\":\"1.001193\",\"ChuHoSo\":\"H'Mai Niê\"}");
        String code = "H15.50.05.13-261120-0001";
        WireDossier taken = TestDesk.dossier(code, TestDesk.id(1), "2");
        assertThat(TestDesk.codes(desk.update(taken))).containsExactly("0");
        assertThat(portal.state().dossiers().getFirst().id()).isEqualTo(TestDesk.id(1));
        assertThat(portal.state().dossiers().getFirst().creates()).isZero();
        assertThat(portal.state().problems()).isEmpty();
    }

    @Test
    void theCatalogueIsRead() throws Exception {
        Reply all = desk.share(Call.procedures(desk.session, desk.access.madonvi()));
        assertThat(all.result().size()).isGreaterThan(100);
        Reply one = desk.share(Call.procedure(desk.session, desk.access.madonvi(), "1.001193"));
        WireProcedure birth =
                TestDesk.JSON.treeToValue(one.result().getFirst(), WireProcedure.class);
        assertThat(birth.tenTTHC()).isEqualTo("Đăng ký khai sinh");
        assertThat(birth.linhVucThucHien().getFirst().tenLinhVuc()).isEqualTo("Hộ tịch");
        assertThat(birth.cachThucThucHien()).hasSize(3);
        assertThat(birth.thanhPhanHoSo().getFirst().giayTo().getFirst().soBanChinh())
                .isEqualTo("1");
        assertThat(desk.share(Call.procedure(desk.session, desk.access.madonvi(), "9.9")).result())
                .isEmpty();
    }

    @Test
    void aListOfItsOwnReplacesTheBuiltInCatalogue() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(
                own.resolve("procedures.csv"),
                "\uFEFFcode,name,field,days,unit,fee_vnd,documents\n"
                    + "2.000815,Chứng thực bản sao từ bản chính,Chứng thực,2.5,working_day,8000,Bản"
                    + " chính giấy tờ [1 bản chính]|Bản sao cần chứng thực [2 bản sao]\n");
        try (PracticePortal other =
                        PracticePortal.start(Options.of(own, 0, FaultPlan.none(), clock));
                TestDesk there = new TestDesk(other).signedIn()) {
            Reply all = there.share(Call.procedures(there.session, there.access.madonvi()));
            assertThat(all.result()).hasSize(1);
            WireProcedure one =
                    TestDesk.JSON.treeToValue(all.result().getFirst(), WireProcedure.class);
            var time = one.cachThucThucHien().getFirst().thoiGian().getFirst();
            assertThat(time.thoiGianGiaiQuyet()).isEqualTo("2.5");
            assertThat(time.donViTinh()).isEqualTo("ngày làm việc");
            assertThat(time.phiLePhi().getFirst().soTien()).isEqualTo("8000");
            assertThat(one.thanhPhanHoSo().getFirst().giayTo())
                    .extracting(WireProcedure.Paper::soBanSao)
                    .containsExactly("0", "2");
        }
    }

    /// Two desks given the same numbers, at the same moment: one of them has it, all others hear
    /// so.
}
