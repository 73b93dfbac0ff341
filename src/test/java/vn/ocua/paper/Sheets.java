package vn.ocua.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import vn.ocua.base.Outcome;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

/// Issued papers looked at from outside: text, pictures, codes.
public final class Sheets {
    private static final Path PICTURES = Path.of("target", "papers");
    private static final int[] DISTANCES = {200, 300, 150};

    private Sheets() {}

    static Issued done(Outcome<Issued> outcome) {
        if (outcome instanceof Outcome.Done<Issued>(Issued issued)) {
            return issued;
        }
        throw new AssertionError("refused: " + outcome);
    }

    public static String text(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    public static String line(byte[] pdf) throws IOException {
        return text(pdf).replaceAll("\\s+", " ");
    }

    static String line(byte[] pdf, int page) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(file).replaceAll("\\s+", " ");
        }
    }

    /// Writes each page as a picture to be looked at.
    public static void draw(String name, byte[] pdf) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".pdf"), pdf);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (int i = 0; i < file.getNumberOfPages(); i++) {
                BufferedImage page = new PDFRenderer(file).renderImageWithDPI(i, 150);
                File out = PICTURES.resolve(name + "-" + (i + 1) + ".png").toFile();
                ImageIO.write(page, "png", out);
            }
        }
    }

    /// What the codes of a kind say on a page printed at 200 dpi, each once: looked for on the
    /// whole page and, as a hand with a phone would, on parts of it, then nearer and farther.
    public static Set<String> codes(byte[] pdf, int page, BarcodeFormat kind) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (int i = 0; i < DISTANCES.length && found.isEmpty(); i++) {
                found.addAll(
                        codes(
                                new PDFRenderer(file)
                                        .renderImageWithDPI(page, DISTANCES[i], ImageType.GRAY),
                                kind));
            }
        }
        return found;
    }

    private static Set<String> codes(BufferedImage image, BarcodeFormat kind) {
        int w = image.getWidth() / 2;
        int h = image.getHeight() / 2;
        Set<String> found = new LinkedHashSet<>(read(image, kind));
        for (int i = 0; i < 4; i++) {
            found.addAll(read(image.getSubimage(i % 2 * w, i / 2 * h, w, h), kind));
        }
        // a hand that saw nothing moves the phone a little
        for (int i = 0; i < 9 && found.isEmpty(); i++) {
            int x = i % 3 * w / 2;
            int y = i / 3 * h / 2;
            found.addAll(read(image.getSubimage(x, y, w, h), kind));
        }
        return found;
    }

    /// As readers do: first by local brightness, then by one threshold for the whole picture.
    private static List<String> read(BufferedImage image, BarcodeFormat kind) {
        BufferedImageLuminanceSource source = new BufferedImageLuminanceSource(image);
        List<String> found = read(new BinaryBitmap(new HybridBinarizer(source)), kind);
        return found.isEmpty()
                ? read(new BinaryBitmap(new GlobalHistogramBinarizer(source)), kind)
                : found;
    }

    private static List<String> read(BinaryBitmap bitmap, BarcodeFormat kind) {
        Map<DecodeHintType, Object> hints =
                Map.of(
                        DecodeHintType.POSSIBLE_FORMATS,
                        List.of(kind),
                        DecodeHintType.TRY_HARDER,
                        true);
        try {
            Result[] found =
                    new GenericMultipleBarcodeReader(new MultiFormatReader())
                            .decodeMultiple(bitmap, hints);
            return Arrays.stream(found).map(Result::getText).toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
