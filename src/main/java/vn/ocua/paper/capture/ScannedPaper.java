package vn.ocua.paper.capture;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import vn.ocua.base.Outcome;
import vn.ocua.paper.ScanFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The sheets of one paper as one file: an image where it is one, a PDF where there are more. Each
/// sheet goes through the same checks and the same shrinking as a file that was brought.
public final class ScannedPaper {
    private static final float POINTS_AN_INCH = 72f;

    private ScannedPaper() {}

    /// @param name without ending
    /// @param sheets images, at least one
    public static Outcome<byte[]> of(String name, List<byte[]> sheets) {
        List<byte[]> checked = new ArrayList<>();
        for (byte[] sheet : sheets) {
            switch (ScanFile.sheet(name, sheet)) {
                case Outcome.Done<byte[]>(byte[] fine) -> checked.add(fine);
                case Outcome.Refused<byte[]>(var reasons) -> {
                    return new Outcome.Refused<>(reasons);
                }
            }
        }
        return Outcome.done(checked.size() == 1 ? checked.getFirst() : pdf(name, checked));
    }

    private static byte[] pdf(String name, List<byte[]> sheets) {
        try (PDDocument document = new PDDocument()) {
            for (byte[] sheet : sheets) {
                PDImageXObject image = PDImageXObject.createFromByteArray(document, sheet, "sheet");
                float scale = POINTS_AN_INCH / ScanOrder.DPI;
                PDRectangle size =
                        new PDRectangle(image.getWidth() * scale, image.getHeight() * scale);
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw ScannerTrouble.UNKNOWN.fault(name, e);
        }
    }
}
