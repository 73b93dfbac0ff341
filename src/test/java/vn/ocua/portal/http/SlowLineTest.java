package vn.ocua.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A slow answer is waited for as long as it grows, a dead one is not.
class SlowLineTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofMillis(500));

    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void anAnswerThatGrowsIsWaitedFor() throws Exception {
        String filler = " ".repeat(4096);
        String session = "{\"error_code\":0,\"session\":\"s\"}";
        assertThat(signIn(12_288 + session.length(), filler, filler, filler, session))
                .isEqualTo("signed in, 12318 bytes");
    }

    @Test
    void anAnswerThatStopsInItsMiddleIsNot() throws Exception {
        assertThat(signIn(5000, "{\"error_code\"")).isEqualTo(Kind.TIMEOUT + ", 13 bytes");
    }

    /// Signs in at a server that sends these pieces 700 ms apart, then nothing.
    private String signIn(int length, String... pieces) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(server, length, pieces));
            String url = "http://127.0.0.1:" + server.getLocalPort();
            try (HttpPortal desk =
                    new HttpPortal(
                            RawPortal.settings(url, ""),
                            InstantSource.fixed(RawPortal.NOW),
                            LIMITS)) {
                String became = "signed in";
                try {
                    desk.signIn();
                } catch (LineTrouble e) {
                    became = e.kind().toString();
                }
                return became + ", " + desk.traffic().bytesReceived() + " bytes";
            } finally {
                over.countDown();
            }
        }
    }

    private void answer(ServerSocket server, int length, String... pieces) {
        try (Socket call = server.accept()) {
            InputStream in = call.getInputStream();
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            String status = "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n";
            call.getOutputStream().write(status.getBytes(UTF_8));
            for (String piece : pieces) {
                call.getOutputStream().write(piece.getBytes(UTF_8));
                call.getOutputStream().flush();
                if (over.await(700, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            over.await();
        } catch (IOException | InterruptedException e) {
            assertThat(e).isNotNull(); // The desk hung up.
        }
    }
}
