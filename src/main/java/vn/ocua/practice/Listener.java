package vn.ocua.practice;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The socket on 127.0.0.1, which can be shut for a while and opened again on the same port.
final class Listener implements Closeable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int TRY_AGAIN_MILLIS = 50;

    private final Map<String, HttpHandler> doors;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService porter =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("porter").factory());
    private final int port;
    private @Nullable HttpServer server;
    private boolean closed;

    /// @param port 0 for any free one
    Listener(int port, Map<String, HttpHandler> doors) {
        this.doors = doors;
        try {
            server = open(port);
            this.port = server.getAddress().getPort();
        } catch (IOException e) {
            calls.close();
            porter.shutdownNow();
            throw new Fault("TH-04", Sentence.of("fault.practice.port", port), e);
        }
    }

    private HttpServer open(int at) throws IOException {
        // Without it an answer longer than the server's buffer waits 40 ms for an acknowledgement
        // of
        // its first part; the server reads the property once, when its first socket is made.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getByAddress("127.0.0.1", LOOPBACK), at);
        HttpServer opened = HttpServer.create(address, 0);
        opened.setExecutor(calls);
        doors.forEach(opened::createContext);
        opened.start();
        return opened;
    }

    int port() {
        return port;
    }

    /// Refuses connections for a while; calls under way lose theirs.
    void shutFor(Duration length) {
        porter.execute(() -> {
            if (stop()) {
                porter.schedule(this::reopen, length.toNanos(), TimeUnit.NANOSECONDS);
            }
        });
    }

    private synchronized boolean stop() {
        if (server == null) {
            return false; // Shut already, and to be opened.
        }
        server.stop(0);
        server = null;
        return true;
    }

    private synchronized void reopen() {
        if (closed || server != null) {
            return;
        }
        try {
            server = open(port);
        } catch (IOException e) {
            // The port is not free yet: the door stays shut a little longer.
            porter.schedule(this::reopen, TRY_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            stop();
        }
        porter.shutdownNow();
        calls.shutdownNow();
        calls.close();
    }
}
