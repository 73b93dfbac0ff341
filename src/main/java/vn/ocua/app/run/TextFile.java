package vn.ocua.app.run;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Utf8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that a person names: text is UTF-8, anything else is refused with its line.
public final class TextFile {
    /// Larger than any list a province sends.
    private static final long LARGEST = 256L << 20;

    private TextFile() {}

    public static Outcome<String> read(Path file) {
        return bytes(file).then(Utf8::read);
    }

    /// Refused: no such file, a folder, no right to read it.
    public static Outcome<byte[]> bytes(Path file) {
        try {
            if (!Files.exists(file)) {
                return Outcome.refused(Refusal.at("file", "refusal.file.missing", file));
            }
            if (!Files.isRegularFile(file)) {
                return Outcome.refused(Refusal.at("file", "refusal.file.folder", file));
            }
            if (Files.size(file) > LARGEST) {
                return Outcome.refused(
                        Refusal.at("file", "refusal.file.large", file, LARGEST >> 20));
            }
            return Outcome.done(Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            return Outcome.refused(Refusal.at("file", "refusal.file.denied", file));
        } catch (IOException e) {
            throw new Fault("AP-11", Sentence.of("fault.app.read", file), e);
        }
    }
}
