package vn.ocua.paper.press;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The dark and light modules of a code, without quiet zone.
///
/// @param quiet modules that must stay white around it
/// @param rectangles the dark ones as `re` operators, in modules, y downwards
public record Modules(int columns, int rows, int quiet, String rectangles) {
    /// A QR code with error correction M.
    public static Modules qr(String text) {
        try {
            // without a character set there is no ECI header, which some phones stumble over
            boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
            Map<EncodeHintType, Object> hints =
                    ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            ByteMatrix m = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            if (m == null) {
                throw new IllegalArgumentException("no QR code for the text");
            }
            boolean[][] dark = new boolean[m.getHeight()][m.getWidth()];
            for (int y = 0; y < dark.length; y++) {
                for (int x = 0; x < dark[y].length; x++) {
                    dark[y][x] = m.get(x, y) == 1;
                }
            }
            return of(dark, 4);
        } catch (WriterException e) {
            throw new IllegalArgumentException("text too long for a QR code", e);
        }
    }

    /// Code 128 of printable ASCII; sets are switched to the shortest symbol.
    public static Modules code128(String text) {
        return of(new boolean[][] {new Code128Writer().encode(text)}, 10);
    }

    private static Modules of(boolean[][] dark, int quiet) {
        int rows = dark.length;
        int columns = dark[0].length;
        boolean[][] done = new boolean[rows][columns];
        StringBuilder out = new StringBuilder();
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                if (dark[y][x] && !done[y][x]) {
                    int wide = 1;
                    while (x + wide < columns && dark[y][x + wide] && !done[y][x + wide]) {
                        wide++;
                    }
                    int tall = 1;
                    while (y + tall < rows && free(dark, done, x, y + tall, wide)) {
                        tall++;
                    }
                    for (int i = y; i < y + tall; i++) {
                        java.util.Arrays.fill(done[i], x, x + wide, true);
                    }
                    out.append(x).append(' ').append(y).append(' ').append(wide);
                    out.append(' ').append(tall).append(" re\n");
                }
            }
        }
        return new Modules(columns, rows, quiet, out.toString());
    }

    private static boolean free(boolean[][] dark, boolean[][] done, int x, int y, int wide) {
        for (int i = x; i < x + wide; i++) {
            if (!dark[y][i] || done[y][i]) {
                return false;
            }
        }
        return true;
    }
}
