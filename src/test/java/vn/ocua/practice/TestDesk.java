package vn.ocua.practice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.portal.Call;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.Reply;
import vn.ocua.portal.SignIn;
import vn.ocua.portal.SignedIn;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireJson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/// A plain desk that speaks the contract, written for these tests alone.
final class TestDesk implements AutoCloseable {
    static final JsonMapper JSON = WireJson.mapper();

    final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    final Access access;
    String session = "";

    TestDesk(PracticePortal portal) {
        this.access = portal.access();
    }

    /// Signs in and remembers the session.
    TestDesk signedIn() throws IOException, InterruptedException {
        session = Objects.requireNonNull(signIn(access.password()).session());
        return this;
    }

    SignedIn signIn(String password) throws IOException, InterruptedException {
        var reply =
                send(
                        request(access.authEndpoint(), new SignIn(access.username(), password))
                                .build());
        return JSON.readValue(reply.body(), SignedIn.class);
    }

    HttpRequest.Builder request(String endpoint, Object body) {
        return HttpRequest.newBuilder(URI.create(access.adapterUrl() + endpoint))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("dstcode", access.dstcode())
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    HttpRequest.Builder packed(String endpoint, Object body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(JSON.writeValueAsBytes(body));
        }
        return request(endpoint, body)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray()));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> post(Call<?> call) throws IOException, InterruptedException {
        return send(request(access.integrationEndpoint(), call).build());
    }

    Reply integration(Call<?> call) throws IOException, InterruptedException {
        return JSON.readValue(post(call).body(), Reply.class);
    }

    Reply share(Call<?> call) throws IOException, InterruptedException {
        return JSON.readValue(
                send(request(access.shareEndpoint(), call).build()).body(), Reply.class);
    }

    Reply create(WireDossier... dossiers) throws IOException, InterruptedException {
        return integration(Call.dossiers(session, access.madonvi(), false, List.of(dossiers)));
    }

    Reply update(WireDossier... dossiers) throws IOException, InterruptedException {
        return integration(Call.dossiers(session, access.madonvi(), true, List.of(dossiers)));
    }

    Reply progress(ProgressRow... rows) throws IOException, InterruptedException {
        return integration(Call.progress(session, access.madonvi(), List.of(rows)));
    }

    Reply lookUp(String code) throws IOException, InterruptedException {
        return integration(Call.lookUp(session, access.madonvi(), code));
    }

    Reply changes(long cursor, int limit) throws IOException, InterruptedException {
        return share(Call.changes(session, access.madonvi(), cursor, limit));
    }

    HttpResponse<String> practice(String path, String json)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(access.adapterUrl() + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(access.adapterUrl() + path)).build());
    }

    static List<String> codes(Reply reply) {
        return Objects.requireNonNull(reply.result()).stream()
                .map((JsonNode row) -> row.path("error_code").asString())
                .toList();
    }

    /// A birth registration as a desk sends it.
    static WireDossier birth(int number) {
        return dossier("H15.50.05.13-261120-%04d".formatted(number), id(number), "2");
    }

    static String id(int number) {
        return new UUID(7, number).toString();
    }

    static WireDossier dossier(String code, String id, String status) {
        return WireDossier.with()
                .maHoSo(code)
                .maTTHC("1.001193")
                .tenTTHC("Đăng ký khai sinh")
                .kenhThucHien("1")
                .soBienNhan(id)
                .chuHoSo("Trần Thị Mai Hương")
                .loaiDoiTuong("1")
                .soDienThoai("0888274221")
                .ngayTiepNhan("20261120151000")
                .ngayHenTra("20261123150000")
                .trangThaiHoSo(status)
                .donViXuLy("UBND xã Hòa An")
                .build();
    }

    static ProgressRow row(String code, String status, String second) {
        return new ProgressRow(
                code,
                "Đinh Văn Pơ̆",
                "Công chức tiếp nhận",
                "202611201510" + second,
                "TTPVHCC xã Hòa An",
                "Tiếp nhận hồ sơ",
                status,
                null,
                null);
    }

    @Override
    public void close() {
        client.close();
    }
}
