package vn.ocua.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.portal.http.RawPortal.SIGNED_IN;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.portal.Answer;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;
import vn.ocua.portal.http.RawPortal.Told;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;

/// The words of each request, and what is made of each answer.
class CallsByHttpTest {
    private static final String OK = "{\"error_code\":\"00\",\"message\":\"ok\",\"result\":[]}";

    private interface Call {
        Object run() throws LineTrouble, InterruptedException;
    }

    private static LineTrouble trouble(Call call) throws Exception {
        try {
            Object got = call.run();
            throw new AssertionError("no trouble: " + got);
        } catch (LineTrouble e) {
            return e;
        }
    }

    @Test
    void signsInAndCallsByTheContractsWords() throws Exception {
        try (RawPortal raw = RawPortal.answering(s -> Told.json(OK));
                HttpPortal desk = raw.desk()) {
            desk.dossiers(false, List.of("{\"MaHoSo\":\"A\"}", "{\"MaHoSo\":\"B\"}"));
            desk.progress(List.of("{\"MaHoSo\":\"A\"}"));
            desk.lookUp("A");
            var in = raw.seen.get(0);
            assertThat(in.method() + " " + in.path()).isEqualTo("POST /auth");
            assertThat(in.text())
                    .isEqualTo("{\"username\":\"thuchanh\",\"password\":\"bímật123\"}");
            var batch = raw.seen.get(1);
            assertThat(batch.path()).isEqualTo("/call");
            assertThat(batch.text())
                    .isEqualTo(
                            "{\"session\":\"phien-1\",\"madonvi\":\"H15.50.05.13\",\"service\":\"DongBoHoSoMC\","
                                + "\"isUpdating\":\"False\",\"data\":[{\"MaHoSo\":\"A\"},{\"MaHoSo\":\"B\"}]}");
            assertThat(raw.seen.get(2).text())
                    .contains("\"service\":\"CapNhatTienDoHoSoMC\",\"data\":[{");
            assertThat(raw.seen.get(3).text()).contains("\"mahoso\":\"A\"");
            assertThat(raw.seen)
                    .hasSize(4)
                    .allSatisfy(s -> {
                        assertThat(s.header("dstcode")).isEqualTo("VN:GOV:000.00.00.H15:motcua");
                        assertThat(s.header("Content-Type"))
                                .isEqualTo("application/json; charset=utf-8");
                        assertThat(s.header("Content-Encoding")).isNull();
                    });
            assertThat(desk.traffic().requests()).isEqualTo(4);
            assertThat(desk.traffic().bytesSent())
                    .isEqualTo(raw.seen.stream().mapToLong(s -> s.body().length).sum());
            assertThat(desk.traffic().bytesReceived())
                    .isEqualTo(SIGNED_IN.length() + 3L * OK.length());
            assertThat(desk.toString()).doesNotContain("bímật123").doesNotContain("phien-1");
        }
    }

    @Test
    void packsBodiesWhereTheSignInSaysSoAndUnpacksAnswers() throws Exception {
        String big = "{\"MaHoSo\":\"" + "Đăng ký khai sinh ".repeat(40) + "\"}";
        try (RawPortal raw =
                        new RawPortal(s ->
                                s.path().equals("/auth")
                                        ? Told.json(
                                                "{\"error_code\":0,\"session\":\"s\",\"gzip\":true}")
                                        : new Told(
                                                200,
                                                Map.of("Content-Encoding", "gzip"),
                                                Packing.pack(OK.getBytes(UTF_8))));
                HttpPortal desk = raw.desk()) {
            Answer answer = desk.dossiers(true, List.of(big, big));
            assertThat(answer.outer().success()).isTrue();
            var sent = raw.seen.get(1);
            assertThat(sent.header("Content-Encoding")).isEqualTo("gzip");
            byte[] plain =
                    new GZIPInputStream(new ByteArrayInputStream(sent.body())).readAllBytes();
            assertThat(new String(plain, UTF_8)).contains("\"isUpdating\":\"True\"").contains(big);
            assertThat(desk.traffic().bytesSent())
                    .isEqualTo(raw.seen.get(0).body().length + sent.body().length);
        }
    }

    @Test
    void anEndedSessionIsOpenedAgainOnceAndTheCallRepeatedOnce() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        String ended = "{\"error_code\":\"-2\",\"message\":\"\"}";
        try (RawPortal raw =
                        RawPortal.answering(
                                s -> Told.json(calls.getAndIncrement() == 0 ? ended : OK));
                HttpPortal desk = raw.desk()) {
            assertThat(desk.progress(List.of("{}")).outer().success()).isTrue();
            assertThat(raw.seen).hasSize(4);
            raw.react(s -> s.path().equals("/auth") ? Told.json(SIGNED_IN) : Told.json(ended));
            LineTrouble again = trouble(() -> desk.progress(List.of("{}")));
            assertThat(again.kind()).isEqualTo(Kind.SESSION);
            assertThat(again.mayHaveArrived()).isTrue();
            raw.react(s -> s.path().equals("/auth") ? Told.of(503, "") : Told.json(ended));
            assertThat(trouble(() -> desk.progress(List.of("{}"))).mayHaveArrived())
                    .as("not even sent: no session was open")
                    .isFalse();
            raw.react(s -> s.path().equals("/auth") ? Told.json(SIGNED_IN) : Told.json(OK));
            desk.signIn();
            raw.react(s -> s.path().equals("/auth") ? Told.of(503, "") : Told.json(ended));
            LineTrouble half = trouble(() -> desk.progress(List.of("{}")));
            assertThat(half.kind()).isEqualTo(Kind.BUSY);
            assertThat(half.mayHaveArrived()).as("the first try may be kept by half").isTrue();
        }
    }

    @Test
    void atA401TheSessionIsOpenedAgainOnce() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (RawPortal raw =
                        RawPortal.answering(s ->
                                calls.getAndIncrement() == 0 ? Told.of(401, "") : Told.json(OK));
                HttpPortal desk = raw.desk()) {
            assertThat(desk.dossiers(false, List.of("{}")).outer().success()).isTrue();
            raw.react(s -> s.path().equals("/auth") ? Told.json(SIGNED_IN) : Told.of(401, ""));
            int before = raw.seen.size();
            LineTrouble barred = trouble(() -> desk.dossiers(false, List.of("{}")));
            assertThat(barred.kind()).isEqualTo(Kind.UNAUTHORISED);
            assertThat(barred.mayHaveArrived()).isFalse();
            assertThat(raw.seen.size() - before).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error_code\":-1,\"message\":\"sai\"} | CREDENTIALS",
                "{\"error_code\":\"-1\"} | CREDENTIALS",
                "{\"error_code\":777} | SESSION",
                "{\"error_code\":0} | SESSION",
                "{\"error_code\":0,\"session\":\"\"} | SESSION",
                "<html>Đăng nhập mạng</html> | NOT_JSON",
                "[] | NOT_JSON",
            })
    void aSignInThatGivesNoSession(String reply, Kind kind) throws Exception {
        try (RawPortal raw = new RawPortal(s -> Told.json(reply));
                HttpPortal desk = raw.desk()) {
            LineTrouble e = trouble(() -> desk.dossiers(false, List.of("{}")));
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e.mayHaveArrived()).isFalse();
            assertThat(e.toString()).doesNotContain("bímật123");
            assertThat(raw.seen).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "301, REDIRECTED, false",
        "302, REDIRECTED, false",
        "307, REDIRECTED, false",
        "308, REDIRECTED, false",
        "400, SERVER, true",
        "403, FORBIDDEN, false",
        "404, NOT_FOUND, false",
        "407, FORBIDDEN, false",
        "408, TIMEOUT, true",
        "413, TOO_LARGE, false",
        "429, BUSY, false",
        "500, SERVER, true",
        "502, SERVER, true",
        "503, BUSY, false",
        "504, SERVER, true",
    })
    void eachStatusSaysWhetherTheCallMayHaveArrived(int status, Kind kind, boolean arrived)
            throws Exception {
        try (RawPortal other = new RawPortal(s -> Told.json(OK));
                RawPortal raw =
                        RawPortal.answering(s ->
                                Told.of(
                                        status,
                                        "<html>",
                                        "Location",
                                        "http://127.0.0.1:" + other.port() + "/call"));
                HttpPortal desk = raw.desk()) {
            LineTrouble e = trouble(() -> desk.dossiers(false, List.of("{}")));
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e.mayHaveArrived()).isEqualTo(arrived);
            assertThat(other.seen).as("nobody is followed").isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "'Fri, 20 Nov 2026 08:11:30 GMT', 90",
        "'Fri, 20 Nov 2026 08:00:00 GMT', 0",
        "ngay mai,",
        "-5,",
        "'',",
    })
    void retryAfterIsSecondsOrADate(String header, Long seconds) throws Exception {
        try (RawPortal raw = RawPortal.answering(s -> Told.of(503, "", "Retry-After", header));
                HttpPortal desk = raw.desk()) {
            assertThat(trouble(() -> desk.lookUp("A")).retryAfter())
                    .isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "[]", "{\"error_code\":0,", "null", "\"x\""})
    void whatIsNoReplyIsNoAcknowledgement(String body) throws Exception {
        try (RawPortal raw = RawPortal.answering(s -> Told.json(body));
                HttpPortal desk = raw.desk()) {
            LineTrouble e = trouble(() -> desk.dossiers(false, List.of("{}")));
            assertThat(e.kind()).isEqualTo(Kind.NOT_JSON);
            assertThat(e.mayHaveArrived()).isTrue();
            assertThat(e.getCause()).as("may quote a citizen").isNull();
        }
    }

    @Test
    void anOddReplyIsReadAsFarAsItGoes() throws Exception {
        AtomicReference<String> reply = new AtomicReference<>("{}");
        try (RawPortal raw = RawPortal.answering(s -> Told.json(reply.get()));
                HttpPortal desk = raw.desk()) {
            assertThat(desk.progress(List.of("{}"))).isEqualTo(new Answer(null, "", List.of()));
            reply.set("{\"error_code\":{},\"message\":7,\"result\":null}");
            assertThat(desk.progress(List.of("{}")).outer()).isNull();
            reply.set("{\"error_code\":0,\"result\":[]}");
            assertThat(desk.progress(List.of("{}")).listed()).isTrue();
            reply.set(
                    "\uFEFF{\"error_code\":0,\"result\":[7,null,{\"MaHoSo\":\"A\",\"error_code\":\"3\",\"message\":\"đã"
                        + " tồn tại\",\"x\":1}]}");
            Answer mixed = desk.progress(List.of("{}"));
            assertThat(mixed.items()).hasSize(3);
            assertThat(mixed.items().get(0).maHoSo()).isNull();
            assertThat(mixed.items().get(2).errorCode().is(ErrorCode.EXISTS)).isTrue();
            reply.set("{\"error_code\":777,\"message\":\"?\"}");
            assertThat(trouble(() -> desk.lookUp("A")).kind()).isEqualTo(Kind.SERVER);
            assertThat(trouble(() -> desk.procedures()).kind()).isEqualTo(Kind.SERVER);
            reply.set("{\"error_code\":4,\"message\":\"không tồn tại\"}");
            assertThat(desk.lookUp("A")).isEmpty();
            reply.set("{\"error_code\":0,\"result\":[{\"MaHoSo\":\"B\"}]}");
            assertThat(trouble(() -> desk.lookUp("A")).kind()).isEqualTo(Kind.SERVER);
            reply.set("{\"error_code\":0,\"cursor\":1,\"result\":[{\"MaHoSo\":\"B\"}]}");
            assertThat(trouble(() -> desk.changes(0, 500)).kind()).isEqualTo(Kind.SERVER);
            reply.set("{\"error_code\":0,\"result\":[]}");
            assertThat(trouble(() -> desk.changes(0, 500)).kind()).isEqualTo(Kind.SERVER);
        }
    }

    @Test
    void theClockIsComparedWithThePortals() throws Exception {
        try (RawPortal raw = RawPortal.answering(s -> Told.json(OK));
                HttpPortal desk = raw.desk()) {
            assertThat(desk.clockSkew()).isNull();
            desk.lookUp("A");
            Duration skew = desk.clockSkew();
            assertThat(skew).isNotNull();
            assertThat(RawPortal.NOW.plus(skew))
                    .isBetween(
                            java.time.Instant.now().minusSeconds(60),
                            java.time.Instant.now().plusSeconds(60));
        }
    }

    @Test
    void anInterruptAndAClosingEndTheCall() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        CountDownLatch over = new CountDownLatch(1);
        try (RawPortal raw =
                        RawPortal.answering(s -> {
                            asked.countDown();
                            over.await();
                            return Told.json(OK);
                        });
                HttpPortal first = raw.desk();
                HttpPortal second = raw.desk()) {
            AtomicReference<Throwable> seen = new AtomicReference<>();
            AtomicReference<Throwable> cancelled = new AtomicReference<>();
            Thread one = Thread.ofPlatform().start(() -> keep(first, seen));
            Thread two = Thread.ofPlatform().start(() -> keep(second, cancelled));
            asked.await();
            one.interrupt();
            second.close();
            one.join();
            two.join();
            over.countDown();
            assertThat(seen.get()).isInstanceOf(InterruptedException.class);
            assertThat(cancelled.get())
                    .isInstanceOfSatisfying(
                            LineTrouble.class,
                            e -> {
                                assertThat(e.kind()).isEqualTo(Kind.CANCELLED);
                                assertThat(e.mayHaveArrived()).isTrue();
                            });
            LineTrouble after = trouble(() -> second.dossiers(false, List.of("{}")));
            assertThat(after.kind()).isEqualTo(Kind.CANCELLED);
            assertThat(after.mayHaveArrived()).isFalse();
        }
    }

    private static void keep(HttpPortal desk, AtomicReference<Throwable> seen) {
        try {
            desk.dossiers(false, List.of("{}"));
        } catch (LineTrouble | InterruptedException e) {
            seen.set(e);
        }
    }
}
