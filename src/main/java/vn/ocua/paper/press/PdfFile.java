package vn.ocua.paper.press;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Writes pages as a PDF/A-2u file (ISO 19005-2) through PDFBox's objects.
final class PdfFile {
    private final List<Paper.Page> pages;
    private final Collection<Mark> marks;
    private final Map<Face, Subset> subsets;
    private final MessageDigest digest = sha256();

    PdfFile(List<Paper.Page> pages, Collection<Mark> marks, Map<Face, Subset> subsets) {
        this.pages = pages;
        this.marks = marks;
        this.subsets = subsets;
    }

    byte[] write(Description description) throws IOException {
        try (PDDocument file = new PDDocument()) {
            COSDictionary resources = resources(file);
            for (Paper.Page page : pages) {
                PDPage sheet =
                        new PDPage(new PDRectangle(points(page.width()), points(page.height())));
                COSArray contents = new COSArray();
                contents.add(stream(file, bytes(page.body().content())));
                contents.add(stream(file, bytes(page.marks().content())));
                sheet.getCOSObject().setItem(COSName.CONTENTS, contents);
                sheet.getCOSObject().setItem(COSName.RESOURCES, resources);
                file.addPage(sheet);
            }
            new Archive(file).describe(description);
            COSString id = new COSString(Arrays.copyOf(digest.digest(), 16));
            COSArray ids = new COSArray(List.of(id, id));
            file.getDocument().getTrailer().setItem(COSName.ID, ids);
            ByteArrayOutputStream out = new ByteArrayOutputStream(40_000);
            file.save(out);
            return out.toByteArray();
        }
    }

    private COSDictionary resources(PDDocument file) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Face, Subset> used : subsets.entrySet()) {
            COSDictionary font = new FontObject(file, used.getKey(), used.getValue()).dictionary();
            fonts.setItem(COSName.getPDFName(used.getKey().key()), font);
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        COSDictionary forms = new COSDictionary();
        for (Mark mark : marks) {
            forms.setItem(COSName.getPDFName(mark.name()), form(file, mark, fonts));
        }
        resources.setItem(COSName.XOBJECT, forms);
        return resources;
    }

    private COSStream form(PDDocument file, Mark mark, COSDictionary fonts) throws IOException {
        return form(file, mark, fonts, stream(file, bytes(mark.content())));
    }

    /// A mark as a form with its own box; shared with the reprint.
    static COSStream form(PDDocument file, Mark mark, COSDictionary fonts, COSStream stream) {
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(
                COSName.BBOX,
                new PDRectangle(points(mark.width()), points(mark.height())).getCOSArray());
        COSDictionary own = new COSDictionary();
        own.setItem(COSName.FONT, fonts);
        stream.setItem(COSName.RESOURCES, own);
        return stream;
    }

    private COSStream stream(PDDocument file, byte[] bytes) throws IOException {
        digest.update(bytes);
        return deflated(file, bytes);
    }

    static COSStream deflated(PDDocument file, byte[] bytes) throws IOException {
        COSStream stream = file.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    static float points(double millimetres) {
        return Math.round(millimetres / Shape.POINT * 100) / 100f;
    }

    static COSArray array(COSBase... items) {
        return new COSArray(List.of(items));
    }

    static COSBase number(double value) {
        double tenth = Math.round(value * 10) / 10.0;
        return tenth == Math.rint(tenth)
                ? COSInteger.get((long) tenth)
                : new COSFloat((float) tenth);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
