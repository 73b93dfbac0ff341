package vn.ocua.portal.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// gzip, as small as it gets: the line is dearer than the processor.
final class Packing {
    private Packing() {}

    static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (OutputStream out = new Tightest(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return packed.toByteArray();
    }

    /// @param most bytes; more is refused, whatever it claims to be
    static byte[] unpack(byte[] packed, int most) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] plain = in.readNBytes(most + 1);
            if (plain.length > most) {
                throw new IOException("more than " + most + " bytes unpacked");
            }
            return plain;
        }
    }

    private static final class Tightest extends GZIPOutputStream {
        Tightest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
