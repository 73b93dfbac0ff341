package vn.ocua.paper.press;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

import vn.ocua.time.VietnamTime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What makes a PDF an archive file: XMP, output intent, language, title. The packet is written by
/// hand: XMP libraries load an XML parser for forty fixed lines.
final class Archive {
    private static final String PRODUCER = "Ô Cửa";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+07''00'''", Locale.ROOT);
    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%3$s</xmp:ModifyDate>
            <pdf:Producer>%s</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private final PDDocument file;

    Archive(PDDocument file) {
        this.file = file;
    }

    void describe(Description description) throws IOException {
        COSDictionary catalogue = file.getDocumentCatalog().getCOSObject();
        catalogue.setItem(COSName.LANG, new COSString("vi-VN"));
        COSDictionary view = new COSDictionary();
        view.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalogue.setItem(COSName.VIEWER_PREFERENCES, view);
        catalogue.setItem(COSName.OUTPUT_INTENTS, PdfFile.array(intent()));
        catalogue.setItem(COSName.METADATA, metadata(description));
        COSDictionary info = new COSDictionary();
        String title = seen(description.title());
        String author = seen(description.author());
        String made = PDF_DATE.format(VietnamTime.local(description.made()));
        info.setItem(COSName.TITLE, new COSString(title));
        info.setItem(COSName.AUTHOR, new COSString(author));
        info.setItem(COSName.PRODUCER, new COSString(PRODUCER));
        info.setItem(COSName.CREATION_DATE, new COSString(made));
        info.setItem(COSName.MOD_DATE, new COSString(made));
        file.getDocument().getTrailer().setItem(COSName.INFO, info);
    }

    private COSDictionary intent() throws IOException {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.INFO, new COSString("sRGB IEC61966-2.1"));
        COSStream profile = PdfFile.deflated(file, Srgb.profile());
        profile.setInt(COSName.N, 3);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /// Not compressed, so that archives can read it without a PDF library.
    private COSStream metadata(Description description) throws IOException {
        COSStream stream = file.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        String packet =
                String.format(
                        Locale.ROOT,
                        XMP,
                        xml(seen(description.title())),
                        xml(seen(description.author())),
                        moment(description.made()),
                        PRODUCER);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packet.getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    private static String moment(Instant at) {
        return VietnamTime.iso(at);
    }

    private static String seen(String text) {
        return vn.ocua.base.Text.clean(text);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
