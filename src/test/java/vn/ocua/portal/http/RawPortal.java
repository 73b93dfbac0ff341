package vn.ocua.portal.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import vn.ocua.portal.PortalSettings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server that answers what a test tells it to, and remembers what it was asked.
final class RawPortal implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T08:10:00Z");
    static final Limits HASTY = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(5));
    static final String SIGNED_IN = "{\"error_code\":0,\"session\":\"phien-1\"}";

    final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Reaction reaction;

    RawPortal(Reaction reaction) throws IOException {
        this(HttpServer.create(), reaction);
    }

    RawPortal(HttpServer server, Reaction reaction) throws IOException {
        this.server = server;
        this.reaction = reaction;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    record Seen(String method, String path, Headers headers, byte[] body) {
        String header(String name) {
            return headers.getFirst(name);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    record Told(int status, Map<String, String> headers, byte[] body) {
        static Told of(int status, String body, String... headers) {
            Map<String, String> named = new java.util.HashMap<>();
            for (int i = 0; i < headers.length; i += 2) {
                named.put(headers[i], headers[i + 1]);
            }
            return new Told(status, named, body.getBytes(StandardCharsets.UTF_8));
        }

        static Told json(String body) {
            return of(200, body);
        }
    }

    interface Reaction {
        Told to(Seen seen) throws Exception;
    }

    /// Signs everybody in and answers calls so.
    static RawPortal answering(Reaction calls) throws IOException {
        return new RawPortal(s -> s.path().equals("/auth") ? Told.json(SIGNED_IN) : calls.to(s));
    }

    void react(Reaction other) {
        reaction = other;
    }

    int port() {
        return server.getAddress().getPort();
    }

    static PortalSettings settings(String url, String pem) {
        return new PortalSettings(
                url,
                "/auth",
                "/call",
                "/share",
                "/files",
                "thuchanh",
                "bímật123",
                "VN:GOV:000.00.00.H15:motcua",
                "H15.50.05.13",
                50,
                pem);
    }

    HttpPortal desk() {
        return desk(HASTY);
    }

    HttpPortal desk(Limits limits) {
        return new HttpPortal(
                settings("http://127.0.0.1:" + port(), ""), InstantSource.fixed(NOW), limits);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Seen asked =
                    new Seen(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            exchange.getRequestHeaders(),
                            exchange.getRequestBody().readAllBytes());
            seen.add(asked);
            Told told = reaction.to(asked);
            told.headers().forEach((k, v) -> exchange.getResponseHeaders().set(k, v));
            boolean bodiless = told.body().length == 0 || asked.method().equals("HEAD");
            exchange.sendResponseHeaders(told.status(), bodiless ? -1 : told.body().length);
            if (!bodiless) {
                exchange.getResponseBody().write(told.body());
            }
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
