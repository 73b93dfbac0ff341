package vn.ocua.paper;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A PDF that a scanner made: its sheets as images, often at 300 or 600 dots an inch and hardly
/// pressed together.
final class ScannedPdf {
    /// Smaller files are left alone, whatever is in them.
    private static final int SMALL_A_PAGE = 400_000;

    private ScannedPdf() {}

    /// The same pages with images no larger than A4 at 200 dpi; the bytes as given where the file
    /// is signed, holds no such image, or would not become smaller.
    static byte[] shrunk(PDDocument document, byte[] given) throws IOException {
        if (given.length <= SMALL_A_PAGE * document.getNumberOfPages()
                || !document.getSignatureDictionaries().isEmpty()) {
            return given;
        }
        boolean any = false;
        for (PDPage page : document.getPages()) {
            any |= shrink(document, page.getResources());
        }
        if (!any) {
            return given;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.size() < given.length ? out.toByteArray() : given;
    }

    private static boolean shrink(PDDocument document, PDResources resources) throws IOException {
        boolean any = false;
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image && isWorth(image)) {
                PDImageXObject smaller =
                        JPEGFactory.createFromImage(document, drawn(image), ScanFile.QUALITY);
                if (smaller.getCOSObject().getLength() < image.getCOSObject().getLength()) {
                    resources.put(name, smaller);
                    any = true;
                }
            }
        }
        return any;
    }

    /// Black and white sheets are small as they are, and grey edges would not help their letters; a
    /// mask would be lost.
    private static boolean isWorth(PDImageXObject image) throws IOException {
        long pixels = (long) image.getWidth() * image.getHeight();
        return !image.isStencil()
                && image.getBitsPerComponent() > 1
                && image.getMask() == null
                && image.getSoftMask() == null
                && pixels <= Picture.MOST_PIXELS
                && image.getCOSObject().getLength() > SMALL_A_PAGE;
    }

    private static BufferedImage drawn(PDImageXObject image) throws IOException {
        int shorter = Math.min(image.getWidth(), image.getHeight());
        int longer = Math.max(image.getWidth(), image.getHeight());
        double scale =
                Math.min(
                        1,
                        Math.min(
                                ScanFile.SHORTER / (double) shorter,
                                ScanFile.LONGER / (double) longer));
        int wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int high = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage read = image.getImage(null, Math.max(1, (int) (1 / scale / 2)));
        boolean grey = image.getColorSpace().getNumberOfComponents() == 1;
        BufferedImage small =
                new BufferedImage(
                        wide,
                        high,
                        grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(read, 0, 0, wide, high, null);
        pen.dispose();
        return small;
    }
}
