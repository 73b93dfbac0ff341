package vn.ocua.paper.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The sRGB colour profile that PDF/A wants as output intent, written here in some 400 bytes: the
/// JDK's would load the whole colour management for a paper that is only black.
final class Srgb {
    /// Colorants of IEC 61966-2-1 adapted to D50, in s15Fixed16.
    private static final int[][] COLUMNS = {
        {0xF6D6, 0x10000, 0xD32D},
        {0x6FA2, 0x38F5, 0x390},
        {0x6299, 0xB785, 0x18DA},
        {0x24A0, 0xF84, 0xB6CF}
    };

    private Srgb() {}

    static byte[] profile() {
        List<byte[]> parts =
                List.of(
                        text("sRGB"),
                        text("CC0"),
                        xyz(COLUMNS[0]),
                        xyz(COLUMNS[1]),
                        xyz(COLUMNS[2]),
                        xyz(COLUMNS[3]),
                        curve());
        List<String> tags =
                List.of("desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC");
        List<Integer> starts = new ArrayList<>();
        int size = 128 + 4 + 12 * tags.size();
        for (byte[] part : parts) {
            starts.add(size);
            size += part.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0, size).putInt(8, 0x04200000);
        put(out, 12, "mntrRGB XYZ ");
        out.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        put(out, 36, "acsp");
        out.putInt(68, COLUMNS[0][0]).putInt(72, COLUMNS[0][1]).putInt(76, COLUMNS[0][2]);
        out.putInt(128, tags.size());
        for (int i = 0; i < tags.size(); i++) {
            int part = Math.min(i, parts.size() - 1);
            put(out, 132 + 12 * i, tags.get(i));
            out.putInt(136 + 12 * i, starts.get(part)).putInt(140 + 12 * i, parts.get(part).length);
        }
        for (int i = 0; i < parts.size(); i++) {
            out.put(starts.get(i), parts.get(i));
        }
        return out.array();
    }

    /// `multiLocalizedUnicodeType` with one English record.
    private static byte[] text(String words) {
        byte[] utf16 = words.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate(28 + utf16.length + 3 & ~3);
        put(out, 0, "mluc");
        out.putInt(8, 1).putInt(12, 12);
        put(out, 16, "enUS");
        out.putInt(20, utf16.length).putInt(24, 28);
        out.put(28, utf16);
        return out.array();
    }

    private static byte[] xyz(int[] value) {
        ByteBuffer out = ByteBuffer.allocate(20);
        put(out, 0, "XYZ ");
        return out.putInt(8, value[0]).putInt(12, value[1]).putInt(16, value[2]).array();
    }

    /// Parametric curve, type 3: the exact sRGB transfer function.
    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(32);
        put(out, 0, "para");
        out.putShort(8, (short) 3);
        double[] values = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
        for (int i = 0; i < values.length; i++) {
            out.putInt(12 + 4 * i, (int) Math.round(values[i] * 65536));
        }
        return out.array();
    }

    private static void put(ByteBuffer out, int at, String ascii) {
        out.put(at, ascii.getBytes(StandardCharsets.ISO_8859_1));
    }
}
