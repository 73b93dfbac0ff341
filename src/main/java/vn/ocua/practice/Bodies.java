package vn.ocua.practice;

import com.sun.net.httpserver.HttpExchange;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Reads request bodies, with an end to how much one may bring.
final class Bodies {
    private static final int CHUNK = 16 * 1024;

    private Bodies() {}

    /// A body, or as much as came of it.
    record Body(byte[] bytes, boolean whole) {}

    /// A body that is not taken, and the status that says so.
    static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        NotTaken(int status) {
            super("status " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /// @param most bytes, packed or unpacked
    static Body read(HttpExchange exchange, long most) throws NotTaken {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        boolean whole = true;
        try {
            copy(exchange.getRequestBody(), read, most);
        } catch (IOException e) {
            whole = false; // The line broke; what came may still count (tus).
        }
        return new Body(read.toByteArray(), whole);
    }

    /// Undoes `Content-Encoding`.
    static byte[] unpacked(byte[] bytes, @Nullable String encoding, boolean gzip, long most)
            throws NotTaken {
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return bytes;
        }
        if (!gzip || !encoding.equalsIgnoreCase("gzip")) {
            throw new NotTaken(415);
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            copy(in, plain, most);
        } catch (IOException e) {
            throw new NotTaken(400);
        }
        return plain.toByteArray();
    }

    /// Reads half of the body and no more.
    static byte[] half(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        int half = length == null ? CHUNK : (int) Math.min(Long.parseLong(length) / 2, 1 << 24);
        try {
            return exchange.getRequestBody().readNBytes(half);
        } catch (IOException e) {
            return new byte[0]; // The other side was first.
        }
    }

    private static void copy(InputStream in, ByteArrayOutputStream out, long most)
            throws IOException, NotTaken {
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            out.write(chunk, 0, n);
            if (out.size() > most) {
                throw new NotTaken(413);
            }
        }
    }
}
