package vn.ocua.paper.press;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// A subset as the objects of a PDF: Type 0 over CIDFontType2, codes being glyph numbers, with the
/// letters of each code so that text can be copied (the "u" of PDF/A-2u).
final class FontObject {
    /// Entries of one `bfchar` section that every reader takes.
    private static final int SECTION = 100;

    private final PDDocument file;
    private final Subset subset;
    private final COSName name;
    private final byte[] program;
    private final Face face;

    FontObject(PDDocument file, Face face, Subset subset) {
        this.file = file;
        this.face = face;
        this.subset = subset;
        program = subset.program();
        name = COSName.getPDFName(tag() + "+" + face.file());
    }

    COSDictionary dictionary() throws IOException {
        COSDictionary font = dictionary("Font", "Type0");
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, PdfFile.array(descendant()));
        font.setItem(COSName.TO_UNICODE, PdfFile.deflated(file, PdfFile.bytes(letters())));
        return font;
    }

    private COSDictionary descendant() throws IOException {
        COSDictionary font = dictionary("Font", "CIDFontType2");
        font.setItem(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor());
        COSArray widths = new COSArray();
        for (int code = 0; code < subset.size(); code++) {
            widths.add(PdfFile.number(subset.advance(code) * 1000));
        }
        font.setItem(COSName.W, PdfFile.array(COSInteger.ZERO, widths));
        font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        return font;
    }

    private COSDictionary descriptor() throws IOException {
        TrueType type = subset.face();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray box = new COSArray();
        for (int at = 36; at <= 42; at += 2) {
            box.add(COSInteger.get(type.thousandths("head", at)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        boolean slanted = face.file().contains("Italic");
        descriptor.setInt(COSName.ITALIC_ANGLE, slanted ? -12 : 0);
        descriptor.setInt(COSName.ASCENT, type.thousandths("hhea", 4));
        descriptor.setInt(COSName.DESCENT, type.thousandths("hhea", 6));
        descriptor.setInt(COSName.CAP_HEIGHT, type.thousandths("OS/2", 88));
        descriptor.setInt(COSName.STEM_V, face.file().contains("Bold") ? 140 : 80);
        COSStream stream = PdfFile.deflated(file, program);
        stream.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private String letters() {
        StringBuilder out = new StringBuilder();
        out.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        out.append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
        out.append("/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n");
        out.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int from = 1; from < subset.size(); from += SECTION) {
            StringBuilder section = new StringBuilder();
            int count = 0;
            for (int code = from; code < Math.min(from + SECTION, subset.size()); code++) {
                if (subset.letter(code) != 0) {
                    count++;
                    section.append('<').append(hex(code)).append("> <");
                    for (byte b :
                            Character.toString(subset.letter(code))
                                    .getBytes(StandardCharsets.UTF_16BE)) {
                        section.append(String.format(Locale.ROOT, "%02X", b));
                    }
                    section.append(">\n");
                }
            }
            if (count > 0) {
                out.append(count).append(" beginbfchar\n").append(section).append("endbfchar\n");
            }
        }
        out.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
        return out.toString();
    }

    private static String hex(int code) {
        return String.format(Locale.ROOT, "%04X", code);
    }

    /// Six capitals, the same for the same glyphs.
    private String tag() {
        CRC32 crc = new CRC32();
        crc.update(program);
        long rest = crc.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static COSDictionary dictionary(String type, String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
        return dictionary;
    }
}
