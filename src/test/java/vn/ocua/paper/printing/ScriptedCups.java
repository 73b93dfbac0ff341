package vn.ocua.paper.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Speaks IPP on a local socket as CUPS does, with one printer in whatever state a test wants: a
/// jam cannot be ordered from a real one.
final class ScriptedCups implements AutoCloseable {
    final Path socket;
    final List<byte[]> calls = new CopyOnWriteArrayList<>();
    volatile List<String> reasons = List.of("none");
    volatile int printerState = 3;
    volatile boolean accepting = true;
    volatile int jobState = 9;
    volatile List<String> jobReasons = List.of("none");
    volatile int printStatus;
    volatile int printerStatus;
    private final ServerSocketChannel door;

    ScriptedCups(Path folder) throws IOException {
        socket = folder.resolve("cups.sock");
        door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(this::serve);
    }

    CupsPrinting printing(String name) {
        return new CupsPrinting(new Cups(new IppRoad(socket)), name);
    }

    private void serve() {
        try {
            while (true) {
                try (SocketChannel channel = door.accept()) {
                    answer(Channels.newInputStream(channel), Channels.newOutputStream(channel));
                }
            }
        } catch (IOException e) {
            calls.add(new byte[0]); // closed
        }
    }

    private void answer(InputStream in, OutputStream out) throws IOException {
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring(16));
            }
        }
        byte[] call = in.readNBytes(length);
        calls.add(call);
        byte[] reply = reply((call[2] & 0xFF) << 8 | call[3] & 0xFF);
        // in two chunks, as CUPS likes to
        int half = reply.length / 2;
        out.write(
                ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        chunk(out, reply, 0, half);
        chunk(out, reply, half, reply.length - half);
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void chunk(OutputStream out, byte[] all, int from, int length)
            throws IOException {
        out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(all, from, length);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] reply(int operation) {
        return switch (operation) {
            case 0x0002 ->
                    new IppCall(printStatus).group(IppReply.JOB).integer("job-id", 41).bytes();
            case 0x0009 ->
                    new IppCall(0)
                            .group(IppReply.JOB)
                            .integer("job-state", jobState)
                            .keywords("job-state-reasons", jobReasons)
                            .bytes();
            case 0x4001 ->
                    new IppCall(0).group(IppReply.PRINTER).name("printer-name", "Tầng 1").bytes();
            case 0x000B, 0x4002 -> printer();
            default -> new IppCall(0).bytes();
        };
    }

    private byte[] printer() {
        return new IppCall(printerStatus)
                .group(IppReply.PRINTER)
                .name("printer-name", "Tầng 1")
                .name("printer-make-and-model", "HP LaserJet Pro M404")
                .integer("printer-state", printerState)
                .keywords("printer-state-reasons", reasons)
                .keyword("printer-is-accepting-jobs", accepting ? "true" : "false")
                .integer("queued-job-count", 2)
                .mediaFrom(new Media("x", 210, 297), "tray-9")
                .keywords(
                        "media-supported",
                        List.of("iso_a4_210x297mm", "iso_a5_148x210mm", "na_letter_8.5x11in"))
                .keywords("media-source-supported", List.of("tray-1", "tray-2"))
                .keywords("sides-supported", List.of("one-sided", "two-sided-long-edge"))
                .bytes();
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("closed");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
