package vn.ocua.paper.press;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A framed block of lines as a form with faces of its own, for a file that this program did not
/// set.
///
/// @param width in millimetres
/// @param height in millimetres
public record Appearance(double width, double height, Paper paper, String content) {
    private static final double BORDER = 0.25;
    private static final double PAD = 1.2;

    /// @param lines each a paragraph in its own style
    public static Appearance of(Fonts fonts, double width, List<List<Run>> lines) {
        Paper paper = new Paper(fonts);
        Typesetter type = new Typesetter(fonts);
        List<Paragraph> set =
                lines.stream()
                        .map(runs ->
                                type.set(
                                        runs,
                                        Shape.left(
                                                width - 2 * PAD,
                                                1.2,
                                                runs.getFirst().style().size())))
                        .toList();
        double height = set.stream().mapToDouble(Paragraph::height).sum() + 2 * PAD;
        Canvas canvas = paper.aside(height);
        canvas.frame(0, 0, width, height, BORDER);
        double y = PAD;
        for (Paragraph line : set) {
            line.draw(canvas, PAD, y);
            y += line.height();
        }
        return new Appearance(width, height, paper, canvas.content());
    }

    /// The form as an object of the file.
    public COSStream in(PDDocument file) throws IOException {
        COSDictionary used = new COSDictionary();
        for (Map.Entry<Face, Subset> face : paper.subsets().entrySet()) {
            COSDictionary font = new FontObject(file, face.getKey(), face.getValue()).dictionary();
            used.setItem(COSName.getPDFName(face.getKey().key()), font);
        }
        Mark mark = new Mark("Signature", width, height, content);
        return PdfFile.form(file, mark, used, PdfFile.deflated(file, PdfFile.bytes(content)));
    }
}
