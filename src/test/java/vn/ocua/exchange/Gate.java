package vn.ocua.exchange;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/// Something that stands before a portal and has its own opinion about calls and answers.
final class Gate implements AutoCloseable {
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String portal;
    private final Opinion opinion;

    /// What it says instead of the portal.
    interface Opinion {
        /// @return a status that is answered at once, 0 to let the call through
        int refuses(String path, String body);

        /// What the desk hears of the portal's answer.
        default String hears(String path, String answer) {
            return answer;
        }
    }

    Gate(String portal, Opinion opinion) throws IOException {
        this.portal = portal;
        this.opinion = opinion;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void pass(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            byte[] body = call.getRequestBody().readAllBytes();
            int refused = opinion.refuses(path, new String(body, StandardCharsets.UTF_8));
            if (refused != 0) {
                call.sendResponseHeaders(refused, -1);
                return;
            }
            HttpRequest.Builder on =
                    HttpRequest.newBuilder(URI.create(portal + call.getRequestURI()))
                            .method(
                                    call.getRequestMethod(),
                                    HttpRequest.BodyPublishers.ofByteArray(body));
            for (String name : new String[] {"Content-Type", "dstcode", "Authorization"}) {
                String value = call.getRequestHeaders().getFirst(name);
                if (value != null) {
                    on.header(name, value);
                }
            }
            HttpResponse<String> answer =
                    client.send(on.build(), HttpResponse.BodyHandlers.ofString());
            byte[] heard = opinion.hears(path, answer.body()).getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(answer.statusCode(), heard.length == 0 ? -1 : heard.length);
            call.getResponseBody().write(heard);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
