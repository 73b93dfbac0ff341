package vn.ocua.app.bench;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import vn.ocua.dossier.Application;
import vn.ocua.paper.press.Face;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The peer: a page of PDFBox with the faces of our receipt loaded as its guide shows, about as
/// many words, no QR, no archive form.
final class BarePdf {
    private static final List<Face> FACES =
            List.of(Face.SERIF, Face.SERIF_BOLD, Face.SERIF_ITALIC, Face.SERIF_BOLD_ITALIC);
    private static final int LINES = 40;

    private BarePdf() {}

    static byte[] make(Application person) throws IOException {
        return make(person.name(), person.address());
    }

    static byte[] make(String name, String address) throws IOException {
        try (PDDocument document = new PDDocument()) {
            List<PDFont> fonts = new ArrayList<>();
            for (Face face : FACES) {
                fonts.add(load(document, face));
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int line = 0; line < LINES; line++) {
                    content.beginText();
                    content.setFont(fonts.get(line % fonts.size()), 12);
                    content.newLineAtOffset(60, 780 - line * 18);
                    content.showText(line + ". " + name + ", " + address);
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDFont load(PDDocument document, Face face) throws IOException {
        String name = "/vn/ocua/paper/fonts/" + face.file() + ".ttf";
        try (InputStream in = BarePdf.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing " + name);
            }
            return PDType0Font.load(document, in, true);
        }
    }
}
