package vn.ocua.paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Where every letter of a page stands, in millimetres from the upper left corner.
final class Boxes extends PDFTextStripper {
    private static final double POINT = 25.4 / 72;

    private final List<Box> found = new ArrayList<>();

    /// A letter from its base line up to the height of capitals and down to its foot.
    record Box(String letter, double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right - 0.15
                    && other.left < right - 0.15
                    && top < other.bottom - 0.1
                    && other.top < bottom - 0.1;
        }
    }

    private Boxes() {}

    static List<Box> of(byte[] pdf, int page) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            Boxes boxes = new Boxes();
            boxes.setStartPage(page + 1);
            boxes.setEndPage(page + 1);
            boxes.getText(file);
            return boxes.found;
        }
    }

    /// Pairs of letters that stand on each other.
    static List<String> clashes(List<Box> boxes) {
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).meets(boxes.get(j))) {
                    clashes.add(boxes.get(i) + " on " + boxes.get(j));
                }
            }
        }
        return clashes;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        double size = text.getFontSizeInPt();
        String letter = text.getUnicode();
        boolean watermark = Math.abs(text.getTextMatrix().getShearX()) > 0.01;
        boolean mark = Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
        if (!letter.isBlank() && !watermark && !mark) {
            double x = text.getXDirAdj() * POINT;
            double y = text.getYDirAdj() * POINT;
            double wide = text.getWidthDirAdj() * POINT;
            double em = size * POINT;
            found.add(new Box(letter, x, y - 0.66 * em, x + wide, y + 0.2 * em));
        }
    }
}
