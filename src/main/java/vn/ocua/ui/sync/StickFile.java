package vn.ocua.ui.sync;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files on a stick: whole and forced before they have their name, for a stick is pulled out soon.
final class StickFile {
    /// Nothing that desks exchange is larger.
    private static final long LARGEST = 256L << 20;

    private StickFile() {}

    static Path write(Path folder, String name, byte[] content) {
        Path file = folder.resolve(name);
        Path part = folder.resolve(name + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Fault("TN-01", Sentence.of("fault.stick.write", folder), e);
        }
    }

    static Outcome<byte[]> read(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Outcome.refused("refusal.courier.tooLarge")
                    : Outcome.done(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Fault("TN-02", Sentence.of("fault.stick.read", file), e);
        }
    }
}
