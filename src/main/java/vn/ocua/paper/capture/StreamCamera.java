package vn.ocua.paper.capture;

import java.nio.file.Files;
import java.nio.file.Path;

/// A camera that another program reads into a pipe or a file as Motion JPEG: an old camera, one on
/// the network, `ffmpeg -i … -f mjpeg pipe`.
///
/// @param id its path
public record StreamCamera(String id) implements Camera {
    @Override
    public String name() {
        return id;
    }

    @Override
    public Frames open() {
        Path path = Path.of(id);
        if (!Files.exists(path)) {
            throw CameraTrouble.GONE.fault(id);
        }
        if (!Files.isReadable(path)) {
            throw CameraTrouble.FORBIDDEN.fault(id);
        }
        return new StreamFrames(id, () -> Files.newInputStream(path), () -> {});
    }
}
