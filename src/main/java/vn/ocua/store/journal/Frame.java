package vn.ocua.store.journal;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How one record stands on disk.
///
/// Big endian: 0 magic, 4 version, 8 length of the sealed part, 12 number of acts, 16 first
/// sequence, 24 segment's tag, 32 hash of the record before, 64 nonce, 76 CRC-32C of all this, 80
/// the sealed acts (each with its length before it), then CRC-32C of everything.
final class Frame {
    static final int HEAD = 80;
    static final int OVERHEAD = HEAD + SegmentKey.TAG + 4;
    static final int MAGIC = 0x4F434A46; // OCJF

    private static final int VERSION = 1;
    private static final int MAX_SEALED = 64 << 20;

    private Frame() {}

    /// @param sealed bytes of the sealed part
    /// @param previous hash this record is chained to
    record Head(int sealed, int count, long first, byte[] previous, byte[] nonce) {
        int size() {
            return HEAD + sealed + 4;
        }

        boolean follows(byte[] link, long last) {
            return first == last + 1 && Arrays.equals(previous, link);
        }
    }

    /// @return null when no whole head of this segment stands there
    static @Nullable Head head(byte[] bytes, int at, int available, long tag) {
        if (available < HEAD) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, at, HEAD).slice();
        int sealed = in.getInt(8);
        int count = in.getInt(12);
        if (in.getInt(0) != MAGIC
                || in.getInt(4) != VERSION
                || in.getLong(24) != tag
                || count < 1
                || sealed < SegmentKey.TAG
                || sealed > MAX_SEALED
                || in.getInt(76) != Hash.crc(bytes, at, 76)) {
            return null;
        }
        return new Head(
                sealed,
                count,
                in.getLong(16),
                Arrays.copyOfRange(bytes, at + 32, at + 64),
                Arrays.copyOfRange(bytes, at + 64, at + 76));
    }

    /// Whether the bytes at `at`, all of them there, are what was written.
    static boolean whole(byte[] bytes, int at, Head head) {
        int end = HEAD + head.sealed;
        return ByteBuffer.wrap(bytes).getInt(at + end) == Hash.crc(bytes, at, end);
    }

    static int size(List<byte[]> acts) {
        long size = OVERHEAD;
        for (byte[] act : acts) {
            size += 4L + act.length;
        }
        if (acts.isEmpty() || size > MAX_SEALED) {
            throw new IllegalArgumentException(acts.size() + " acts of " + size + " bytes");
        }
        return (int) size;
    }

    static byte[] seal(SegmentKey key, long tag, long first, byte[] previous, List<byte[]> acts) {
        byte[] out = new byte[size(acts)];
        ByteBuffer plain = ByteBuffer.allocate(out.length - OVERHEAD);
        acts.forEach(act -> plain.putInt(act.length).put(act));
        byte[] nonce = SegmentKey.random(SegmentKey.NONCE);
        ByteBuffer head = ByteBuffer.wrap(out);
        head.putInt(MAGIC).putInt(VERSION).putInt(out.length - HEAD - 4).putInt(acts.size());
        head.putLong(first).putLong(tag).put(previous).put(nonce).putInt(Hash.crc(out, 0, 76));
        key.seal(plain.array(), nonce, out, HEAD, HEAD);
        head.putInt(out.length - 4, Hash.crc(out, 0, out.length - 4));
        return out;
    }

    static List<byte[]> open(SegmentKey key, byte[] bytes, int at, Head head)
            throws GeneralSecurityException {
        ByteBuffer plain =
                ByteBuffer.wrap(key.open(bytes, head.nonce, HEAD, at + HEAD, head.sealed));
        List<byte[]> acts = new ArrayList<>(head.count);
        while (plain.hasRemaining()) {
            byte[] act = new byte[plain.getInt()];
            plain.get(act);
            acts.add(act);
        }
        return acts;
    }
}
