package vn.ocua.paper.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Fault;
import vn.ocua.counter.CardCamera;
import vn.ocua.counter.CardCamera.Seen;
import vn.ocua.paper.capture.CardPictures.Look;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// The whole way from a stream of pictures to a card, over files and pipes.
class StreamCameraTest {
    @TempDir Path folder;

    private final String card;

    StreamCameraTest() throws Exception {
        card = Files.readAllLines(Path.of("samples/card-qr.txt")).getFirst();
    }

    @Test
    void aCardThatComesNearerIsReadOnTheWay() throws Exception {
        Path film = folder.resolve("the.mjpeg");
        Files.write(film, moving());
        List<Seen> seen = new ArrayList<>();
        assertThat(new CardCamera().read(film.toString(), seen::add, () -> false)).contains(card);
        assertThat(seen).hasSizeGreaterThan(3);
        assertThat(seen.getFirst().width()).isEqualTo(1280);
    }

    @Test
    void anotherCodeIsSeenButNotTaken() throws Exception {
        Path film = folder.resolve("khac.mjpeg");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(CardPictures.jpeg(CardPictures.draw("https://a.vn/1", Look.clear(), 1)));
        all.writeBytes(CardPictures.jpeg(CardPictures.draw(card, Look.clear(), 1)));
        Files.write(film, all.toByteArray());
        List<Seen> seen = new ArrayList<>();
        assertThat(new CardCamera().read(film.toString(), seen::add, () -> false)).contains(card);
        assertThat(seen).extracting(Seen::other).containsExactly(true, false);
    }

    @Test
    void aCameraPulledOutIsSaidAndOneThatIsNotThereToo() throws Exception {
        Path film = folder.resolve("rut.mjpeg");
        byte[] blank = CardPictures.jpeg(CardPictures.draw("x", new Look(40, 0, 4, 9, 9, 0), 1));
        Files.write(film, blank);
        assertThatThrownBy(() -> new CardCamera().read(film.toString(), _ -> {}, () -> false))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("MA-02"));
        assertThatThrownBy(() ->
                        new CardCamera()
                                .read(folder.resolve("khong").toString(), _ -> {}, () -> false))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("MA-02"));
    }

    @Test
    void aPipeIsACameraAndEscLetsItGo() throws Exception {
        assumeThat(Path.of("/usr/bin/mkfifo")).as("mkfifo, to make a pipe").exists();
        Path pipe = folder.resolve("may-anh");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        byte[] film = moving();
        Thread writer =
                Thread.ofPlatform()
                        .start(() -> {
                            try (OutputStream out = Files.newOutputStream(pipe)) {
                                out.write(film);
                            } catch (java.io.IOException e) {
                                Thread.currentThread().interrupt(); // The camera was let go.
                            }
                        });
        assertThat(new CardCamera().read(pipe.toString(), _ -> {}, () -> false)).contains(card);
        writer.join(5_000);
        assertThat(writer.isAlive()).isFalse();

        AtomicBoolean stopped = new AtomicBoolean();
        AtomicReference<Optional<String>> answer = new AtomicReference<>();
        Thread looking =
                Thread.ofPlatform()
                        .start(() ->
                                answer.set(
                                        new CardCamera()
                                                .read(pipe.toString(), _ -> {}, stopped::get)));
        stopped.set(true);
        looking.join(5_000);
        assertThat(answer.get()).isNotNull().isEmpty();
    }

    @Test
    void aStreamWithRubbishInItIsReadOn() throws Exception {
        byte[] picture = CardPictures.jpeg(CardPictures.draw(card, Look.clear(), 1));
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] rubbish = new byte[random.nextInt(3000)];
            random.nextBytes(rubbish);
            for (int i = 0; i < rubbish.length; i++) {
                // A picture that seems to begin in the rubbish would swallow the true one.
                rubbish[i] = rubbish[i] == (byte) 0xD8 ? 0 : rubbish[i];
            }
            all.writeBytes(rubbish);
            all.writeBytes(picture);
            all.writeBytes(picture);
            all.write(picture, 0, random.nextInt(picture.length));
            MotionJpeg stream = new MotionJpeg(new ByteArrayInputStream(all.toByteArray()));
            assertThat(stream.next().orElseThrow()).as("seed %d", seed).isEqualTo(picture);
            assertThat(stream.next().orElseThrow()).as("seed %d", seed).isEqualTo(picture);
            assertThat(stream.next()).as("seed %d", seed).isEmpty();
        }
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] broken = picture.clone();
            for (int i = 0; i < 20; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            MotionJpeg stream = new MotionJpeg(new ByteArrayInputStream(broken));
            stream.next().flatMap(Frame::jpeg); // Answers, whatever it is.
        }
    }

    /// Cameras leave the common tables out.
    @Test
    void aPictureWithoutItsTablesIsReadAllTheSame() throws Exception {
        byte[] picture = CardPictures.jpeg(CardPictures.draw(card, Look.clear(), 1));
        byte[] bare = withoutTables(picture);
        assertThat(bare.length).isLessThan(picture.length - 400);
        assertThat(CodeInFrame.read(Frame.jpeg(bare).orElseThrow())).contains(card);
    }

    @Test
    void aKernelDeviceThatIsNoneIsRefusedInWords() {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        assertThatThrownBy(() -> new VideoDevice("/dev/video97", "Máy ảnh").open())
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("MA-02"));
        assertThatThrownBy(() -> new VideoDevice("/dev/null", "Máy ảnh").open())
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("MA-05"));
        try (Frames frames =
                new StreamFrames("trống", () -> new ByteArrayInputStream(new byte[0]), () -> {})) {
            assertThatThrownBy(() -> frames.next(Duration.ofSeconds(2))).isInstanceOf(Fault.class);
        }
    }

    private static byte[] withoutTables(byte[] picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        int at = 2;
        while ((picture[at + 1] & 255) != 0xDA) {
            int length = 2 + ((picture[at + 2] & 255) << 8 | picture[at + 3] & 255);
            if ((picture[at + 1] & 255) != 0xC4) {
                out.write(picture, at, length);
            }
            at += length;
        }
        out.write(picture, at, picture.length - at);
        return out.toByteArray();
    }

    /// A hand brings the card: first too small and blurred, then near, turning, in focus.
    private byte[] moving() throws Exception {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        for (int i = 0; i < 9; i++) {
            Look look = new Look(90 + 30 * i, 40 - 5 * i, Math.max(0, 6 - i), 20, 120 + 12 * i, 6);
            film.writeBytes(CardPictures.jpeg(CardPictures.draw(card, look, i)));
        }
        return film.toByteArray();
    }
}
