package vn.ocua.paper;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a telephone held a page: the orientation tag of EXIF (CIPA DC-008, tag 0x0112). Writing an
/// image anew loses the tag, so its pixels are turned.
final class Turn {
    private static final int TAG = 0x0112;

    private Turn() {}

    /// 1 to 8; 1, upright, where nothing is said or it cannot be read.
    static int of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            int at = 2;
            while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
                int marker = jpeg[at + 1] & 0xFF;
                int length = file.getShort(at + 2) & 0xFFFF;
                if (marker == 0xE1 && says(jpeg, at + 4, "Exif")) {
                    return tag(file.slice(at + 10, length - 8));
                }
                if (marker == 0xDA) {
                    return 1;
                }
                at += 2 + length;
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int turn = tiff.getShort(entry + 8);
                return turn >= 1 && turn <= 8 ? turn : 1;
            }
        }
        return 1;
    }

    private static boolean says(byte[] bytes, int at, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// Puts an image of this size upright.
    static AffineTransform upright(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
