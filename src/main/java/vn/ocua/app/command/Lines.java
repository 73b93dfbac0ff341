package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Lines of a stream, each decoded on its own: what is no UTF-8 spoils one line and no other.
final class Lines {
    private static final int LONGEST = 1 << 20;
    private static final int MARK_LENGTH = 3;

    private final InputStream in;
    private long number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /// @param number from 1
    /// @param text null when the bytes are no UTF-8 or too many
    record Line(long number, @Nullable String text, boolean tooLong) {
        boolean isBlank() {
            return text != null && text.isBlank();
        }
    }

    /// Null at the end.
    @Nullable Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        int one = in.read();
        if (one < 0) {
            return null;
        }
        boolean tooLong = false;
        for (; one >= 0 && one != '\n'; one = in.read()) {
            if (bytes.size() < LONGEST) {
                bytes.write(one);
            } else {
                tooLong = true;
            }
        }
        number++;
        return new Line(number, tooLong ? null : decoded(bytes.toByteArray()), tooLong);
    }

    private @Nullable String decoded(byte[] bytes) {
        boolean mark =
                number == 1
                        && bytes.length >= MARK_LENGTH
                        && bytes[0] == (byte) 0xEF
                        && bytes[1] == (byte) 0xBB
                        && bytes[2] == (byte) 0xBF;
        int from = mark ? MARK_LENGTH : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
