package vn.ocua.app.owner;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Hands a command to the process that owns the data folder, and prints its answer.
public final class Handover {
    /// How long an owner may be silent before it counts as stopped.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int PIECE = 1 << 13;

    private final Path data;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    public Handover(Path data, InputStream in, PrintStream out, PrintStream err) {
        this.data = data;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /// What came of it.
    public sealed interface Reply {
        record Exit(int code) implements Reply {}

        /// There is an owner, but it is about to end; nothing was done.
        record Leaving() implements Reply {}

        /// Nobody listens (yet, or any more); nothing was done.
        record Nobody() implements Reply {}
    }

    /// @throws Fault when the owner does not answer, or ended in the middle
    public Reply hand(Handed handed) {
        BlockingQueue<Frame> frames = new LinkedBlockingQueue<>(256);
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            Connection connection = new Connection(channel);
            Semaphore wanted = new Semaphore(0);
            // Connecting can hang, too, when the owner is stopped.
            Thread.ofVirtual().start(() -> listen(channel, connection, handed, frames));
            return follow(connection, frames, wanted);
        } catch (IOException e) {
            return new Reply.Nobody();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("AP-03", Sentence.of("fault.app.ownerGone"), e);
        }
    }

    private void listen(
            SocketChannel channel, Connection connection, Handed handed, BlockingQueue<Frame> to) {
        try {
            Frame frame;
            try {
                channel.connect(Meeting.address(data));
                connection.send(new Frame(Frame.Kind.COMMAND, handed.bytes()));
            } catch (IOException e) {
                to.put(Frame.of(Frame.Kind.GONE));
                return;
            }
            do {
                frame = connection.receive();
                to.put(frame);
            } while (frame.kind() != Frame.Kind.GONE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply follow(Connection connection, BlockingQueue<Frame> frames, Semaphore wanted)
            throws InterruptedException, IOException {
        boolean begun = false;
        boolean reading = false;
        while (true) {
            Frame frame = frames.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (frame == null) {
                throw new Fault("AP-02", Sentence.of("fault.app.busy", data), null);
            }
            switch (frame.kind()) {
                case WANT -> {
                    if (!reading) {
                        reading = true;
                        Thread.ofPlatform().daemon(true).start(() -> feed(connection, wanted));
                    }
                    wanted.release();
                }
                case OUT -> print(frame, out);
                case ERR -> print(frame, err);
                case EXIT -> {
                    return new Reply.Exit(frame.bytes()[0]);
                }
                case LEAVING -> {
                    return new Reply.Leaving();
                }
                case GONE -> {
                    if (begun) {
                        throw new Fault("AP-03", Sentence.of("fault.app.ownerGone"), null);
                    }
                    return new Reply.Nobody();
                }
                case ALIVE, COMMAND, IN -> {}
            }
            begun = true;
        }
    }

    /// Whoever reads our output may have gone; then so do we, and the owner notices.
    private static void print(Frame frame, PrintStream to) throws IOException {
        to.write(frame.bytes(), 0, frame.bytes().length);
        to.flush();
        if (to.checkError()) {
            throw new Fault("AP-05", Sentence.of("fault.app.output"), null);
        }
    }

    private void feed(Connection connection, Semaphore wanted) {
        byte[] piece = new byte[PIECE];
        try {
            while (true) {
                wanted.acquire();
                int count = in.read(piece);
                connection.send(Frame.of(Frame.Kind.IN, piece, 0, Math.max(0, count)));
                if (count < 0) {
                    return;
                }
            }
        } catch (IOException e) {
            // The owner is gone or our input broke: the connection's end says so to both sides.
            close(connection);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (IOException e) {
            java.util.logging.Logger.getLogger(Handover.class.getName())
                    .log(java.util.logging.Level.FINE, "closed", e);
        }
    }
}
