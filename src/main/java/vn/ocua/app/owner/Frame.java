package vn.ocua.app.owner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/// One message between a command and the owner: a kind, a length, bytes.
record Frame(Kind kind, byte[] bytes) {
    static final int LARGEST = 1 << 20;

    private static final byte[] NONE = new byte[0];

    enum Kind {
        /// Command to owner: what to carry out ([Handed]).
        COMMAND,
        /// Command to owner: a piece of standard input, none at its end.
        IN,
        /// Owner to command: more standard input, please.
        WANT,
        /// Owner to command: I live, go on waiting.
        ALIVE,
        OUT,
        ERR,
        /// Owner to command: done, one byte of exit code.
        EXIT,
        /// Owner to command: I am about to end, nothing was done, try to own the folder yourself.
        LEAVING,
        /// Never sent: the other side is gone.
        GONE
    }

    static Frame of(Kind kind) {
        return new Frame(kind, NONE);
    }

    static Frame of(Kind kind, byte[] from, int offset, int length) {
        byte[] bytes = new byte[length];
        System.arraycopy(from, offset, bytes, 0, length);
        return new Frame(kind, bytes);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /// [Kind#GONE] when the other side closed between two frames.
    static Frame read(DataInputStream in) throws IOException {
        int kind = in.read();
        if (kind < 0) {
            return of(Kind.GONE);
        }
        int length = in.readInt();
        if (kind >= Kind.GONE.ordinal() || length < 0 || length > LARGEST) {
            throw new EOFException("not a frame");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new Frame(Kind.values()[kind], bytes);
    }
}
