package vn.ocua.store.journal;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

import javax.crypto.SecretKey;

/// The first page of a segment; written and forced before its first record, then never again.
///
/// Big endian: 0 magic, 4 version, 8 number, 16 first sequence, 24 salt, 56 hash of the last record
/// of the segment before, 88 mark of the key, zeros, 4092 CRC-32C of all before.
///
/// @param previous the chain's hash where this segment begins
/// @param page the stored bytes
record SegmentHeader(int number, long first, byte[] salt, byte[] previous, byte[] page) {
    static final int SIZE = 4096;
    static final int VERSION = 1;

    private static final int MAGIC = 0x4F434A53; // OCJS
    private static final int MARK = 88;
    private static final int CRC = SIZE - 4;

    static SegmentHeader create(int number, long first, byte[] previous, SecretKey key) {
        byte[] salt = SegmentKey.random(32);
        ByteBuffer out = ByteBuffer.allocate(SIZE);
        out.putInt(MAGIC).putInt(VERSION).putInt(number).putInt(0).putLong(first);
        out.put(salt).put(previous);
        byte[] page = out.array();
        out.put(new SegmentKey(key, salt).mark(page, MARK));
        out.putInt(CRC, Hash.crc(page, 0, CRC));
        return new SegmentHeader(number, first, salt, previous, page);
    }

    /// @return null when the page is not a whole header
    static @Nullable SegmentHeader parse(byte[] page) {
        if (page.length < SIZE) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(page);
        if (in.getInt(0) != MAGIC || in.getInt(CRC) != Hash.crc(page, 0, CRC)) {
            return null;
        }
        return new SegmentHeader(
                in.getInt(8),
                in.getLong(16),
                Arrays.copyOfRange(page, 24, 56),
                Arrays.copyOfRange(page, 56, MARK),
                page);
    }

    int version() {
        return ByteBuffer.wrap(page).getInt(4);
    }

    boolean knows(SegmentKey key) {
        return MessageDigest.isEqual(
                key.mark(page, MARK), Arrays.copyOfRange(page, MARK, MARK + Hash.SIZE));
    }

    /// What every record of this segment carries, so that a record of another one, left on the disk
    /// by chance, is never taken for ours.
    long tag() {
        return ByteBuffer.wrap(salt).getLong();
    }

    /// What the first record is chained to.
    byte[] link() {
        return Hash.of(page, 0, SIZE);
    }
}
