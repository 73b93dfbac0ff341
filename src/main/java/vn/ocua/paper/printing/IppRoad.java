package vn.ocua.paper.printing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The way to the printing system of this PC: one call, one connection, over its local socket.
///
/// Not `java.net.http`, which cannot speak over a local socket, and only the portal speaks to a
/// network.
final class IppRoad {
    private static final List<Path> SOCKETS =
            List.of(
                    Path.of("/run/cups/cups.sock"),
                    Path.of("/var/run/cups/cups.sock"),
                    Path.of("/private/var/run/cupsd"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path socket;

    IppRoad(Path socket) {
        this.socket = socket;
    }

    /// Empty where no CUPS is here.
    static Optional<IppRoad> here() {
        for (Path socket : SOCKETS) {
            if (Files.exists(socket)) {
                return Optional.of(new IppRoad(socket));
            }
        }
        return Optional.empty();
    }

    /// @param path `/` or `/printers/NAME`
    IppReply call(String path, byte[] call, byte[] document) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            FutureTask<IppReply> talk = new FutureTask<>(() -> talk(channel, path, call, document));
            Thread.ofVirtual().name("ocua-ipp").start(talk);
            return talk.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no answer for " + PATIENCE.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private IppReply talk(SocketChannel channel, String path, byte[] call, byte[] document)
            throws IOException {
        channel.connect(UnixDomainSocketAddress.of(socket));
        OutputStream out = Channels.newOutputStream(channel);
        String head =
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/ipp\r\n"
                        + "Connection: close\r\nContent-Length: "
                        + (call.length + document.length)
                        + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(call);
        out.write(document);
        out.flush();
        InputStream in = Channels.newInputStream(channel);
        int status = status(line(in));
        while (status == 100) {
            headers(in);
            status = status(line(in));
        }
        String headers = headers(in);
        if (status != 200) {
            return new IppReply(
                    status == 401 || status == 403 ? IppReply.FORBIDDEN : 0x0500, List.of());
        }
        byte[] body =
                headers.contains("transfer-encoding: chunked") ? chunks(in) : in.readAllBytes();
        return IppReply.read(body);
    }

    private static int status(String line) throws IOException {
        String[] parts = line.split(" ", 3);
        if (parts.length < 2 || !parts[1].matches("\\d{3}")) {
            throw new IOException("not HTTP: " + line);
        }
        return Integer.parseInt(parts[1]);
    }

    private static String headers(InputStream in) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            all.append(line.toLowerCase(Locale.ROOT)).append('\n');
        }
        return all.toString();
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            byte[] chunk = in.readNBytes(size);
            if (chunk.length < size) {
                throw new EOFException();
            }
            body.write(chunk);
            line(in);
        }
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        String line = line(in);
        int end = line.indexOf(';');
        try {
            return Integer.parseInt((end < 0 ? line : line.substring(0, end)).strip(), 16);
        } catch (NumberFormatException e) {
            throw new IOException("not a chunk: " + line, e);
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(8192);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || !line.hasRemaining()) {
                throw new EOFException("no end of line");
            }
            line.put((byte) b);
        }
        return new String(line.array(), 0, line.position(), StandardCharsets.US_ASCII).strip();
    }
}
