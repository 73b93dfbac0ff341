package vn.ocua.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// A stretch of a file in memory that moves forward as it is read, so that a segment is never held
/// as a whole.
final class Window {
    private final FileChannel channel;
    private final long limit;
    private byte[] bytes = new byte[256 << 10];
    private long start;
    private int count;

    /// @param limit where reading stops, though the file may go on
    Window(FileChannel channel, long limit) throws IOException {
        this.channel = channel;
        this.limit = Math.min(limit, channel.size());
    }

    /// Valid until the next [#hold].
    byte[] bytes() {
        return bytes;
    }

    /// Where a held offset stands in [#bytes].
    int index(long offset) {
        return (int) (offset - start);
    }

    long limit() {
        return limit;
    }

    /// Makes the bytes from `offset` readable; offsets may not go back.
    ///
    /// @return how many of the wanted are there, fewer only at the end
    int hold(long offset, int wanted) throws IOException {
        int there = (int) Math.max(0, Math.min(wanted, limit - offset));
        if (offset + there <= start + count) {
            return there;
        }
        int kept = (int) Math.max(0, start + count - offset);
        byte[] into = there > bytes.length ? new byte[there] : bytes;
        System.arraycopy(bytes, count - kept, into, 0, kept);
        bytes = into;
        start = offset;
        count = kept;
        ByteBuffer rest =
                ByteBuffer.wrap(bytes, kept, (int) Math.min(bytes.length, limit - start) - kept);
        while (rest.hasRemaining()) {
            int read = channel.read(rest, start + rest.position());
            if (read < 0) {
                throw new IOException("shorter than " + limit + " bytes");
            }
        }
        count = rest.position();
        return there;
    }

    /// Where the last byte that is not zero stands at or after `offset`, or -1.
    long lastSet(long offset) throws IOException {
        byte[] zeros = new byte[4096];
        long last = -1;
        for (long at = offset; at < limit; ) {
            int there = hold(at, zeros.length);
            int index = index(at);
            if (Arrays.mismatch(bytes, index, index + there, zeros, 0, there) >= 0) {
                int set = there - 1;
                while (bytes[index + set] == 0) {
                    set--;
                }
                last = at + set;
            }
            at += there;
        }
        return last;
    }
}
