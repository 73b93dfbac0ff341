package vn.ocua.app.owner;

import java.io.IOException;
import java.io.OutputStream;

/// Standard output or error of a command that another process started.
final class FarOut extends OutputStream {
    private static final int PIECE = 1 << 15;

    private final Connection connection;
    private final Frame.Kind kind;

    FarOut(Connection connection, Frame.Kind kind) {
        this.connection = connection;
        this.kind = kind;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int sent = 0; sent < length; sent += PIECE) {
            int piece = Math.min(PIECE, length - sent);
            connection.send(Frame.of(kind, bytes, offset + sent, piece));
        }
    }
}
