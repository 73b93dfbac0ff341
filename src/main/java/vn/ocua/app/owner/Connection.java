package vn.ocua.app.owner;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.ReentrantLock;

/// Frames over a socket; many threads may send, one reads.
final class Connection implements AutoCloseable {
    private final SocketChannel channel;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final ReentrantLock sending = new ReentrantLock();

    Connection(SocketChannel channel) {
        this.channel = channel;
        this.in = new DataInputStream(Channels.newInputStream(channel));
        this.out =
                new DataOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 14));
    }

    void send(Frame frame) throws IOException {
        sending.lock();
        try {
            frame.write(out);
        } finally {
            sending.unlock();
        }
    }

    /// [Frame.Kind#GONE] when the other side has closed or vanished.
    Frame receive() {
        try {
            return Frame.read(in);
        } catch (IOException e) {
            return Frame.of(Frame.Kind.GONE);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
