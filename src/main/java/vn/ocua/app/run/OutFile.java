package vn.ocua.app.run;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file to be written: begun under another name before anything is done, so that a paper is never
/// counted as issued that nobody could get; it takes its name when it is whole.
public final class OutFile implements AutoCloseable {
    private final Path file;
    private final Path part;

    private OutFile(Path file, Path part) {
        this.file = file;
        this.part = part;
    }

    /// What is to be written.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Refused: a folder of that name, no folder to put it in, no right to write there.
    public static Outcome<OutFile> begin(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (parent == null || name == null || Files.isDirectory(file)) {
            return Outcome.refused(Refusal.at("out", "refusal.out.folder", file));
        }
        if (!Files.isDirectory(parent)) {
            return Outcome.refused(Refusal.at("out", "refusal.out.parent", parent));
        }
        try {
            Path part = Files.createTempFile(parent, "." + name, ".part");
            return Outcome.done(new OutFile(file, part));
        } catch (IOException e) {
            return Outcome.refused(Refusal.at("out", "refusal.out.denied", parent));
        }
    }

    /// Writes, forces, and takes the place of an older file of that name.
    public void write(Content content) {
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    OutputStream out =
                            new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.write(out);
                out.flush();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Fault("AP-12", Sentence.of("fault.app.write", file), e);
        }
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new Fault("AP-12", Sentence.of("fault.app.write", file), e);
        }
    }
}
