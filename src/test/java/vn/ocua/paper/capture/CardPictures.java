package vn.ocua.paper.capture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import javax.imageio.ImageIO;

/// Draws what a camera sees of a card: turned, out of focus, in a dim room, flooded with light.
public final class CardPictures {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private CardPictures() {}

    /// @param size of the code in the picture, pixels
    /// @param degrees the card is turned
    /// @param blur radius in pixels
    /// @param black light of what is black, 0 to 255
    /// @param white light of what is white, 0 to 255
    /// @param noise grain, ± light
    public record Look(int size, double degrees, int blur, int black, int white, int noise) {
        public static Look clear() {
            return new Look(330, 0, 0, 20, 235, 0);
        }
    }

    public static BufferedImage draw(String text, Look look, long seed) throws Exception {
        BufferedImage code =
                MatrixToImageWriter.toBufferedImage(
                        new QRCodeWriter()
                                .encode(
                                        text,
                                        BarcodeFormat.QR_CODE,
                                        look.size(),
                                        look.size(),
                                        Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(90, 100, 110));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(look.degrees()), WIDTH / 2.0, HEIGHT / 2.0);
        pen.setColor(new Color(222, 232, 226));
        pen.fillRoundRect(220, 90, 840, 540, 30, 30);
        pen.setColor(Color.DARK_GRAY);
        pen.drawString("CĂN CƯỚC CÔNG DÂN", 260, 140);
        pen.drawImage(code, WIDTH / 2 + 60, HEIGHT / 2 - look.size() / 2, null);
        pen.dispose();
        return lit(blurred(image, look.blur()), look, new Random(seed));
    }

    public static byte[] jpeg(BufferedImage image) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static BufferedImage blurred(BufferedImage image, int radius) {
        if (radius == 0) {
            return image;
        }
        int side = 2 * radius + 1;
        float[] even = new float[side * side];
        Arrays.fill(even, 1f / (side * side));
        return new ConvolveOp(new Kernel(side, side, even), ConvolveOp.EDGE_NO_OP, null)
                .filter(image, null);
    }

    private static BufferedImage lit(BufferedImage image, Look look, Random random) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int light = image.getRGB(x, y) & 255;
                int seen = look.black() + light * (look.white() - look.black()) / 255;
                if (look.noise() > 0) {
                    seen += random.nextInt(2 * look.noise() + 1) - look.noise();
                }
                int one = Math.clamp(seen, 0, 255);
                image.setRGB(x, y, one << 16 | one << 8 | one);
            }
        }
        return image;
    }
}
