package vn.ocua.paper.printing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A page as a receipt printer's own dots (ESC/POS): text and codes in one picture, so that every
/// Vietnamese letter comes out right on every such printer.
///
/// The picture goes in bands by `GS v 0`, small enough for the memory of the cheapest head. What is
/// white at the end is not sent but fed, then the paper is cut.
public final class Raster {
    /// Dots of an inch on practically every receipt printer: 8 to the millimetre.
    public static final int DPI = 203;

    /// What a head of an 80 mm printer reaches: 72 mm.
    public static final int WIDE = 576;

    /// What a head of a 58 mm printer reaches: 48 mm.
    public static final int NARROW = 384;

    private static final int BAND = 128;
    private static final int DARK = 128;

    /// 8 mm to tear or cut in.
    private static final int FEED = 64;

    private Raster() {}

    /// For the roll the page was made for.
    static byte[] escpos(byte[] pdf, int copies) throws Fitting.Unreadable {
        int wide = Fitting.of(pdf).width() < 70 ? NARROW : WIDE;
        byte[] once = bytes(pdf, wide, DPI);
        ByteArrayOutputStream all = new ByteArrayOutputStream(once.length * copies);
        for (int i = 0; i < copies; i++) {
            all.writeBytes(once);
        }
        return all.toByteArray();
    }

    /// The bytes to send; the page's middle counts where it is wider than the head.
    ///
    /// @param widthDots of the head, a multiple of eight: [#WIDE], [#NARROW]
    /// @throws vn.ocua.base.Fault when the file cannot be read
    public static byte[] escpos(byte[] pdf, int widthDots, int dpi) {
        try {
            return bytes(pdf, widthDots, dpi);
        } catch (Fitting.Unreadable e) {
            throw new vn.ocua.base.Fault(
                    Trouble.UNREADABLE.code(), Trouble.UNREADABLE.sentence(""), e);
        }
    }

    private static byte[] bytes(byte[] pdf, int widthDots, int dpi) throws Fitting.Unreadable {
        if (widthDots < 8 || widthDots % 8 != 0) {
            throw new IllegalArgumentException("dots in whole bytes, not " + widthDots);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(file);
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                out.writeBytes(new byte[] {0x1B, '@'});
                picture(out, renderer.renderImageWithDPI(page, dpi, ImageType.GRAY), widthDots);
                out.writeBytes(new byte[] {0x1B, 'J', FEED, 0x1D, 'V', 'B', 0});
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new Fitting.Unreadable(e);
        }
    }

    private static void picture(ByteArrayOutputStream out, BufferedImage page, int widthDots) {
        byte[][] rows = new byte[page.getHeight()][];
        int last = -1;
        for (int y = 0; y < rows.length; y++) {
            rows[y] = row(page, y, widthDots);
            last = isWhite(rows[y]) ? last : y;
        }
        int wide = widthDots / 8;
        for (int from = 0; from <= last; from += BAND) {
            int high = Math.min(BAND, last + 1 - from);
            out.writeBytes(new byte[] {0x1D, 'v', '0', 0});
            out.writeBytes(new byte[] {(byte) wide, (byte) (wide >> 8)});
            out.writeBytes(new byte[] {(byte) high, (byte) (high >> 8)});
            for (int y = from; y < from + high; y++) {
                out.writeBytes(rows[y]);
            }
        }
    }

    private static byte[] row(BufferedImage page, int y, int widthDots) {
        byte[] row = new byte[widthDots / 8];
        int left = (page.getWidth() - widthDots) / 2;
        for (int x = 0; x < widthDots; x++) {
            int at = left + x;
            if (at >= 0 && at < page.getWidth() && page.getRaster().getSample(at, y, 0) < DARK) {
                row[x / 8] |= (byte) (0x80 >> x % 8);
            }
        }
        return row;
    }

    private static boolean isWhite(byte[] row) {
        for (byte b : row) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
