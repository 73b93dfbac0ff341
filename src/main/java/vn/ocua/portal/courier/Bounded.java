package vn.ocua.portal.courier;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Stops reading after so many bytes, and remembers that it did: a small file may unpack to
/// anything.
final class Bounded extends FilterInputStream {
    private long left;
    private boolean passed;

    Bounded(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    boolean passed() {
        return passed;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            passed = true;
            throw new IOException("more than allowed");
        }
    }
}
