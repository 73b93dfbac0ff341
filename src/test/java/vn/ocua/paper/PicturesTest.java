package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Every paper looks as it looked when somebody last looked at it.
///
/// The stored pictures are grey, 72 dpi, sixteen greys. After a change that is meant, make them
/// anew with `-Docua.pictures=write`, look at them, and commit them.
class PicturesTest {
    private static final Path STORED = Path.of("src/test/resources/vn/ocua/paper/pictures");
    private static final Path DIFFERENCES = Path.of("target", "papers", "diff");
    private static final boolean WRITE = "write".equals(System.getProperty("ocua.pictures"));
    private static final int GREYS = 16;

    /// After the blur a letter that moved by less than half a pixel differs by less than this.
    private static final int TOLERATED = 48;

    /// Share of pixels that may differ more: one line of text is about 0.3 %.
    private static final double MOST = 0.0005;

    @TestFactory
    Stream<DynamicTest> everyPaperLooksAsItDid() {
        return Examples.all().entrySet().stream()
                .map(paper ->
                        DynamicTest.dynamicTest(
                                paper.getKey(), () -> look(paper.getKey(), paper.getValue())));
    }

    @Test
    void noPictureIsLeftOver() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (Map.Entry<String, byte[]> paper : Examples.all().entrySet()) {
            try (PDDocument file = Loader.loadPDF(paper.getValue())) {
                for (int i = 1; i <= file.getNumberOfPages(); i++) {
                    wanted.add(name(paper.getKey(), i));
                }
            }
        }
        try (Stream<Path> stored = Files.list(STORED)) {
            assertThat(stored.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void aMovedLineAndAMissingWordAreSeen() {
        BufferedImage page = new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage other = new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY);
        fill(page, 0, 0, 595, 842, 255);
        fill(other, 0, 0, 595, 842, 255);
        fill(page, 85, 400, 90, 9, 60);
        assertThat(share(page, other)).as("a missing word").isGreaterThan(MOST);
        fill(other, 85, 403, 90, 9, 60);
        assertThat(share(page, other)).as("a moved line").isGreaterThan(MOST);
        fill(other, 85, 403, 90, 9, 255);
        fill(other, 85, 400, 90, 9, 75);
        assertThat(share(page, other)).as("a little paler").isLessThan(MOST);
    }

    private static void look(String name, byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (int i = 0; i < file.getNumberOfPages(); i++) {
                BufferedImage now = new PDFRenderer(file).renderImageWithDPI(i, 72, ImageType.GRAY);
                Path stored = STORED.resolve(name(name, i + 1));
                if (WRITE) {
                    ImageIO.write(few(now), "png", stored.toFile());
                }
                assertThat(stored).as("picture of %s", name).exists();
                compare(name + ", page " + (i + 1), stored, now);
            }
        }
    }

    private static void compare(String name, Path stored, BufferedImage now) throws IOException {
        BufferedImage then = ImageIO.read(stored.toFile());
        assertThat(List.of(now.getWidth(), now.getHeight()))
                .as("size of %s", name)
                .isEqualTo(List.of(then.getWidth(), then.getHeight()));
        double share = share(then, now);
        if (share > MOST) {
            Files.createDirectories(DIFFERENCES);
            Path out = DIFFERENCES.resolve(stored.getFileName());
            ImageIO.write(difference(then, now), "png", out.toFile());
            assertThat(share)
                    .as("%s looks different: see %s (red was, blue is)", name, out)
                    .isLessThanOrEqualTo(MOST);
        }
    }

    private static String name(String paper, int page) {
        return paper + "-" + page + ".png";
    }

    private static double share(BufferedImage then, BufferedImage now) {
        int[][] one = blurred(then);
        int[][] other = blurred(now);
        int different = 0;
        for (int y = 0; y < one.length; y++) {
            for (int x = 0; x < one[0].length; x++) {
                different += Math.abs(one[y][x] - other[y][x]) > TOLERATED ? 1 : 0;
            }
        }
        return (double) different / one.length / one[0].length;
    }

    /// The mean of each pixel and its eight neighbours.
    private static int[][] blurred(BufferedImage image) {
        int[][] out = new int[image.getHeight()][image.getWidth()];
        for (int y = 0; y < out.length; y++) {
            for (int x = 0; x < out[0].length; x++) {
                int sum = 0;
                int count = 0;
                for (int v = Math.max(0, y - 1); v <= Math.min(out.length - 1, y + 1); v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(out[0].length - 1, x + 1); u++) {
                        sum += grey(image, u, v);
                        count++;
                    }
                }
                out[y][x] = sum / count;
            }
        }
        return out;
    }

    /// As it is stored: Java would bend the scale of a grey picture.
    private static int grey(BufferedImage image, int x, int y) {
        return image.getColorModel() instanceof IndexColorModel
                ? image.getRGB(x, y) & 0xFF
                : image.getRaster().getSample(x, y, 0);
    }

    private static BufferedImage difference(BufferedImage then, BufferedImage now) {
        BufferedImage out =
                new BufferedImage(now.getWidth(), now.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < out.getHeight(); y++) {
            for (int x = 0; x < out.getWidth(); x++) {
                int was = grey(then, x, y);
                int is = grey(now, x, y);
                out.setRGB(x, y, is << 16 | Math.min(was, is) << 8 | was);
            }
        }
        return out;
    }

    private static BufferedImage few(BufferedImage image) {
        byte[] greys = new byte[GREYS];
        for (int i = 0; i < GREYS; i++) {
            greys[i] = (byte) (255 * i / (GREYS - 1));
        }
        BufferedImage out =
                new BufferedImage(
                        image.getWidth(),
                        image.getHeight(),
                        BufferedImage.TYPE_BYTE_BINARY,
                        new IndexColorModel(4, GREYS, greys, greys, greys));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = image.getRaster().getSample(x, y, 0);
                out.getRaster().setSample(x, y, 0, (grey * (GREYS - 1) + 127) / 255);
            }
        }
        return out;
    }

    private static void fill(BufferedImage image, int x, int y, int w, int h, int grey) {
        for (int v = y; v < y + h; v++) {
            for (int u = x; u < x + w; u++) {
                image.getRaster().setSample(u, v, 0, grey);
            }
        }
    }
}
