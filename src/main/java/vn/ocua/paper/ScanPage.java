package vn.ocua.paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// One page of a scan as pixels, to be looked at; nothing of the file stays in memory afterwards.
///
/// @param pages of the whole file
/// @param pixels row after row, 0xAARRGGBB
public record ScanPage(int pages, int width, int height, int[] pixels) {
    /// A page is drawn no larger than this, whatever its file claims.
    private static final long MOST_PIXELS = 16_000_000;

    /// Refused: a PDF that asks for a password, a damaged file, an image of too many pixels.
    ///
    /// @param name shown in refusals
    /// @param page from 0; a number outside counts as the nearest
    /// @param width wished, pixels
    public static Outcome<ScanPage> draw(String name, byte[] content, int page, int width) {
        try {
            if (content.length > 4 && content[0] == '%' && content[1] == 'P') {
                return Outcome.done(pdf(content, page, width));
            }
            Picture picture = Picture.of(content, page);
            if (picture == null) {
                return refused("refusal.scan.kind", name);
            }
            if ((long) picture.width() * picture.height() > Picture.MOST_PIXELS) {
                return refused("refusal.scan.pixels", name, picture.width(), picture.height());
            }
            // upright, no side more than it was given with
            boolean lying = picture.width() > picture.height() != picture.turn() >= 5;
            int longer = (int) Math.min(6000, width * 1.5);
            return Outcome.done(
                    of(
                            picture.pages(),
                            picture.drawn(lying ? longer : width, lying ? width * 2 : longer * 2)));
        } catch (InvalidPasswordException e) {
            return refused("refusal.scan.sealed", name);
        } catch (IOException | RuntimeException e) {
            // Readers throw anything for a damaged file; to the officer it is one thing.
            return refused("refusal.scan.damaged", name);
        }
    }

    private static ScanPage pdf(byte[] content, int page, int width) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            int one = Math.clamp(page, 0, Math.max(0, pages - 1));
            PDRectangle box = document.getPage(one).getCropBox();
            boolean turned = document.getPage(one).getRotation() % 180 != 0;
            double across = Math.max(1, turned ? box.getHeight() : box.getWidth());
            double down = Math.max(1, turned ? box.getWidth() : box.getHeight());
            double scale = Math.min(width / across, Math.sqrt(MOST_PIXELS / (across * down)));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return of(pages, renderer.renderImage(one, (float) scale, ImageType.RGB));
        }
    }

    private static ScanPage of(int pages, BufferedImage image) {
        int wide = image.getWidth();
        int tall = image.getHeight();
        int[] pixels = image.getRGB(0, 0, wide, tall, null, 0, wide);
        return new ScanPage(pages, wide, tall, pixels);
    }

    private static Outcome<ScanPage> refused(String key, Object... args) {
        return Outcome.refused(Refusal.at("file", key, args));
    }
}
