package vn.ocua.paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

import java.io.IOException;

/// A scanned paper, looked into before it is kept: that it opens, how many pages it has, and that
/// an image is no larger than eyes and a copier need.
///
/// A PDF that is signed stays as it was given; in another, images larger than that are drawn anew.
public final class ScanFile {
    /// A4 at 200 dpi, in pixels.
    static final int SHORTER = 1654;

    static final int LONGER = 2339;

    static final float QUALITY = 0.75f;

    /// An image that fits and is no larger is left as it was given.
    private static final int SMALL_BYTES = 1_500_000;

    private ScanFile() {}

    /// @param content as it is to be kept
    /// @param shrunk the image was drawn anew
    public record Checked(byte[] content, int pages, boolean shrunk) {}

    /// Refused: what is neither PDF nor an image, a damaged file, a PDF that asks for a password,
    /// an image of more pixels than any scanner makes.
    public static Outcome<Checked> check(String fileName, byte[] content) {
        String name = Text.clean(fileName);
        try {
            if (content.length > 4 && content[0] == '%' && content[1] == 'P') {
                return pdf(name, content);
            }
            Picture picture = Picture.of(content);
            if (picture == null) {
                return refused("refusal.scan.kind", name);
            }
            if ((long) picture.width() * picture.height() > Picture.MOST_PIXELS) {
                return refused("refusal.scan.pixels", name, picture.width(), picture.height());
            }
            return Outcome.done(image(picture));
        } catch (IOException | RuntimeException e) {
            // Readers throw anything for a damaged file; to the officer it is one thing.
            return refused("refusal.scan.damaged", name);
        }
    }

    /// One sheet from a scanner as a JPEG, no larger than eyes and a copier need; refused like a
    /// file.
    public static Outcome<byte[]> sheet(String name, byte[] content) {
        try {
            Picture picture = Picture.of(content);
            if (picture == null) {
                return refused("refusal.scan.kind", name);
            }
            if ((long) picture.width() * picture.height() > Picture.MOST_PIXELS) {
                return refused("refusal.scan.pixels", name, picture.width(), picture.height());
            }
            return Outcome.done(Picture.jpeg(picture.drawn(SHORTER, LONGER), QUALITY));
        } catch (IOException | RuntimeException e) {
            return refused("refusal.scan.damaged", name);
        }
    }

    private static Outcome<Checked> pdf(String name, byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                return refused("refusal.scan.damaged", name);
            }
            byte[] smaller = ScannedPdf.shrunk(document, content);
            return Outcome.done(new Checked(smaller, pages, smaller.length < content.length));
        } catch (InvalidPasswordException e) {
            return refused("refusal.scan.locked", name);
        }
    }

    private static Checked image(Picture picture) throws IOException {
        byte[] given = picture.file();
        boolean fits = picture.fits(SHORTER, LONGER) && picture.turn() == 1;
        if (picture.pages() > 1) {
            return new Checked(given, picture.pages(), false);
        }
        byte[] drawn = Picture.jpeg(picture.drawn(SHORTER, LONGER), QUALITY);
        boolean stays = fits && (given.length <= SMALL_BYTES || drawn.length >= given.length);
        return stays ? new Checked(given, 1, false) : new Checked(drawn, 1, true);
    }

    private static <T> Outcome<T> refused(String key, Object... args) {
        return Outcome.refused(Refusal.at("file", key, args));
    }
}
