package vn.ocua.app.owner;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// One command of another process at the owner, from its first frame to its exit code.
final class Visit {
    private static final Logger LOG = Logger.getLogger(Visit.class.getName());
    private static final long BEAT_SECONDS = 1;

    private final Connection connection;
    private final CountDownLatch over = new CountDownLatch(1);

    Visit(Connection connection) {
        this.connection = connection;
    }

    /// Returns when the answer has been sent or the other side has gone.
    void receive(Answering answering) {
        try {
            Frame first = connection.receive();
            if (first.kind() != Frame.Kind.COMMAND) {
                return;
            }
            Handed handed = Handed.read(first.bytes());
            connection.send(Frame.of(Frame.Kind.ALIVE));
            Thread.ofPlatform().daemon(true).start(this::beat);
            FarIn in = new FarIn(connection);
            CompletableFuture<Handed> gone = new CompletableFuture<>();
            Thread.ofPlatform().daemon(true).start(() -> listen(in, handed, gone));
            OptionalInt code =
                    answering.answer(
                            new Visitor(
                                    handed,
                                    in,
                                    new FarOut(connection, Frame.Kind.OUT),
                                    new FarOut(connection, Frame.Kind.ERR),
                                    gone));
            connection.send(
                    code.isPresent()
                            ? new Frame(Frame.Kind.EXIT, new byte[] {(byte) code.getAsInt()})
                            : Frame.of(Frame.Kind.LEAVING));
        } catch (IOException e) {
            LOG.log(Level.FINE, "the asking process is gone", e);
        } finally {
            over.countDown();
        }
    }

    private void listen(FarIn in, Handed handed, CompletableFuture<Handed> gone) {
        Frame frame = connection.receive();
        while (frame.kind() == Frame.Kind.IN) {
            in.give(frame);
            frame = connection.receive();
        }
        in.give(Frame.of(Frame.Kind.GONE));
        if (over.getCount() > 0) {
            gone.complete(handed);
        }
    }

    /// As long as these come, the other side waits; when this process is stopped, it does not.
    private void beat() {
        try {
            while (!over.await(BEAT_SECONDS, TimeUnit.SECONDS)) {
                connection.send(Frame.of(Frame.Kind.ALIVE));
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "the asking process is gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
