package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import vn.ocua.Given;
import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import javax.imageio.ImageIO;

class ScanFileTest {
    private static final String CARD =
            "066085004217|241023456|Nguyễn Văn Hùng|14031985|Nam|Thôn 3, xã Hòa An, tỉnh Đắk"
                    + " Lắk|20062021";

    @Test
    void aPhotographOfTwelveMillionPixelsBecomesAReadablePage() throws IOException {
        byte[] photo = page(4000, 3000, "jpeg");
        ScanFile.Checked checked = done(ScanFile.check("ảnh.jpg", photo));
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(checked.content()));
        assertThat(checked.shrunk()).isTrue();
        assertThat(kept.getWidth()).isLessThanOrEqualTo(ScanFile.LONGER);
        assertThat(kept.getHeight()).isLessThanOrEqualTo(ScanFile.SHORTER);
        assertThat(checked.content()).hasSizeLessThan(photo.length);
    }

    @Test
    void aSmallScanAndAPdfStayAsTheyWereGiven() throws IOException {
        byte[] scan = page(1200, 1700, "png");
        assertThat(done(ScanFile.check("to-khai.png", scan)).content()).isEqualTo(scan);
        byte[] pdf = pdf("");
        ScanFile.Checked checked = done(ScanFile.check("to-khai.pdf", pdf));
        assertThat(checked.content()).isEqualTo(pdf);
        assertThat(checked.pages()).isEqualTo(2);
    }

    @Test
    void aPdfOfLargeScansIsShrunkUnlessItIsSigned() throws IOException {
        byte[] large = scanned(false);
        ScanFile.Checked checked = done(ScanFile.check("ban-ve.pdf", large));
        assertThat(checked.shrunk()).isTrue();
        assertThat(checked.content()).hasSizeLessThan(large.length / 2);
        try (PDDocument kept = Loader.loadPDF(checked.content())) {
            assertThat(kept.getNumberOfPages()).isEqualTo(2);
            BufferedImage seen = new PDFRenderer(kept).renderImageWithDPI(1, 100);
            assertThat(new Color(seen.getRGB(30, 30)).getRed()).isLessThan(90);
            assertThat(new Color(seen.getRGB(seen.getWidth() - 60, 30)).getRed())
                    .isGreaterThan(180);
        }
        byte[] signed = scanned(true);
        assertThat(done(ScanFile.check("da-ky.pdf", signed)).content()).isEqualTo(signed);
    }

    /// Two sheets at 300 dots an inch, hardly pressed together.
    private static byte[] scanned(boolean signed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(page(2600, 3680, "jpeg")));
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.drawImage(
                            JPEGFactory.createFromImage(document, sheet, 0.98f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            if (signed) {
                PDAcroForm form = new PDAcroForm(document);
                document.getDocumentCatalog().setAcroForm(form);
                PDSignatureField field = new PDSignatureField(form);
                field.setValue(new PDSignature());
                form.getFields().add(field);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aPhotographTakenLyingIsTurnedUpright() throws IOException {
        byte[] lying = exif(page(3000, 2000, "jpeg"), 6);
        BufferedImage kept =
                ImageIO.read(
                        new ByteArrayInputStream(done(ScanFile.check("ảnh.jpg", lying)).content()));
        assertThat(kept.getHeight()).isGreaterThan(kept.getWidth());
        // The dark corner at the top left is at the top right after a quarter turn.
        assertThat(new Color(kept.getRGB(kept.getWidth() - 30, 30)).getRed()).isLessThan(90);
        assertThat(new Color(kept.getRGB(30, 30)).getRed()).isGreaterThan(180);
    }

    @Test
    void whatCannotBeOpenedIsRefusedInOneSentence() throws IOException {
        assertThat(refused(ScanFile.check("khóa.pdf", pdf("bí mật")))).contains("mật khẩu");
        assertThat(refused(ScanFile.check("chữ.txt", "Kính gửi".getBytes()))).contains("PDF");
        byte[] half = page(2000, 2500, "png");
        assertThat(refused(ScanFile.check("dở.png", Arrays.copyOf(half, half.length / 3))))
                .contains("chưa ghi xong");
        assertThat(refused(ScanFile.check("dở.pdf", Arrays.copyOf(pdf(""), 40)))).isNotEmpty();
    }

    @Test
    void junkNeverDoesMoreThanBeRefused() {
        Given.cases(
                200,
                given -> {
                    byte[] junk = given.junk(400).getBytes();
                    byte[] head =
                            given.pick(
                                    new byte[] {'%', 'P', 'D', 'F', '-'},
                                    new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1},
                                    new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
                    byte[] file = Arrays.copyOf(head, head.length + junk.length);
                    System.arraycopy(junk, 0, file, head.length, junk.length);
                    assertThat(ScanFile.check("tệp", file)).isInstanceOf(Outcome.Refused.class);
                    assertThat(QrReading.read(file)).isEmpty();
                });
    }

    @Test
    void theCodeOfAPhotographedCardIsRead() throws Exception {
        var code =
                new QRCodeWriter()
                        .encode(
                                CARD,
                                BarcodeFormat.QR_CODE,
                                420,
                                420,
                                Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        BufferedImage card = new BufferedImage(3200, 2100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        pen.setColor(new Color(214, 222, 208));
        pen.fillRect(0, 0, 3200, 2100);
        pen.rotate(0.07, 1600, 1000);
        pen.drawImage(MatrixToImageWriter.toBufferedImage(code), 2400, 300, null);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(card, "jpeg", bytes);
        assertThat(QrReading.read(bytes.toByteArray())).contains(CARD);
        assertThat(QrReading.read(page(900, 600, "png"))).isEmpty();
    }

    /// A page with a dark corner at the top left and letters all over.
    private static byte[] page(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.DARK_GRAY);
        for (int y = 200; y < height; y += 40) {
            for (int x = 300; x < width - 300; x += 23) {
                pen.drawLine(x, y, x + y % 17, y + x % 29);
            }
        }
        pen.fillRect(0, 0, 150, 150);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] pdf(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy("chủ", password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /// The same JPEG with an orientation tag after its first marker.
    private static byte[] exif(byte[] jpeg, int turn) {
        byte[] tag = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) turn,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] out = new byte[jpeg.length + tag.length];
        System.arraycopy(jpeg, 0, out, 0, 2);
        System.arraycopy(tag, 0, out, 2, tag.length);
        System.arraycopy(jpeg, 2, out, 2 + tag.length, jpeg.length - 2);
        return out;
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static String refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? Texts.vietnamese().of(refused.reasons().getFirst())
                : "";
    }
}
