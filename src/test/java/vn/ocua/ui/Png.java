package vn.ocua.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A picture as the bytes of a PNG file. ImageIO takes five times as long, for it asks for each
/// pixel by itself and packs as small as it can; the tests draw hundreds of pictures.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};

    private Png() {}

    /// Colours only: what is seen through is written as it is drawn on black.
    static byte[] of(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0}); // eight bits each of red, green, blue
        chunk(file, "IHDR", head.toByteArray());
        chunk(file, "IDAT", packed(image, width, height));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] packed(Image image, int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        int[] pixels = new int[width];
        byte[] row = new byte[1 + 3 * width];
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader()
                        .getPixels(
                                0,
                                y,
                                width,
                                1,
                                PixelFormat.getIntArgbPreInstance(),
                                pixels,
                                0,
                                width);
                for (int x = 0, at = 1; x < width; x++) {
                    row[at++] = (byte) (pixels[x] >> 16);
                    row[at++] = (byte) (pixels[x] >> 8);
                    row[at++] = (byte) pixels[x];
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content)
            throws IOException {
        byte[] named = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(named);
        check.update(content);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(named);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
