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
import vn.ocua.portal.Reply;
import vn.ocua.portal.WireDossier;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// The calls about dossiers and sessions, right and wrong.
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
