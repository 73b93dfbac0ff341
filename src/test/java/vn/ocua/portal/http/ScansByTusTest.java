package vn.ocua.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Outcome;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;
import vn.ocua.portal.Uploads.Scan;
import vn.ocua.portal.Uploads.Uploaded;
import vn.ocua.portal.http.RawPortal.Told;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

class ScansByTusTest {
    private static final int CHUNK = 256 * 1024;

    @TempDir Path folder;

    private final byte[] content = new byte[700_000];
    private final List<String> created = new ArrayList<>();
    private final List<Long> sent = new ArrayList<>();
    private PracticePortal portal;
    private HttpPortal desk;
    private Scan scan;

    @BeforeEach
    void start() throws Exception {
        new Random(42).nextBytes(content);
        scan = scan(content);
        portal =
                PracticePortal.start(
                        Options.of(folder, 0, FaultPlan.none(), InstantSource.fixed(RawPortal.NOW))
                                .withMostUpload(1_000_000));
        desk = PracticeFaultsTest.desk(portal, RawPortal.HASTY);
    }

    @AfterEach
    void stop() {
        desk.close();
        portal.close();
    }

    private static Scan scan(byte[] content) throws Exception {
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        return new Scan(
                "Giấy chứng sinh.pdf",
                sha256,
                "H15.50.05.13-261120-1001",
                content.length,
                () -> content);
    }

    private Uploaded upload(String url, long most) throws Exception {
        return desk.uploads().upload(scan, url, created::add, sent::add, most);
    }

    private void faults(String plan) {
        if (FaultPlan.parse(plan) instanceof Outcome.Done<FaultPlan>(FaultPlan good)) {
            portal.change(good);
        }
    }

    @Test
    void aScanGoesInCheckedChunks() throws Exception {
        Uploaded done = upload(null, Long.MAX_VALUE);
        assertThat(done).isEqualTo(new Uploaded.Done(created.getFirst()));
        assertThat(sent).containsExactly((long) CHUNK, 2L * CHUNK, 700_000L);
        var file = portal.state().files().getFirst();
        assertThat(file.offset()).isEqualTo(700_000);
        assertThat(file.filename()).isEqualTo("Giấy chứng sinh.pdf");
        assertThat(file.mahoso()).isEqualTo("H15.50.05.13-261120-1001");
        assertThat(file.sha256()).isEqualTo(scan.sha256());
        assertThat(upload(created.getFirst(), 1)).as("nothing is sent twice").isEqualTo(done);
        assertThat(portal.state().files()).hasSize(1);
    }

    @Test
    void aBudgetStopsItAndItGoesOnWhereItStood() throws Exception {
        assertThat(upload(null, 300_000))
                .isEqualTo(new Uploaded.Paused(created.getFirst(), 300_000));
        assertThat(sent).containsExactly((long) CHUNK, 300_000L);
        portal.endSessions();
        assertThat(upload(created.getFirst(), 400_000))
                .isEqualTo(new Uploaded.Done(created.getFirst()));
        assertThat(created).hasSize(1);
    }

    @Test
    void aCutSendsAtMostOneChunkAgain() throws Exception {
        upload(null, 10);
        faults("closed-during:40,lost-reply:20,http-401:10,seed:3");
        Uploaded now = null;
        int cuts = 0;
        while (!(now instanceof Uploaded.Done) && cuts < 200) {
            try {
                now = upload(created.getFirst(), Long.MAX_VALUE);
            } catch (LineTrouble e) {
                cuts++;
            }
        }
        assertThat(now).isInstanceOf(Uploaded.Done.class);
        assertThat(cuts).isPositive();
        assertThat(created).hasSize(1);
        assertThat(portal.state().files().getFirst().offset()).isEqualTo(700_000);
        assertThat(desk.traffic().bytesSent())
                .as("a chunk for each cut at most, and the calls")
                .isLessThan(700_000L + (cuts + 10L) * CHUNK);
    }

    @Test
    void aScanTooLargeWaitsForAPerson() throws Exception {
        Scan large =
                new Scan(
                        "Bản vẽ.pdf",
                        "00",
                        "H15.50.05.13-261120-1001",
                        1_000_001,
                        () -> {
                            throw new AssertionError("not even read");
                        });
        assertThat(desk.uploads().upload(large, null, sent::add))
                .isEqualTo(new Uploaded.TooLarge(1_000_000));
        assertThat(portal.state().files()).isEmpty();
    }

    @Test
    void anUploadThatThePortalForgotBeginsAnew() throws Exception {
        String old = portal.url() + "/api/tep/" + "0".repeat(32);
        assertThat(upload(old, Long.MAX_VALUE)).isInstanceOf(Uploaded.Done.class);
        assertThat(created).hasSize(1).doesNotContain(old);
        upload("http://127.0.0.1:1/api/tep/1", Long.MAX_VALUE);
        assertThat(created).as("an address on another host is not asked").hasSize(2);
    }

    @Test
    void theOnlyChecksumOfferedIsUsedAndNoSessionGoesElsewhere() throws Exception {
        try (RawPortal raw =
                        RawPortal.answering(s ->
                                switch (s.method()) {
                                    case "OPTIONS" ->
                                            Told.of(
                                                    204,
                                                    "",
                                                    "Tus-Extension",
                                                    "creation,checksum",
                                                    "Tus-Checksum-Algorithm",
                                                    "md5,sha1");
                                    case "POST" -> Told.of(201, "", "Location", "/files/7");
                                    case "PATCH" -> Told.of(204, "", "Upload-Offset", "3");
                                    default -> Told.of(404, "");
                                });
                HttpPortal other = raw.desk()) {
            Scan three = scan(new byte[] {1, 2, 3});
            String url = "http://127.0.0.1:" + raw.port() + "/files/7";
            assertThat(other.uploads().upload(three, null, sent::add))
                    .isEqualTo(new Uploaded.Done(url));
            var patch = raw.seen.getLast();
            assertThat(patch.header("Upload-Checksum"))
                    .isEqualTo("sha1 " + sha1(new byte[] {1, 2, 3}));
            assertThat(patch.header("Tus-Resumable")).isEqualTo("1.0.0");
            assertThat(patch.header("Authorization")).isEqualTo("Bearer phien-1");
            assertThat(patch.header("Content-Type")).isEqualTo("application/offset+octet-stream");
            raw.react(s ->
                    s.method().equals("POST")
                            ? Told.of(201, "", "Location", "http://cong-khac.invalid/7")
                            : Told.of(204, ""));
            assertThat(kind(other, three)).isEqualTo(Kind.REDIRECTED);
            raw.react(s ->
                    switch (s.method()) {
                        case "POST" -> Told.of(201, "", "Location", "7");
                        case "HEAD" -> Told.of(200, "", "Upload-Offset", "0");
                        default -> Told.of(460, "");
                    });
            assertThat(kind(other, three)).as("never in vain for ever").isEqualTo(Kind.SERVER);
            raw.react(s -> small(s, 70_000));
            Scan much = scan(new byte[200_000]);
            assertThat(other.uploads().upload(much, null, sent::add))
                    .as("a proxy takes small bodies only")
                    .isEqualTo(new Uploaded.Done(url));
        }
    }

    private static Told small(RawPortal.Seen seen, int most) {
        if (seen.method().equals("POST")) {
            return Told.of(201, "", "Location", "/files/7");
        }
        long offset = Long.parseLong(seen.header("Upload-Offset")) + seen.body().length;
        return seen.body().length > most
                ? Told.of(413, "")
                : Told.of(204, "", "Upload-Offset", Long.toString(offset));
    }

    private static Kind kind(HttpPortal desk, Scan scan) throws Exception {
        try {
            throw new AssertionError(desk.uploads().upload(scan, null, at -> {}));
        } catch (LineTrouble e) {
            return e.kind();
        }
    }

    private static String sha1(byte[] bytes) throws Exception {
        return java.util.Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-1").digest(bytes));
    }
}
