package vn.ocua.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.ocua.portal.Call;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.Reply;
import vn.ocua.portal.WireDossier;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// Every fault can be seen from outside, and what it keeps is what it says.
class FaultsTest {
    @TempDir Path folder;

    private PracticePortal portal;
    private TestDesk desk;

    @BeforeEach
    void start() throws Exception {
        portal = PracticePortal.start(Options.of(folder, 0, FaultPlan.none(), new TestClock()));
        desk = new TestDesk(portal).signedIn();
    }

    @AfterEach
    void stop() {
        desk.close();
        portal.close();
    }

    private void next(String fault) {
        portal.change(FilesTest.plan(fault + ":x1"));
    }

    private HttpResponse<String> send(int... numbers) throws Exception {
        List<WireDossier> data =
                java.util.Arrays.stream(numbers).mapToObj(TestDesk::birth).toList();
        return desk.post(Call.dossiers(desk.session, desk.access.madonvi(), false, data));
    }

    private int kept() {
        return portal.state().dossiers().size();
    }

    @ParameterizedTest
    @CsvSource({
        "closed-before:100, 0",
        "closed-during:100, 0",
        "closed-after:100, 0",
        "stall-before:100:20ms, 0",
        "stall-during:100:20ms, 0",
        "lost-reply:100, 1",
        "cut-reply:100, 1"
    })
    void theLineBreaks(String fault, int kept) throws Exception {
        next(fault);
        assertThatThrownBy(() -> send(1001)).isInstanceOf(IOException.class);
        assertThat(kept()).isEqualTo(kept);
        assertThat(send(1002).body()).contains("\"error_code\":0");
        assertThat(portal.state().faults())
                .containsOnlyKeys(fault.substring(0, fault.indexOf(':')));
    }

    private boolean isShut() throws IOException {
        try (Socket knock = new Socket(InetAddress.getLoopbackAddress(), portal.port())) {
            return !knock.isConnected();
        } catch (ConnectException e) {
            return true;
        }
    }

    @Test
    void theDoorIsShutForAWhile() throws Exception {
        next("refused:100:400ms");
        assertThatThrownBy(() -> send(1001)).isInstanceOf(IOException.class);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        // a bare knock: a call that slips in while the door closes would wait for its time limit
        while (!isShut() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(System.nanoTime()).isLessThan(end);
        boolean open = false;
        while (!open && System.nanoTime() < end) {
            try {
                open = send(1002).statusCode() == 200;
            } catch (ConnectException e) {
                Thread.onSpinWait();
            }
        }
        assertThat(open).isTrue();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void theAnswerIsLate() throws Exception {
        next("slow:100:5s");
        var call =
                Call.dossiers(
                        desk.session, desk.access.madonvi(), false, List.of(TestDesk.birth(1001)));
        var hasty =
                desk.request(desk.access.integrationEndpoint(), call)
                        .timeout(Duration.ofMillis(500))
                        .build();
        assertThatThrownBy(() -> desk.send(hasty)).isInstanceOf(HttpTimeoutException.class);
        assertThat(kept()).isEqualTo(1);
        next("slow:100:10ms");
        assertThat(send(1002).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 413, 429, 500, 502, 503})
    void theStatusIsAnother(int status) throws Exception {
        next("http-" + status + ":100");
        var answer = send(1001);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Retry-After"))
                .isEqualTo(
                        status == 429 || status == 503
                                ? java.util.Optional.of("1")
                                : java.util.Optional.empty());
        assertThat(kept()).isZero();
    }

    @Test
    void somebodyElseAnswers() throws Exception {
        next("html:100");
        var page = send(1001);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<!doctype html>");
        next("redirect:100");
        var elsewhere = send(1001);
        assertThat(elsewhere.statusCode()).isEqualTo(307);
        assertThat(elsewhere.headers().firstValue("Location").orElseThrow())
                .startsWith("http://cong-khac.invalid/");
        assertThat(kept()).isZero();
    }

    @Test
    void theCodeIsUnheardOf() throws Exception {
        next("unknown-error:100");
        assertThat(send(1001).body()).contains("\"error_code\":777").doesNotContain("result");
        assertThat(kept()).isZero();
        next("unknown-item-error:100");
        assertThat(TestDesk.codes(read(send(1001, 1002, 1003)))).containsExactly("0", "777", "0");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void theResultIsShortMixedOrForeign() throws Exception {
        next("short-result:100");
        assertThat(read(send(1001, 1002, 1003)).result()).hasSize(1);
        assertThat(kept()).isEqualTo(3);
        next("mixed-result:100");
        assertThat(codesOf(read(send(1004, 1005)))).containsExactly(code(1005), code(1004));
        next("foreign-result:100");
        assertThat(codesOf(read(send(1006, 1007)))).doesNotContain(code(1006)).contains(code(1007));
        assertThat(kept()).isEqualTo(7);
    }

    @Test
    void theOuterCodeStandsAlone() throws Exception {
        next("outer-only:100");
        Reply good = read(send(1001, 1002));
        assertThat(good.errorCode().success()).isTrue();
        assertThat(good.result()).isNull();
        assertThat(kept()).isEqualTo(2);
        next("outer-only:100");
        Reply bad = read(send(1003, 1001));
        assertThat(bad.errorCode()).isEqualTo(ErrorCode.EXISTS);
        assertThat(bad.message()).contains("đã tồn tại");
        assertThat(kept()).as("the whole batch falls").isEqualTo(2);
    }

    @Test
    void codesMayBeText() throws Exception {
        next("text-codes:100");
        String body = send(1001, 1001).body();
        assertThat(body).contains("\"error_code\":\"00\"").contains("\"error_code\":\"3\"");
        next("text-codes:100");
        assertThat(desk.signIn(desk.access.password()).errorCode().text()).isEqualTo("00");
    }

    @Test
    void theSessionEndsInTheMiddleOfABatch() throws Exception {
        next("session-ended:100");
        assertThat(read(send(1001, 1002, 1003)).errorCode()).isEqualTo(ErrorCode.SESSION_ENDED);
        assertThat(kept()).isEqualTo(2);
        assertThat(read(send(1001)).errorCode()).isEqualTo(ErrorCode.SESSION_ENDED);
        desk.signedIn();
        assertThat(TestDesk.codes(read(send(1001, 1002, 1003)))).containsExactly("3", "3", "0");
    }

    @Test
    void anOlderBackupComesBack() throws Exception {
        for (int i = 1; i <= 8; i++) {
            send(1000 + i);
        }
        String life = desk.changes(0, 500).kyNguyen();
        next("restored:100");
        desk.lookUp("x");
        assertThat(kept()).isEqualTo(6);
        Reply after = desk.changes(0, 500);
        assertThat(after.kyNguyen()).isNotBlank().isNotEqualTo(life);
        portal.side().restoreBackup(6);
        assertThat(kept()).isZero();
        assertThat(portal.state().kyNguyen()).isNotEqualTo(after.kyNguyen());
    }

    @Test
    void whatAPersonMustResolve() throws Exception {
        next("clash:100");
        assertThat(TestDesk.codes(read(send(1001, 1002)))).containsExactly("3", "0");
        assertThat(portal.state().dossiers().getFirst().id()).isNotEqualTo(TestDesk.id(1001));
        next("refused-item:100");
        Reply refused = read(send(1003, 1004));
        assertThat(TestDesk.codes(refused)).containsExactly("20", "0");
        assertThat(refused.result().getFirst().path("message").asString()).isNotBlank();
    }

    /// A stubborn desk gets everything there exactly once through all of it: the faults themselves
    /// never double or lose what a right desk sends.
    @Test
    void aRightDeskGetsThroughEverything() throws Exception {
        portal.change(
                FilesTest.plan(
                        "everything:2,slow:2:5ms,stall-before:2:5ms,stall-during:2:5ms,refused:1:20ms,restored:0,seed:7"));
        for (int i = 1; i <= 60; i++) {
            WireDossier d = TestDesk.birth(1000 + i);
            ProgressRow row = TestDesk.row(Objects.requireNonNull(d.maHoSo()), "2", "00");
            until(() -> settled(desk.create(d)));
            until(() -> settled(desk.progress(row)));
        }
        PracticeState state = portal.state();
        assertThat(state.dossiers())
                .hasSize(60)
                .allMatch(d -> d.creates() == 1 && d.rows().size() == 1);
        assertThat(state.problems()).isEmpty();
        assertThat(state.faults().size()).isGreaterThan(15);
    }

    private boolean settled(Reply reply) throws Exception {
        if (ErrorCode.SESSION_ENDED.equals(reply.errorCode())) {
            desk.signedIn();
            return false;
        }
        List<JsonNode> result = reply.result();
        if (result == null || result.isEmpty()) {
            return reply.errorCode() != null && reply.errorCode().success() && result == null;
        }
        return List.of("0", "00", "3").contains(result.getFirst().path("error_code").asString())
                && result.size() == 1;
    }

    private interface Try {
        boolean done() throws Exception;
    }

    private static void until(Try step) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            try {
                if (step.done()) {
                    return;
                }
            } catch (IOException | RuntimeException e) {
                assertThat(e).isNotNull(); // The fault; once more.
            }
        }
        throw new AssertionError("still not through after 20 s");
    }

    private static Reply read(HttpResponse<String> answer) {
        return TestDesk.JSON.readValue(answer.body(), Reply.class);
    }

    private static String code(int number) {
        return TestDesk.birth(number).maHoSo();
    }

    private static List<String> codesOf(Reply reply) {
        return reply.result().stream().map(row -> row.path("MaHoSo").asString()).toList();
    }
}
