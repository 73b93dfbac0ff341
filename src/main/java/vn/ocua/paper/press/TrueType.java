package vn.ocua.paper.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// A TrueType face in memory: which glyph a letter has, how wide it is, and its outline without
/// hinting. Read once, never changed, hence shared between threads.
public final class TrueType {
    /// Past this no letter of ours is found; the faces have nothing we print beyond it.
    private static final int LETTERS = 0x3000;

    private final ByteBuffer data;
    private final Map<String, int[]> tables = new LinkedHashMap<>();
    private final char[] glyphs = new char[LETTERS];
    private final int units;
    private final boolean longOffsets;
    private final int advances;

    TrueType(byte[] file) {
        data = ByteBuffer.wrap(file);
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            String tag = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, new int[] {data.getInt(at + 8), data.getInt(at + 12)});
        }
        units = ushort(start("head") + 18);
        longOffsets = ushort(start("head") + 50) == 1;
        advances = ushort(start("hhea") + 34);
        readLetters();
    }

    private void readLetters() {
        int cmap = start("cmap");
        for (int i = 0; i < ushort(cmap + 2); i++) {
            int platform = ushort(cmap + 4 + 8 * i);
            int sub = cmap + data.getInt(cmap + 8 + 8 * i);
            if ((platform == 0 || platform == 3) && ushort(sub) == 4) {
                readSegments(sub);
                return;
            }
        }
        throw new IllegalArgumentException("no Unicode letters in the face");
    }

    /// Format 4 of the OpenType specification, table `cmap`.
    private void readSegments(int sub) {
        int twice = ushort(sub + 6);
        for (int s = 0; s < twice; s += 2) {
            int end = ushort(sub + 14 + s);
            int first = ushort(sub + 16 + twice + s);
            int delta = ushort(sub + 16 + 2 * twice + s);
            int offsetAt = sub + 16 + 3 * twice + s;
            int offset = ushort(offsetAt);
            for (int c = first; c <= end && c < LETTERS; c++) {
                int glyph = offset == 0 ? c : ushort(offsetAt + offset + 2 * (c - first));
                glyphs[c] = (char) (offset != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF);
            }
        }
    }

    /// 0 when the face lacks the letter.
    public int glyph(int letter) {
        return letter < LETTERS ? glyphs[letter] : 0;
    }

    /// Width of a glyph in ems.
    public double advance(int glyph) {
        return (double) rawAdvance(glyph) / units;
    }

    int rawAdvance(int glyph) {
        return ushort(start("hmtx") + 4 * Math.min(glyph, advances - 1));
    }

    int leftBearing(int glyph) {
        int hmtx = start("hmtx");
        return glyph < advances
                ? data.getShort(hmtx + 4 * glyph + 2)
                : data.getShort(hmtx + 4 * advances + 2 * (glyph - advances));
    }

    /// `xMin, yMin, xMax, yMax` of the outline in ems; all 0 for a blank.
    double[] box(int glyph) {
        double[] box = new double[4];
        int at = outlineAt(glyph);
        if (outlineAt(glyph + 1) > at) {
            for (int i = 0; i < 4; i++) {
                box[i] = (double) data.getShort(start("glyf") + at + 2 + 2 * i) / units;
            }
        }
        return box;
    }

    /// The stored outline of a glyph, empty for a blank.
    byte[] outline(int glyph) {
        int from = start("glyf") + outlineAt(glyph);
        int to = start("glyf") + outlineAt(glyph + 1);
        return Arrays.copyOfRange(data.array(), from, to);
    }

    byte[] table(String tag) {
        int[] place = place(tag);
        return Arrays.copyOfRange(data.array(), place[0], place[0] + place[1]);
    }

    /// A signed 16-bit field of a table in thousandths of an em, as font descriptors want it.
    int thousandths(String tag, int offset) {
        return Math.round(data.getShort(start(tag) + offset) * 1000f / units);
    }

    private int outlineAt(int glyph) {
        int loca = start("loca");
        return longOffsets ? data.getInt(loca + 4 * glyph) : 2 * ushort(loca + 2 * glyph);
    }

    private int start(String tag) {
        return place(tag)[0];
    }

    private int[] place(String tag) {
        int[] place = tables.get(tag);
        if (place == null) {
            throw new IllegalArgumentException("face without table " + tag);
        }
        return place;
    }

    private int ushort(int at) {
        return data.getShort(at) & 0xFFFF;
    }
}
