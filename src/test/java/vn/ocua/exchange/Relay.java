package vn.ocua.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// A line between desk and portal: real sockets that are cut, delayed and choked on purpose.
///
/// Replies name the portal's port; the relay puts its own in its place, so that uploads take the
/// same line.
final class Relay implements AutoCloseable {
    private final ServerSocket door;
    private final int portal;
    private final Line line;
    private final Random chance;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    final AtomicLong up = new AtomicLong();
    final AtomicInteger cuts = new AtomicInteger();

    /// @param cutPercent connections that end after a few bytes of one direction
    /// @param reach at which byte at most they end
    /// @param delayMillis at most, before a piece is passed on
    /// @param bytesPerSecond 0: as fast as it goes
    record Line(int cutPercent, int reach, int delayMillis, int bytesPerSecond) {}

    Relay(int portal, Line line, long seed) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.portal = portal;
        this.line = line;
        this.chance = new Random(seed);
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /// Everything that went either way.
    synchronized String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket desk = door.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), portal);
                boolean cut = draw(100) < line.cutPercent();
                boolean upwards = draw(2) == 0;
                int at = 1 + draw(line.reach());
                pass(desk, there, true, cut && upwards ? () -> at : () -> Long.MAX_VALUE);
                pass(there, desk, false, cut && !upwards ? () -> at : () -> Long.MAX_VALUE);
            } catch (IOException e) {
                continue; // One side is gone; the next call may find it again.
            }
        }
    }

    private synchronized int draw(int bound) {
        return chance.nextInt(Math.max(1, bound));
    }

    private void pass(Socket from, Socket to, boolean upwards, LongSupplier end) {
        Thread.ofVirtual()
                .start(() -> {
                    try (from;
                            to) {
                        pieces(from.getInputStream(), to.getOutputStream(), upwards, end);
                    } catch (IOException | InterruptedException e) {
                        return; // A line that ends is what this is for.
                    }
                });
    }

    private void pieces(InputStream in, OutputStream out, boolean upwards, LongSupplier end)
            throws IOException, InterruptedException {
        byte[] piece = new byte[line.bytesPerSecond() > 0 ? 1024 : 8192];
        long passed = 0;
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            byte[] whole = upwards ? java.util.Arrays.copyOf(piece, n) : renamed(piece, n);
            boolean ends = passed + n >= end.getAsLong();
            int length = ends ? (int) (end.getAsLong() - passed) : n;
            rest(line.delayMillis() > 0 ? draw(line.delayMillis()) : 0);
            if (line.bytesPerSecond() > 0) {
                rest(1000L * length / line.bytesPerSecond());
            }
            out.write(whole, 0, length);
            out.flush();
            passed += length;
            if (upwards) {
                up.addAndGet(length);
            }
            synchronized (this) {
                heard.write(whole, 0, length);
            }
            if (ends) {
                cuts.incrementAndGet();
                return;
            }
        }
    }

    private static void rest(long millis) throws InterruptedException {
        if (millis > 0) {
            boolean ignored = new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        }
    }

    /// Both ports have five digits, so lengths stay.
    private byte[] renamed(byte[] piece, int n) {
        String text = new String(piece, 0, n, StandardCharsets.ISO_8859_1);
        return text.replace("127.0.0.1:" + portal, "127.0.0.1:" + door.getLocalPort())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
