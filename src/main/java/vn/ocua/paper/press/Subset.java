package vn.ocua.paper.press;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The glyphs of one face that one document uses, numbered in the order they were asked for, and
/// the small TrueType program of just these (without hinting: paper needs none).
final class Subset {
    private static final int INSTRUCTIONS = 0x100;

    private final TrueType face;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<Integer> letters = new ArrayList<>();

    Subset(TrueType face) {
        this.face = face;
        code(0, 0);
    }

    TrueType face() {
        return face;
    }

    /// The document's code of a glyph; the first letter that asks for it is what a reader copies.
    int code(int glyph, int letter) {
        Integer known = codes.get(glyph);
        if (known != null) {
            return known;
        }
        codes.put(glyph, glyphs.size());
        glyphs.add(glyph);
        letters.add(letter);
        return glyphs.size() - 1;
    }

    int size() {
        return glyphs.size();
    }

    /// 0 for parts of other glyphs, which stand for no letter themselves.
    int letter(int code) {
        return letters.get(code);
    }

    double advance(int code) {
        return face.advance(glyphs.get(code));
    }

    byte[] program() {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        // parts of composite glyphs are added behind while we walk
        for (int code = 0; code < glyphs.size(); code++) {
            offsets.add(glyf.size());
            byte[] outline = lean(face.outline(glyphs.get(code)));
            glyf.write(outline, 0, outline.length);
            while (glyf.size() % 4 != 0) {
                glyf.write(0);
            }
        }
        offsets.add(glyf.size());
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("glyf", glyf.toByteArray());
        tables.put("head", head());
        tables.put("hhea", patched("hhea", 34, size()));
        tables.put("hmtx", metrics());
        ByteBuffer loca = ByteBuffer.allocate(4 * offsets.size());
        offsets.forEach(loca::putInt);
        tables.put("loca", loca.array());
        tables.put("maxp", patched("maxp", 4, size()));
        return SfntFile.of(tables);
    }

    private byte[] head() {
        byte[] head = patched("head", 50, 1);
        ByteBuffer.wrap(head).putInt(8, 0);
        return head;
    }

    private byte[] patched(String tag, int at, int value) {
        byte[] table = face.table(tag);
        ByteBuffer.wrap(table).putShort(at, (short) value);
        return table;
    }

    private byte[] metrics() {
        ByteBuffer out = ByteBuffer.allocate(4 * size());
        for (int glyph : glyphs) {
            out.putShort((short) face.rawAdvance(glyph)).putShort((short) face.leftBearing(glyph));
        }
        return out.array();
    }

    private byte[] lean(byte[] outline) {
        if (outline.length == 0) {
            return outline;
        }
        ByteBuffer in = ByteBuffer.wrap(outline);
        return in.getShort(0) >= 0 ? leanSimple(in) : leanComposite(in);
    }

    private static byte[] leanSimple(ByteBuffer in) {
        int lengthAt = 10 + 2 * in.getShort(0);
        int hints = in.getShort(lengthAt) & 0xFFFF;
        byte[] out = new byte[in.limit() - hints];
        in.get(0, out, 0, lengthAt);
        in.get(lengthAt + 2 + hints, out, lengthAt + 2, out.length - lengthAt - 2);
        return out;
    }

    private byte[] leanComposite(ByteBuffer in) {
        int at = 10;
        int flags;
        do {
            flags = in.getShort(at);
            in.putShort(at, (short) (flags & ~INSTRUCTIONS));
            in.putShort(at + 2, (short) code(in.getShort(at + 2) & 0xFFFF, 0));
            at += 4 + ((flags & 1) != 0 ? 4 : 2);
            at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        } while ((flags & 0x20) != 0);
        byte[] out = new byte[at];
        in.get(0, out);
        return out;
    }
}
