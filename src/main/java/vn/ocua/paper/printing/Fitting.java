package vn.ocua.paper.printing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// Which paper a file is printed on, and how a small page lies on a larger sheet: at the top, in
/// its own size, with a dashed line to cut along. Nothing is ever made smaller or larger.
final class Fitting {
    private static final double POINT = 25.4 / 72;

    /// Below this it is a roll, which is cut where the content ends.
    private static final double ROLL = 85;

    private final byte[] pdf;
    private final double width;
    private final double height;

    private Fitting(byte[] pdf, double width, double height) {
        this.pdf = pdf;
        this.width = width;
        this.height = height;
    }

    /// The file cannot be read or drawn.
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(IOException cause) {
            super(cause);
        }
    }

    static Fitting of(byte[] pdf) throws Unreadable {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDRectangle box = file.getPage(0).getMediaBox();
            return new Fitting(pdf, box.getWidth() * POINT, box.getHeight() * POINT);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /// @param chosen empty for the page's own size
    /// @return null to leave it to the printer
    @Nullable Media media(String chosen, List<Media> sizes) {
        if (!chosen.isEmpty()) {
            Media usual = Media.usual(chosen);
            return usual == null
                    ? Media.of(chosen)
                    : sizes.stream()
                            .filter(m -> m.holds(usual.width(), usual.height()))
                            .findFirst()
                            .orElse(usual);
        }
        boolean free = sizes.stream().anyMatch(m -> m.name().startsWith("custom_max_"));
        return free && width < ROLL
                ? Media.roll(width, height)
                : Media.forPage(sizes, width, height);
    }

    /// The file for that paper: as it is where its pages fill it, each laid at the top of a sheet
    /// where they are smaller.
    byte[] onto(Media media) throws Unreadable {
        boolean fills = media.width() == 0 || media.holds(width, height);
        if (fills || width > media.width() + 1 || height > media.height() + 1) {
            return pdf;
        }
        try (PDDocument file = Loader.loadPDF(pdf);
                PDDocument sheets = new PDDocument()) {
            LayerUtility layers = new LayerUtility(sheets);
            float wide = (float) (media.width() / POINT);
            float high = (float) (media.height() / POINT);
            for (int i = 0; i < file.getNumberOfPages(); i++) {
                PDFormXObject form = layers.importPageAsForm(file, i);
                PDPage sheet = new PDPage(new PDRectangle(wide, high));
                sheets.addPage(sheet);
                float up = high - file.getPage(i).getMediaBox().getHeight();
                try (PDPageContentStream out = new PDPageContentStream(sheets, sheet)) {
                    out.saveGraphicsState();
                    out.transform(Matrix.getTranslateInstance(0, up));
                    out.drawForm(form);
                    out.restoreGraphicsState();
                    cut(out, wide, up);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4_000);
            sheets.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    private static void cut(PDPageContentStream out, float wide, float y) throws IOException {
        out.setLineWidth(0.5f);
        out.setLineDashPattern(new float[] {3, 2}, 0);
        out.moveTo(0, y);
        out.lineTo(wide, y);
        out.stroke();
    }
}
