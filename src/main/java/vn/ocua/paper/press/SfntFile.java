package vn.ocua.paper.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The wrapping of a TrueType program: directory, checksums, tables on four-byte borders.
final class SfntFile {
    private SfntFile() {}

    /// @param tables by tag, in the order of the tags
    static byte[] of(Map<String, byte[]> tables) {
        int count = tables.size();
        int at = 12 + 16 * count;
        int size = at;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        int power = Integer.highestOneBit(count);
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (16 * (count - power)));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(checksum(bytes)).putInt(at).putInt(bytes.length);
            out.put(at, bytes);
            at += padded(bytes.length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }
}
