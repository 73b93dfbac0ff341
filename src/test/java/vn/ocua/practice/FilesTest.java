package vn.ocua.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;

/// Scans by tus 1.0.0.
class FilesTest {
    @TempDir Path folder;

    private final byte[] scan = new byte[700_000];
    private PracticePortal portal;
    private TestDesk desk;

    @BeforeEach
    void start() throws Exception {
        new Random(42).nextBytes(scan);
        open();
    }

    private void open() throws Exception {
        portal =
                PracticePortal.start(
                        Options.of(folder, 0, FaultPlan.none(), new TestClock())
                                .withMostUpload(1_000_000));
        desk = new TestDesk(portal).signedIn();
    }

    @AfterEach
    void stop() {
        desk.close();
        portal.close();
    }

    private HttpRequest.Builder tus(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Tus-Resumable", "1.0.0")
                .header("Authorization", "Bearer " + desk.session);
    }

    private HttpResponse<String> create(long length) throws Exception {
        String metadata =
                "filename %s,sha256 %s,mahoso %s"
                        .formatted(
                                base64("Giấy chứng sinh.pdf".getBytes(UTF_8)),
                                base64(
                                        HexFormat.of()
                                                .formatHex(digest("SHA-256", scan))
                                                .getBytes(UTF_8)),
                                base64("H15.50.05.13-261120-1001".getBytes(UTF_8)));
        return desk.send(
                tus(desk.access.adapterUrl() + desk.access.fileEndpoint())
                        .header("Upload-Length", Long.toString(length))
                        .header("Upload-Metadata", metadata)
                        .POST(BodyPublishers.noBody())
                        .build());
    }

    private HttpRequest.Builder patch(String url, long offset, byte[] chunk) {
        return tus(url).header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Long.toString(offset))
                .method("PATCH", BodyPublishers.ofByteArray(chunk));
    }

    private String offset(String url) throws Exception {
        var head = desk.send(tus(url).method("HEAD", BodyPublishers.noBody()).build());
        assertThat(head.statusCode()).isEqualTo(200);
        return head.headers().firstValue("Upload-Offset").orElseThrow();
    }

    @Test
    void saysWhatItCan() throws Exception {
        var options =
                desk.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                desk.access.adapterUrl()
                                                        + desk.access.fileEndpoint()))
                                .method("OPTIONS", BodyPublishers.noBody())
                                .build());
        assertThat(options.headers().firstValue("Tus-Max-Size")).contains("1000000");
        assertThat(options.headers().firstValue("Tus-Extension")).contains("creation,checksum");
        assertThat(options.headers().firstValue("Tus-Checksum-Algorithm")).contains("sha256,sha1");
    }

    @Test
    void takesAScanInCheckedChunksAcrossARestart() throws Exception {
        var created = create(scan.length);
        assertThat(created.statusCode()).isEqualTo(201);
        String url = created.headers().firstValue("Location").orElseThrow();
        byte[] first = Arrays.copyOfRange(scan, 0, 262_144);
        var done =
                desk.send(
                        patch(url, 0, first)
                                .header(
                                        "Upload-Checksum",
                                        "sha256 " + base64(digest("SHA-256", first)))
                                .build());
        assertThat(done.statusCode()).isEqualTo(204);
        assertThat(done.headers().firstValue("Upload-Offset")).contains("262144");
        desk.close();
        portal.close();
        open();
        String moved = url.replaceFirst(":[0-9]+/", ":" + portal.port() + "/");
        assertThat(offset(moved)).isEqualTo("262144");
        byte[] rest = Arrays.copyOfRange(scan, 262_144, scan.length);
        var last =
                desk.send(
                        patch(moved, 262_144, rest)
                                .header("Upload-Checksum", "sha1 " + base64(digest("SHA-1", rest)))
                                .build());
        assertThat(last.statusCode()).isEqualTo(204);
        var file = portal.state().files().getFirst();
        assertThat(file.offset()).isEqualTo(scan.length);
        assertThat(file.filename()).isEqualTo("Giấy chứng sinh.pdf");
        assertThat(file.mahoso()).isEqualTo("H15.50.05.13-261120-1001");
        var got = desk.client.send(tus(moved).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(got.body()).isEqualTo(scan);
    }

    @Test
    void refusesWhatDoesNotFit() throws Exception {
        assertThat(create(1_000_001).statusCode()).isEqualTo(413);
        String url = create(scan.length).headers().firstValue("Location").orElseThrow();
        byte[] chunk = Arrays.copyOf(scan, 1000);
        assertThat(desk.send(patch(url, 5, chunk).build()).statusCode()).isEqualTo(409);
        var spoilt =
                patch(url, 0, chunk).header("Upload-Checksum", "sha256 " + base64(new byte[32]));
        assertThat(desk.send(spoilt.build()).statusCode()).isEqualTo(460);
        var unknown = patch(url, 0, chunk).header("Upload-Checksum", "crc32 AAAA");
        assertThat(desk.send(unknown.build()).statusCode()).isEqualTo(400);
        assertThat(
                        desk.send(
                                        patch(url, 0, chunk)
                                                .setHeader("Content-Type", "image/jpeg")
                                                .build())
                                .statusCode())
                .isEqualTo(415);
        assertThat(
                        desk.send(patch(url, 0, chunk).setHeader("Tus-Resumable", "0.2.2").build())
                                .statusCode())
                .isEqualTo(412);
        assertThat(
                        desk.send(
                                        patch(url, 0, chunk)
                                                .setHeader("Authorization", "Bearer sai")
                                                .build())
                                .statusCode())
                .isEqualTo(401);
        assertThat(desk.send(patch(url + "0", 0, chunk).build()).statusCode()).isEqualTo(404);
        assertThat(offset(url)).isEqualTo("0");
    }

    @Test
    void aScanThatIsNotWhatWasAnnouncedBeginsAgain() throws Exception {
        String url = create(scan.length).headers().firstValue("Location").orElseThrow();
        byte[] wrong = scan.clone();
        wrong[600_000] ^= 1;
        assertThat(desk.send(patch(url, 0, wrong).build()).statusCode()).isEqualTo(460);
        assertThat(offset(url)).isEqualTo("0");
        assertThat(desk.send(patch(url, 0, scan).build()).statusCode()).isEqualTo(204);
    }

    @Test
    void aCutKeepsWhatCameAndGoesOnFromThere() throws Exception {
        String url = create(scan.length).headers().firstValue("Location").orElseThrow();
        portal.change(plan("closed-during:100:x1"));
        HttpRequest cut = patch(url, 0, scan).build();
        assertThatThrownBy(() -> desk.send(cut)).isInstanceOf(IOException.class);
        portal.change(FaultPlan.none());
        int there = Integer.parseInt(offset(url));
        assertThat(there).isEqualTo(scan.length / 2);
        byte[] rest = Arrays.copyOfRange(scan, there, scan.length);
        assertThat(desk.send(patch(url, there, rest).build()).statusCode()).isEqualTo(204);
    }

    @Test
    void aCheckedChunkThatBreaksOffDoesNotCount() throws Exception {
        String url = create(scan.length).headers().firstValue("Location").orElseThrow();
        portal.change(plan("closed-during:100:x1"));
        HttpRequest cut =
                patch(url, 0, scan)
                        .header("Upload-Checksum", "sha256 " + base64(digest("SHA-256", scan)))
                        .build();
        assertThatThrownBy(() -> desk.send(cut)).isInstanceOf(IOException.class);
        portal.change(FaultPlan.none());
        assertThat(offset(url)).isEqualTo("0");
    }

    static FaultPlan plan(String text) {
        return ((vn.ocua.base.Outcome.Done<FaultPlan>) FaultPlan.parse(text)).value();
    }

    private static byte[] digest(String algorithm, byte[] bytes) throws Exception {
        return MessageDigest.getInstance(algorithm).digest(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
