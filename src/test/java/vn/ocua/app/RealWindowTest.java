package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.app.bench.VirtualDisplay;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// The program itself, its window on a real X screen that is nowhere; what could be seen is kept as
/// `target/screens/real-window.png`.
@EnabledOnOs(OS.LINUX)
class RealWindowTest {
    /// The sign-in's left half, green as the rail.
    private static final int DOOR = 0x0d4a3a;

    @TempDir Path folder;

    @Test
    void theWindowOpensAndClosesAtASignal() throws Exception {
        Path xvfb = VirtualDisplay.installed();
        assumeTrue(xvfb != null, "Xvfb is missing: apt-get install xvfb");
        assumeTrue(hasGtk(), "GTK 3 is missing: apt-get install libgtk-3-0");
        Console desk = Console.desk(folder.resolve("desk"), "--training");
        try (VirtualDisplay display =
                VirtualDisplay.start(
                        Objects.requireNonNull(xvfb), Files.createDirectory(frames()))) {
            desk.environment.put("DISPLAY", display.name());
            try (Child window = Child.start(desk)) {
                long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
                BufferedImage screen = screen();
                while (green(screen) < 0.2) {
                    assertThat(System.nanoTime()).as(window.said()).isLessThan(deadline);
                    assertThat(window.process.isAlive()).as(window.said()).isTrue();
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
                    screen = screen();
                }
                Path picture = Path.of("target", "screens", "real-window.png");
                Files.createDirectories(picture.getParent());
                ImageIO.write(screen, "png", picture.toFile());
                window.signal("TERM");
                assertThat(window.code()).isEqualTo(143);
                assertThat(window.said()).doesNotContain("Exception");
            }
        }
        assertThat(desk.admin("verify").json().get("ok").asBoolean()).isTrue();
    }

    private Path frames() {
        return folder.resolve("frames");
    }

    private static boolean hasGtk() throws IOException {
        for (String place :
                new String[] {
                    "/usr/lib/x86_64-linux-gnu",
                    "/usr/lib/aarch64-linux-gnu",
                    "/usr/lib64",
                    "/usr/lib"
                }) {
            if (Files.isDirectory(Path.of(place))) {
                try (Stream<Path> files = Files.list(Path.of(place))) {
                    if (files.anyMatch(f -> f.getFileName().toString().startsWith("libgtk-3.so"))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// What stands on the screen: a file of `xwd`, 24 bits deep.
    private BufferedImage screen() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(frames().resolve("Xvfb_screen0")));
        int head = file.getInt(0);
        int width = file.getInt(16);
        int height = file.getInt(20);
        boolean little = file.getInt(28) == 0;
        int line = file.getInt(48);
        int colours = file.getInt(76);
        file.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, file.getInt(head + 12 * colours + y * line + 4 * x));
            }
        }
        return image;
    }

    /// How much of the screen is nearly the door's green.
    private static double green(BufferedImage screen) {
        int green = 0;
        for (int y = 0; y < screen.getHeight(); y += 4) {
            for (int x = 0; x < screen.getWidth(); x += 4) {
                int colour = screen.getRGB(x, y);
                int away = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    away =
                            Math.max(
                                    away,
                                    Math.abs((colour >> shift & 255) - (DOOR >> shift & 255)));
                }
                green += away < 24 ? 1 : 0;
            }
        }
        return 16.0 * green / (screen.getWidth() * screen.getHeight());
    }
}
