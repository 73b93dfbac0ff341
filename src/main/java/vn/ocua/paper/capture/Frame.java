package vn.ocua.paper.capture;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// One picture of a camera, as light alone: a code has no colour, and the officer only looks where
/// the card is.
///
/// @param light 0 black to 255 white, row after row
public record Frame(int width, int height, byte[] light) {
    /// No camera at a desk takes more.
    private static final long MOST_PIXELS = 16_000_000;

    public Frame {
        if (width <= 0 || height <= 0 || light.length != (long) width * height) {
            throw new IllegalArgumentException(width + " × " + height + ", " + light.length);
        }
    }

    /// Light stands at every second byte of what cameras call YUYV; a row may end in padding.
    ///
    /// @param stride bytes from row to row
    /// @param step bytes from pixel to pixel: 2 in YUYV, 1 where light lies alone
    static Optional<Frame> planar(byte[] bytes, int width, int height, int stride, int step) {
        if (width <= 0
                || height <= 0
                || (long) width * height > MOST_PIXELS
                || stride < width * step
                || bytes.length < (long) stride * (height - 1) + (long) width * step) {
            return Optional.empty();
        }
        byte[] light = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                light[y * width + x] = bytes[y * stride + x * step];
            }
        }
        return Optional.of(new Frame(width, height, light));
    }

    /// Empty where it is no picture, or one that claims to be huge.
    static Optional<Frame> jpeg(byte[] file) {
        try {
            BufferedImage image = image(MotionJpeg.whole(file));
            return image == null ? Optional.empty() : Optional.of(of(image));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // A picture cut off by the cable: the next one comes at once.
        }
    }

    static Frame of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] row = new int[width];
        byte[] light = new byte[width * height];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int c = row[x];
                light[y * width + x] =
                        (byte)
                                (((c >> 16 & 255) * 77 + (c >> 8 & 255) * 151 + (c & 255) * 28)
                                        >> 8);
            }
        }
        return new Frame(width, height, light);
    }

    private static @Nullable BufferedImage image(byte[] file) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS
                        ? null
                        : reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /// Half as wide and half as high, each pixel the mean of four: noise goes, edges stay.
    Frame halved() {
        int wide = width / 2;
        int high = height / 2;
        byte[] half = new byte[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int at = 2 * y * width + 2 * x;
                half[y * wide + x] =
                        (byte) ((at(at) + at(at + 1) + at(at + width) + at(at + width + 1)) >> 2);
            }
        }
        return new Frame(wide, high, half);
    }

    /// The darkest that is not noise becomes black, the lightest white, and edges are drawn
    /// sharper: for a dim room, a flooded picture, a card out of focus.
    Frame sharpened() {
        int[] counts = new int[256];
        for (byte one : light) {
            counts[one & 255]++;
        }
        int low = bound(counts, light.length / 100, 0, 1);
        int high = bound(counts, light.length / 100, 255, -1);
        double gain = high > low ? 255.0 / (high - low) : 1;
        byte[] sharp = new byte[light.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                double here = at(at);
                if (x >= 2 && y >= 2 && x < width - 2 && y < height - 2) {
                    double around =
                            (at(at - 2) + at(at + 2) + at(at - 2 * width) + at(at + 2 * width))
                                    / 4.0;
                    here += 1.5 * (here - around);
                }
                sharp[at] = (byte) Math.clamp(Math.round((here - low) * gain), 0, 255);
            }
        }
        return new Frame(width, height, sharp);
    }

    private static int bound(int[] counts, int noise, int from, int step) {
        int seen = 0;
        int at = from;
        while (at + step >= 0 && at + step <= 255 && (seen += counts[at]) <= noise) {
            at += step;
        }
        return at;
    }

    private int at(int index) {
        return light[index] & 255;
    }
}
