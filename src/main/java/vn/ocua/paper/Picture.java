package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// An image file: its size is known before its pixels are, so that a small file which claims to be
/// huge never fills the memory.
///
/// @param format as the reader names it, small letters: `jpeg`, `png`, `tif`
/// @param width of the page that is looked at
/// @param page from 0
/// @param pages more than one only in TIFF
/// @param turn EXIF orientation, 1 for upright
record Picture(byte[] file, String format, int width, int height, int page, int pages, int turn) {
    /// No scanner or telephone makes more; decoding stays below half a gigabyte.
    static final long MOST_PIXELS = 120_000_000;

    /// The first page; null where no reader knows the file.
    static @Nullable Picture of(byte[] file) throws IOException {
        return of(file, 0);
    }

    /// @param wanted from 0; a number outside counts as the nearest
    static @Nullable Picture of(byte[] file, int wanted) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(in);
            if (reader == null) {
                return null;
            }
            try {
                reader.setInput(in, false, true);
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                int pages = format.startsWith("tif") ? reader.getNumImages(true) : 1;
                int page = Math.clamp(wanted, 0, Math.max(0, pages - 1));
                return new Picture(
                        file,
                        format,
                        reader.getWidth(page),
                        reader.getHeight(page),
                        page,
                        pages,
                        format.equals("jpeg") ? Turn.of(file) : 1);
            } finally {
                reader.dispose();
            }
        }
    }

    /// Whether the page fits into so many pixels, upright or lying.
    boolean fits(int shorter, int longer) {
        return Math.min(width, height) <= shorter && Math.max(width, height) <= longer;
    }

    /// The page, upright, no larger than this; never enlarged.
    BufferedImage drawn(int shorter, int longer) throws IOException {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                shorter / (double) Math.min(width, height),
                                longer / (double) Math.max(width, height)));
        int skip = Math.max(1, (int) Math.floor(1 / scale / 2));
        BufferedImage read = decode(skip);
        int wide = Math.max(1, (int) Math.round(width * scale));
        int tall = Math.max(1, (int) Math.round(height * scale));
        boolean lying = turn >= 5;
        BufferedImage upright =
                new BufferedImage(
                        lying ? tall : wide, lying ? wide : tall, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place = Turn.upright(turn, wide, tall);
        place.scale(wide / (double) read.getWidth(), tall / (double) read.getHeight());
        pen.drawImage(read, place, null);
        pen.dispose();
        return upright;
    }

    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Two know TIFF and come in any order: the one that ZXing brings gives up a file that is cut
    /// off, Java's own shows the pages that are left.
    private static @Nullable ImageReader reader(ImageInputStream in) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        ImageReader found = null;
        while (readers.hasNext()) {
            ImageReader one = readers.next();
            if (found == null || one.getClass().getName().startsWith("com.sun.imageio.")) {
                found = one;
            }
        }
        return found;
    }

    private BufferedImage decode(int skip) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = Objects.requireNonNull(reader(in));
            try {
                reader.setInput(in, false, true);
                ImageReadParam every = reader.getDefaultReadParam();
                every.setSourceSubsampling(skip, skip, 0, 0);
                return reader.read(page, every);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                // What readers throw for some damaged files instead of an IOException.
                throw new IOException(e);
            } finally {
                reader.dispose();
            }
        }
    }
}
