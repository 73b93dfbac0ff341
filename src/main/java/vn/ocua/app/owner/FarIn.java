package vn.ocua.app.owner;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Standard input of a command that another process started; a piece is asked for only when the
/// command reads, so that a command in a loop never swallows its loop's input.
final class FarIn extends InputStream {
    private final Connection connection;
    private final BlockingQueue<Frame> pieces = new LinkedBlockingQueue<>();
    private byte[] piece = new byte[0];
    private int at;
    private boolean ended;

    FarIn(Connection connection) {
        this.connection = connection;
    }

    /// A piece of input, or [Frame.Kind#GONE].
    void give(Frame frame) {
        pieces.add(frame);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == piece.length && !ended) {
            next();
        }
        if (ended) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, count);
        at += count;
        return count;
    }

    private void next() throws IOException {
        connection.send(Frame.of(Frame.Kind.WANT));
        try {
            Frame frame = pieces.take();
            if (frame.kind() == Frame.Kind.GONE) {
                throw new IOException("the command's process is gone");
            }
            piece = frame.bytes();
            at = 0;
            ended = piece.length == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
