package vn.ocua.paper.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A camera that the Linux kernel shows as `/dev/video…`.
///
/// @param id the device's path
/// @param name as the kernel calls it
public record VideoDevice(String id, String name) implements Camera {
    private static final Path KNOWN = Path.of("/sys/class/video4linux");

    /// Those that are plugged in; of several nodes of one camera the first, which gives pictures.
    static List<Camera> present() {
        List<Camera> all = new ArrayList<>();
        if (!Files.isDirectory(KNOWN)) {
            return all;
        }
        try (Stream<Path> nodes = Files.list(KNOWN)) {
            for (Path node : nodes.sorted(Comparator.comparing(VideoDevice::number)).toList()) {
                Path device = Path.of("/dev").resolve(node.getFileName());
                if (first(node) && Files.exists(device)) {
                    all.add(new VideoDevice(device.toString(), read(node.resolve("name"))));
                }
            }
        } catch (IOException e) {
            return all; // Unplugged while we looked.
        }
        return all;
    }

    @Override
    public Frames open() {
        return VideoFrames.open(this);
    }

    private static boolean first(Path node) {
        return !List.of("1", "2", "3").contains(read(node.resolve("index")));
    }

    private static int number(Path node) {
        String digits = node.getFileName().toString().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 4 ? 9999 : Integer.parseInt(digits);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
