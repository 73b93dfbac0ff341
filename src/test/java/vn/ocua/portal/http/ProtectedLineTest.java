package vn.ocua.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.http.RawPortal.Told;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// Certificates: the province's own holds, a stranger's does not, and the sentence says which.
class ProtectedLineTest {
    private static final char[] PASS = "thuchanh".toCharArray();

    @TempDir static Path folder;

    private static KeyStore province;

    /// The province's own authority and three certificates it signed.
    @BeforeAll
    static void make() throws Exception {
        keytool("tinh", "-dname", "CN=CA tinh", "-ext", "bc:c");
        keytool("good", "-signer", "tinh", "-ext", "SAN=IP:127.0.0.1,DNS:localhost");
        keytool("other", "-signer", "tinh", "-ext", "SAN=DNS:cong-khac.example.vn");
        keytool(
                "old",
                "-signer",
                "tinh",
                "-ext",
                "SAN=IP:127.0.0.1",
                "-startdate",
                "-400d",
                "-validity",
                "30");
        province = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file())) {
            province.load(in, PASS);
        }
    }

    @Test
    void onlyACertificateThatVerifiesIsSpokenTo() throws Exception {
        try (RawPortal raw = server("good")) {
            assertThat(fails(raw, "")).isEqualTo("TLS fault.portal.certificate false");
            assertThat(raw.seen).isEmpty();
            try (HttpPortal desk = desk(raw.port(), pem())) {
                desk.signIn();
            }
            assertThat(raw.seen).hasSize(1);
        }
    }

    @Test
    void aCertificateOfAnotherNameOrDayIsToldAsSuch() throws Exception {
        try (RawPortal raw = server("other")) {
            assertThat(fails(raw, pem())).isEqualTo("TLS fault.portal.certificateName false");
        }
        try (RawPortal raw = server("old")) {
            assertThat(fails(raw, pem())).isEqualTo("TLS fault.portal.certificateDate false");
        }
    }

    @Test
    void aPortWithoutTlsAndNoPortAreTold() throws Exception {
        int port;
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = plain.getLocalPort();
            Thread.ofVirtual().start(() -> refuse(plain));
            assertThat(fails(port, "")).isEqualTo("TLS fault.portal.tls false");
        }
        assertThat(fails(port, "")).isEqualTo("UNREACHABLE fault.portal.unreachable false");
    }

    private static void refuse(ServerSocket plain) {
        try (Socket call = plain.accept()) {
            call.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
            call.getOutputStream().flush();
            call.getInputStream().readAllBytes();
        } catch (IOException e) {
            assertThat(e).isNotNull(); // The desk hung up first.
        }
    }

    private static HttpPortal desk(int port, String pem) {
        return new HttpPortal(
                RawPortal.settings("https://127.0.0.1:" + port, pem),
                InstantSource.fixed(RawPortal.NOW),
                RawPortal.HASTY);
    }

    private static String fails(RawPortal raw, String pem) throws Exception {
        return fails(raw.port(), pem);
    }

    private static String fails(int port, String pem) throws Exception {
        try (HttpPortal desk = desk(port, pem)) {
            desk.dossiers(false, List.of("{}"));
            return "";
        } catch (LineTrouble e) {
            return e.kind() + " " + e.sentence().key() + " " + e.mayHaveArrived();
        }
    }

    private static RawPortal server(String alias) throws Exception {
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        one.setKeyEntry(
                alias, province.getKey(alias, PASS), PASS, province.getCertificateChain(alias));
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(one, PASS);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create();
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new RawPortal(server, s -> Told.json(RawPortal.SIGNED_IN));
    }

    private static Path file() {
        return folder.resolve("tinh.p12");
    }

    /// By the tool that comes with Java.
    private static void keytool(String alias, String... more) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-alias", alias));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", file().toString()));
        command.addAll(List.of("-storepass", new String(PASS)));
        command.addAll(List.of(more));
        if (!command.contains("-dname")) {
            command.addAll(List.of("-dname", "CN=Cong tinh"));
        }
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), UTF_8);
        assertThat(tool.waitFor()).as(said).isZero();
    }

    private static String pem() throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(province.getCertificate("tinh").getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
