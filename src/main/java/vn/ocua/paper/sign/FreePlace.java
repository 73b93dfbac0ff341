package vn.ocua.paper.sign;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// Where on a page nothing is printed: looked for on a picture of it, so that lines, seals and
/// scans count as well as text.
///
/// @param page from 0
/// @param box in points from the lower left corner of the page
record FreePlace(int page, PDRectangle box) {
    private static final float DPI = 36;
    private static final float PIXEL = 72 / DPI;
    private static final int PAPER_WHITE = 250;

    /// Kept clear of the edges, which printers do not reach, and around the stamp, for the quiet
    /// zone of a code is as white as empty paper; in pixels.
    private static final int EDGE = 12;

    private static final int[] AROUND = {4, 2};

    /// The lowest place on the right of the last page that has room, then of the pages before it;
    /// null when no page has.
    ///
    /// @param width of the stamp in points
    static @Nullable FreePlace find(PDDocument file, float width, float height) throws IOException {
        PDFRenderer renderer = new PDFRenderer(file);
        for (int page = file.getNumberOfPages() - 1; page >= 0; page--) {
            PDPage sheet = file.getPage(page);
            // on a turned page the stamp would lie on its side
            if (sheet.getRotation() == 0) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
                int[][] ink = ink(picture);
                for (int around : AROUND) {
                    int wide = (int) Math.ceil(width / PIXEL) + 2 * around;
                    int tall = (int) Math.ceil(height / PIXEL) + 2 * around;
                    int[] corner = corner(ink, wide, tall);
                    if (corner.length > 0) {
                        PDRectangle crop = sheet.getCropBox();
                        float x = crop.getLowerLeftX() + (corner[0] + around) * PIXEL;
                        float top = crop.getUpperRightY() - (corner[1] + around) * PIXEL;
                        PDRectangle box = new PDRectangle(x, top - height, width, height);
                        return new FreePlace(page, box);
                    }
                }
            }
        }
        return null;
    }

    /// Left and upper pixel of the place; empty when there is none.
    private static int[] corner(int[][] ink, int wide, int tall) {
        int rows = ink.length - 1;
        int columns = ink[0].length - 1;
        for (int y = rows - EDGE - tall; y >= EDGE; y--) {
            for (int x = columns - EDGE - wide; x >= EDGE; x--) {
                if (ink[y + tall][x + wide] - ink[y][x + wide] - ink[y + tall][x] + ink[y][x]
                        == 0) {
                    return new int[] {x, y};
                }
            }
        }
        return new int[0];
    }

    /// How many pixels above and left of each are not white.
    private static int[][] ink(BufferedImage picture) {
        int[][] sums = new int[picture.getHeight() + 1][picture.getWidth() + 1];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int dark = picture.getRaster().getSample(x, y, 0) < PAPER_WHITE ? 1 : 0;
                sums[y + 1][x + 1] = sums[y][x + 1] + sums[y + 1][x] - sums[y][x] + dark;
            }
        }
        return sums;
    }
}
