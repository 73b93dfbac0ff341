package vn.ocua.app.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The least that durable can cost: bytes appended to a growing file and forced, nothing else.
final class RawFile implements AutoCloseable {
    private final FileChannel channel;
    private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long asked;
    private long forced;
    private boolean forcing;

    RawFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    }

    /// Each writer forces its own, one after the other.
    synchronized void append(byte[] bytes) throws IOException {
        write(bytes);
        channel.force(false);
    }

    /// Writers that wait at the same time share one force.
    void appendTogether(byte[] bytes) throws IOException, InterruptedException {
        long own;
        synchronized (this) {
            waiting.write(bytes);
            own = ++asked;
        }
        while (true) {
            byte[] all;
            long upTo;
            synchronized (this) {
                while (forcing && forced < own) {
                    wait();
                }
                if (forced >= own) {
                    return;
                }
                forcing = true;
                all = waiting.toByteArray();
                waiting = new ByteArrayOutputStream();
                upTo = asked;
            }
            write(all);
            channel.force(false);
            synchronized (this) {
                forced = upTo;
                forcing = false;
                notifyAll();
            }
        }
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
