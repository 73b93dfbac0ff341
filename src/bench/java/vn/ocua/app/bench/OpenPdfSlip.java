package vn.ocua.app.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

import vn.ocua.paper.Enclosed;
import vn.ocua.paper.ReceiptContent;

import java.io.ByteArrayOutputStream;

/// The receipt by OpenPDF as its guide shows it, faces kept between papers.
final class OpenPdfSlip {
    private final Font plain = font("Regular");
    private final Font bold = font("Bold");

    byte[] make(int index) throws Exception {
        ReceiptContent c = SlipSample.content(index);
        SlipWords words = new SlipWords(c);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 85, 57, 57, 57);
        PdfWriter.getInstance(document, out);
        document.open();
        PdfPTable head = new PdfPTable(2);
        head.setWidthPercentage(100);
        head.addCell(new Phrase(c.agency().superior() + "\n" + c.agency().name(), bold));
        head.addCell(
                new Phrase(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", bold));
        head.addCell(new Phrase("Mã số hồ sơ: " + c.reference().code(), bold));
        head.addCell(Image.getInstance(words.qr()));
        document.add(head);
        document.add(Image.getInstance(words.bars()));
        document.add(new Paragraph(c.form().title(), bold));
        for (String line : words.above()) {
            document.add(new Paragraph(line, plain));
        }
        PdfPTable table = new PdfPTable(new float[] {1, 8, 2, 2, 2});
        table.setWidthPercentage(100);
        for (String title :
                new String[] {
                    "TT", "Thành phần hồ sơ", "Bản chính", "Bản chứng thực", "Bản photo"
                }) {
            table.addCell(new Phrase(title, bold));
        }
        int no = 1;
        for (Enclosed paper : c.enclosed()) {
            table.addCell(new Phrase(String.valueOf(no++), plain));
            table.addCell(new Phrase(paper.name(), plain));
            table.addCell(new Phrase(String.valueOf(paper.originals()), plain));
            table.addCell(new Phrase(String.valueOf(paper.certified()), plain));
            table.addCell(new Phrase(String.valueOf(paper.copies()), plain));
        }
        document.add(table);
        for (String line : words.below()) {
            document.add(new Paragraph(line, plain));
        }
        PdfPTable signs = new PdfPTable(2);
        signs.addCell(new Phrase("NGƯỜI NỘP HỒ SƠ\n\n\n" + c.submitter().name(), bold));
        signs.addCell(new Phrase("NGƯỜI TIẾP NHẬN HỒ SƠ\n\n\n" + c.issue().officer(), bold));
        document.add(signs);
        document.close();
        return out.toByteArray();
    }

    private static Font font(String face) {
        try {
            String name = SlipWords.FONTS + face + ".ttf";
            return new Font(BaseFont.createFont(name, BaseFont.IDENTITY_H, true), 12);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
