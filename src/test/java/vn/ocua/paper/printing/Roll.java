package vn.ocua.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// What a receipt printer does with the bytes it gets: a picture of the paper, and where it was
/// cut.
record Roll(BufferedImage picture, int cuts, int fed) {
    static Roll of(byte[] bytes, int width) {
        List<byte[]> rows = new ArrayList<>();
        int cuts = 0;
        int fed = 0;
        for (int i = 0; i < bytes.length; ) {
            int a = bytes[i] & 0xFF;
            int b = bytes[i + 1] & 0xFF;
            if (a == 0x1B && b == '@') {
                i += 2;
            } else if (a == 0x1B && b == 'J') {
                fed += bytes[i + 2] & 0xFF;
                i += 3;
            } else if (a == 0x1D && b == 'V') {
                assertThat(bytes[i + 2]).isEqualTo((byte) 'B');
                cuts++;
                i += 4;
            } else if (a == 0x1D && b == 'v') {
                assertThat(bytes[i + 2]).isEqualTo((byte) '0');
                assertThat(bytes[i + 3]).isZero();
                int wide = bytes[i + 4] & 0xFF | (bytes[i + 5] & 0xFF) << 8;
                int high = bytes[i + 6] & 0xFF | (bytes[i + 7] & 0xFF) << 8;
                assertThat(wide * 8).isEqualTo(width);
                i += 8;
                for (int y = 0; y < high; y++, i += wide) {
                    rows.add(java.util.Arrays.copyOfRange(bytes, i, i + wide));
                }
            } else {
                throw new AssertionError("no command at byte " + i + ": " + a + " " + b);
            }
        }
        return new Roll(draw(rows, width), cuts, fed);
    }

    private static BufferedImage draw(List<byte[]> rows, int width) {
        int quiet = 32; // the edge of the paper that the head does not reach
        BufferedImage picture =
                new BufferedImage(
                        width + 2 * quiet, rows.size() + 64, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        g.dispose();
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < width; x++) {
                if ((rows.get(y)[x / 8] & 0x80 >> x % 8) != 0) {
                    picture.setRGB(quiet + x, y, 0xFF000000);
                }
            }
        }
        return picture;
    }

    /// What the one code of a kind says.
    String code(BarcodeFormat kind) {
        try {
            return new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(
                                    new HybridBinarizer(new BufferedImageLuminanceSource(picture))),
                            Map.of(
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(kind),
                                    DecodeHintType.TRY_HARDER,
                                    true))
                    .getText();
        } catch (NotFoundException e) {
            return "no " + kind;
        }
    }

    Roll saved(String name) throws IOException {
        File folder = new File("target/papers");
        assertThat(folder.isDirectory() || folder.mkdirs()).isTrue();
        ImageIO.write(picture, "png", new File(folder, name + ".png"));
        return this;
    }
}
