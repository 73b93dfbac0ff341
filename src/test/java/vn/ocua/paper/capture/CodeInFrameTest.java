package vn.ocua.paper.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.paper.capture.CardPictures.Look;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// The cards of the samples as a camera would see them.
class CodeInFrameTest {
    private final List<String> cards;

    CodeInFrameTest() throws Exception {
        cards = Files.readAllLines(Path.of("samples/card-qr.txt"));
    }

    @Test
    void everyCardIsReadHoweverItIsHeld() throws Exception {
        Map<String, Look> looks = new TreeMap<>();
        looks.put("clear", Look.clear());
        looks.put("turned", new Look(330, 33, 0, 20, 235, 4));
        looks.put("upside down", new Look(330, 180, 0, 20, 235, 4));
        looks.put("on edge", new Look(330, 90, 1, 20, 235, 4));
        looks.put("out of focus", new Look(330, 4, 2, 20, 235, 3));
        looks.put("dim room", new Look(330, 7, 1, 4, 46, 2));
        looks.put("flooded", new Look(330, 0, 1, 176, 255, 3));
        looks.put("grainy", new Look(330, 12, 0, 30, 190, 22));
        looks.put("far away", new Look(210, 5, 0, 20, 235, 4));
        List<String> missed = new ArrayList<>();
        int at = 0;
        for (var look : looks.entrySet()) {
            // Each look with two of the cards, so that all cards have their turn.
            for (String card :
                    List.of(cards.get(at++ % cards.size()), cards.get(at++ % cards.size()))) {
                BufferedImage image = CardPictures.draw(card, look.getValue(), 7);
                Optional<Frame> frame = Frame.jpeg(CardPictures.jpeg(image));
                if (!CodeInFrame.read(frame.orElseThrow()).equals(Optional.of(card))) {
                    missed.add(look.getKey() + ": " + card);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void nothingIsReadWhereThereIsNoCard() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            byte[] noise = new byte[320 * 240];
            random.nextBytes(noise);
            assertThat(CodeInFrame.read(new Frame(320, 240, noise))).as("seed 11, %d", i).isEmpty();
        }
        assertThat(CodeInFrame.read(new Frame(1, 1, new byte[1]))).isEmpty();
    }

    @Test
    void rawPicturesGiveTheirLight() throws Exception {
        BufferedImage image = CardPictures.draw(cards.getFirst(), Look.clear(), 1);
        Frame whole = Frame.of(image);
        int stride = whole.width() * 2 + 64;
        byte[] yuyv = new byte[stride * whole.height()];
        for (int y = 0; y < whole.height(); y++) {
            for (int x = 0; x < whole.width(); x++) {
                yuyv[y * stride + 2 * x] = whole.light()[y * whole.width() + x];
                yuyv[y * stride + 2 * x + 1] = (byte) 128;
            }
        }
        Frame read = Frame.planar(yuyv, whole.width(), whole.height(), stride, 2).orElseThrow();
        assertThat(read.light()).isEqualTo(whole.light());
        assertThat(CodeInFrame.read(read)).contains(cards.getFirst());
        assertThat(Frame.planar(yuyv, whole.width(), whole.height() + 1, stride, 2)).isEmpty();
        assertThat(Frame.planar(yuyv, 0, 10, 10, 1)).isEmpty();
        assertThat(Frame.planar(yuyv, 60_000, 60_000, 120_000, 2)).isEmpty();
    }
}
