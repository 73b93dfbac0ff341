package vn.ocua.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.portal.Call;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.FoundDossier;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.Reply;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireProcedure;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Every call of the contract, right and wrong.
class CallsTest {
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
    void signsInWithAllThreeRightOnly() throws Exception {
        assertThat(desk.signIn(desk.access.password()).gzip()).isTrue();
        var wrong = desk.signIn("sai");
        assertThat(wrong.errorCode()).isEqualTo(ErrorCode.WRONG_CREDENTIALS);
        assertThat(wrong.session()).isNull();
        assertThat(wrong.message()).isNotBlank();
        var body = new vn.ocua.portal.SignIn(desk.access.username(), desk.access.password());
        var other =
                desk.send(
                        desk.request(desk.access.authEndpoint(), body)
                                .setHeader("dstcode", "VN:GOV:KHAC")
                                .build());
        assertThat(other.body()).contains("\"error_code\":-1");
    }

    @Test
    void createsOnceAndSaysTheRestIsThere() throws Exception {
        WireDossier d = TestDesk.birth(1001);
        Reply first = desk.create(d, TestDesk.birth(1002));
        assertThat(first.errorCode().success()).isTrue();
        assertThat(TestDesk.codes(first)).containsExactly("0", "0");
        JsonNode again = desk.create(d).result().getFirst();
        assertThat(again.path("error_code").asString()).isEqualTo("3");
        assertThat(again.path("message").asString()).contains("đã tồn tại");
        assertThat(again.path("MaHoSo").asString()).isEqualTo(d.maHoSo());
        PracticeState state = portal.state();
        assertThat(state.dossiers())
                .extracting(PracticeState.Dossier::creates)
                .containsExactly(1, 1);
        assertThat(state.repeatedCreates()).isEqualTo(1);
        assertThat(state.problems()).isEmpty();
    }

    @Test
    void looksUpByCode() throws Exception {
        desk.create(TestDesk.birth(1001));
        var found =
                TestDesk.JSON.treeToValue(
                        desk.lookUp("H15.50.05.13-261120-1001").result().getFirst(),
                        FoundDossier.class);
        assertThat(found)
                .isEqualTo(
                        new FoundDossier(
                                "H15.50.05.13-261120-1001",
                                TestDesk.id(1001),
                                "2",
                                "20261120151000",
                                "20261123150000",
                                "1.001193",
                                "Trần Thị Mai Hương"));
        assertThat(desk.lookUp("H15.50.05.13-261120-9999").result()).isEmpty();
    }

    @Test
    void updatesWhatItKnowsAndNothingElse() throws Exception {
        desk.create(TestDesk.birth(1001));
        String code = "H15.50.05.13-261120-1001";
        Reply reply =
                desk.update(TestDesk.dossier(code, TestDesk.id(1001), "4"), TestDesk.birth(1002));
        assertThat(TestDesk.codes(reply)).containsExactly("0", "4");
        assertThat(reply.result().get(1).path("message").asString()).contains("không tồn tại");
        assertThat(portal.state().dossiers()).hasSize(1);
        assertThat(portal.state().dossiers().getFirst().status()).isEqualTo("4");
        assertThat(portal.state().dossiers().getFirst().updates()).isEqualTo(1);
    }

    @Test
    void refusesAndNotesAnotherDesksCode() throws Exception {
        desk.create(TestDesk.birth(1001));
        WireDossier other = TestDesk.dossier("H15.50.05.13-261120-1001", TestDesk.id(5), "2");
        assertThat(TestDesk.codes(desk.create(other))).containsExactly("3");
        assertThat(TestDesk.codes(desk.update(other))).containsExactly("16");
        assertThat(portal.state().problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.CLASH, Problem.Kind.FOREIGN_UPDATE);
        assertThat(portal.state().dossiers().getFirst().id()).isEqualTo(TestDesk.id(1001));
    }

    @Test
    void notesADossierUnderTwoCodesAndAStatusAfterTheEnd() throws Exception {
        desk.create(TestDesk.birth(1001));
        desk.create(TestDesk.dossier("H15.50.05.13-261120-1009", TestDesk.id(1001), "2"));
        desk.update(TestDesk.dossier("H15.50.05.13-261120-1001", TestDesk.id(1001), "10"));
        desk.update(TestDesk.dossier("H15.50.05.13-261120-1001", TestDesk.id(1001), "4"));
        assertThat(portal.state().problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DOUBLE, Problem.Kind.AFTER_FINAL);
    }

    @Test
    void demandsEveryFieldOfAStrictPortal() throws Exception {
        ObjectNode whole = TestDesk.JSON.valueToTree(TestDesk.birth(1001));
        for (String field :
                List.of(
                        "MaHoSo",
                        "MaTTHC",
                        "TenTTHC",
                        "KenhThucHien",
                        "SoBienNhan",
                        "ChuHoSo",
                        "LoaiDoiTuong",
                        "NgayTiepNhan",
                        "TrangThaiHoSo",
                        "DonViXuLy")) {
            ObjectNode lacking = whole.deepCopy();
            lacking.remove(field);
            JsonNode row = raw(lacking);
            assertThat(row.path("error_code").asString()).as(field).isEqualTo("10");
            assertThat(row.path("message").asString()).contains(field);
        }
        assertThat(portal.state().dossiers()).isEmpty();
    }

    @Test
    void refusesValuesThatCannotBeAndKeepsTheOthers() throws Exception {
        ObjectNode whole = TestDesk.JSON.valueToTree(TestDesk.birth(1001));
        assertThat(raw(whole.deepCopy().put("KenhThucHien", "4")).path("error_code").asInt())
                .isEqualTo(11);
        assertThat(raw(whole.deepCopy().put("TrangThaiHoSo", "11")).path("error_code").asInt())
                .isEqualTo(11);
        assertThat(
                        raw(whole.deepCopy().put("NgayTiepNhan", "20261320150000"))
                                .path("error_code")
                                .asInt())
                .isEqualTo(11);
        assertThat(
                        raw(whole.deepCopy().put("TrichYeuHoSo", "ồ".repeat(1001)))
                                .path("error_code")
                                .asInt())
                .isEqualTo(11);
        assertThat(
                        raw(whole.deepCopy().put("TaiLieuNop", "không phải mảng"))
                                .path("error_code")
                                .asInt())
                .isEqualTo(11);
        ObjectNode bad = whole.deepCopy().put("LoaiDoiTuong", "9").put("MaHoSo", "X");
        var call =
                new Call<JsonNode>(
                        desk.session,
                        desk.access.madonvi(),
                        "DongBoHoSoMC",
                        "False",
                        List.of(bad, whole),
                        null,
                        null,
                        null,
                        null);
        assertThat(TestDesk.codes(desk.integration(call))).containsExactly("11", "0");
        assertThat(portal.state().dossiers()).hasSize(1);
    }

    private JsonNode raw(JsonNode item) throws Exception {
        var call =
                new Call<JsonNode>(
                        desk.session,
                        desk.access.madonvi(),
                        "DongBoHoSoMC",
                        "False",
                        List.of(item),
                        null,
                        null,
                        null,
                        null);
        return desk.integration(call).result().getFirst();
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
    void batchesHaveALimitAndAreNeverEmpty() throws Exception {
        WireDossier[] many =
                IntStream.rangeClosed(1001, 1051)
                        .mapToObj(TestDesk::birth)
                        .toArray(WireDossier[]::new);
        var call = Call.dossiers(desk.session, desk.access.madonvi(), false, List.of(many));
        assertThat(desk.post(call).statusCode()).isEqualTo(413);
        assertThat(portal.state().dossiers()).isEmpty();
        assertThat(desk.create().errorCode()).isEqualTo(Codes.BAD_CALL);
        assertThat(desk.progress().errorCode()).isEqualTo(Codes.BAD_CALL);
    }

    @Test
    void sessionsEnd() throws Exception {
        clock.forward(Duration.ofMinutes(29));
        assertThat(desk.lookUp("x").errorCode().success()).isTrue();
        clock.forward(Duration.ofMinutes(1));
        assertThat(desk.lookUp("x").errorCode()).isEqualTo(ErrorCode.SESSION_ENDED);
        desk.signedIn();
        assertThat(desk.lookUp("x").errorCode().success()).isTrue();
        portal.endSessions();
        assertThat(desk.create(TestDesk.birth(1)).errorCode()).isEqualTo(ErrorCode.SESSION_ENDED);
        assertThat(portal.state().dossiers()).isEmpty();
    }

    @Test
    void theHeadersAndTheUnitMustBeRight() throws Exception {
        var call = Call.lookUp(desk.session, desk.access.madonvi(), "x");
        var endpoint = desk.access.integrationEndpoint();
        assertThat(desk.send(desk.request(endpoint, call).setHeader("dstcode", "x").build()).body())
                .contains("\"error_code\":6");
        assertThat(desk.integration(Call.lookUp(desk.session, "H99.1", "x")).errorCode())
                .isEqualTo(Codes.NOT_YOURS);
        assertThat(
                        desk.send(
                                        desk.request(endpoint, call)
                                                .setHeader("Content-Type", "text/plain")
                                                .build())
                                .statusCode())
                .isEqualTo(415);
        assertThat(
                        desk.send(
                                        desk.request(endpoint, call)
                                                .POST(BodyPublishers.ofString("{\"sess"))
                                                .build())
                                .statusCode())
                .isEqualTo(400);
        assertThat(desk.get(endpoint).statusCode()).isEqualTo(405);
        assertThat(desk.share(call).errorCode()).isEqualTo(Codes.NO_SERVICE);
    }

    @Test
    void packedBodiesAreTakenWhereAnnounced() throws Exception {
        var call =
                Call.dossiers(
                        desk.session, desk.access.madonvi(), false, List.of(TestDesk.birth(1001)));
        var endpoint = desk.access.integrationEndpoint();
        assertThat(desk.send(desk.packed(endpoint, call).build()).body())
                .contains("\"error_code\":0");
        assertThat(portal.state().dossiers()).hasSize(1);
        var notPacked = desk.request(endpoint, call).header("Content-Encoding", "gzip").build();
        assertThat(desk.send(notPacked).statusCode()).isEqualTo(400);
        try (PracticePortal plain =
                        PracticePortal.start(
                                Options.of(folder.resolve("other"), 0, FaultPlan.none(), clock)
                                        .withGzip(false));
                TestDesk other = new TestDesk(plain).signedIn()) {
            assertThat(other.signIn(other.access.password()).gzip()).isFalse();
            assertThat(other.send(other.packed(endpoint, call).build()).statusCode())
                    .isEqualTo(415);
        }
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
    @Test
    void ofManyDesksAtOnceOneGetsTheCode() throws Exception {
        List<Callable<String>> desks =
                IntStream.range(0, 12)
                        .<Callable<String>>mapToObj(n ->
                                () -> {
                                    String code = "H15.50.05.13-261120-2001";
                                    WireDossier d = TestDesk.dossier(code, TestDesk.id(n), "2");
                                    return TestDesk.codes(desk.create(d)).getFirst();
                                })
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(desks)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnlyOnce("0").filteredOn("3"::equals).hasSize(11);
        }
        assertThat(portal.state().dossiers()).hasSize(1);
        assertThat(portal.state().problems()).hasSize(11);
    }
}
