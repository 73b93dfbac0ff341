package vn.ocua.base;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Text of a file that a person names, by command or in the window.
public final class Utf8 {
    private Utf8() {}

    /// Without a byte order mark. Refused: another encoding, with the line where it shows.
    public static Outcome<String> read(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean wrong =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(in, out, true)
                        .isError();
        if (wrong) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            return Outcome.refused(Refusal.at("file", "refusal.file.encoding", line));
        }
        String text = out.flip().toString();
        return Outcome.done(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
