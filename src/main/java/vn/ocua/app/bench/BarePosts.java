package vn.ocua.app.bench;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.portal.Call;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.SignIn;
import vn.ocua.portal.SignedIn;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireJson;
import vn.ocua.practice.Access;
import vn.ocua.practice.PracticeState;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// The same calls posted one after the other and nothing else: what the wire and the portal cost.
final class BarePosts {
    private static final JsonMapper JSON = WireJson.mapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Access access;
    private final List<byte[]> bodies = new ArrayList<>();

    /// @param state a portal that has it all; its calls are packed here, before the clock starts
    BarePosts(Access access, PracticeState state) throws IOException {
        this.access = access;
        String session = signIn();
        List<WireDossier> dossiers =
                state.dossiers().stream().map(PracticeState.Dossier::dossier).toList();
        List<ProgressRow> rows = state.dossiers().stream().flatMap(d -> d.rows().stream()).toList();
        int size = access.batchSize();
        for (int at = 0; at < dossiers.size(); at += size) {
            List<WireDossier> part = dossiers.subList(at, Math.min(dossiers.size(), at + size));
            bodies.add(packed(Call.dossiers(session, access.madonvi(), false, part)));
        }
        for (int at = 0; at < rows.size(); at += size) {
            List<ProgressRow> part = rows.subList(at, Math.min(rows.size(), at + size));
            bodies.add(packed(Call.progress(session, access.madonvi(), part)));
        }
    }

    void run() throws IOException {
        for (byte[] body : bodies) {
            send(access.integrationEndpoint(), body, true);
        }
    }

    int calls() {
        return bodies.size();
    }

    long bytes() {
        return bodies.stream().mapToLong(b -> b.length).sum();
    }

    private String signIn() throws IOException {
        SignIn who = new SignIn(access.username(), access.password());
        String reply = send(access.authEndpoint(), JSON.writeValueAsBytes(who), false);
        return String.valueOf(JSON.readValue(reply, SignedIn.class).session());
    }

    private static byte[] packed(Call<?> call) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(JSON.writeValueAsBytes(call));
        }
        return bytes.toByteArray();
    }

    private String send(String endpoint, byte[] body, boolean packed) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(access.adapterUrl() + endpoint))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("dstcode", access.dstcode())
                        .POST(BodyPublishers.ofByteArray(body));
        if (packed) {
            request.header("Content-Encoding", "gzip");
        }
        try {
            HttpResponse<String> reply = client.send(request.build(), BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw new IOException("status " + reply.statusCode());
            }
            return reply.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
