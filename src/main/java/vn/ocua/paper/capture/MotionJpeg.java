package vn.ocua.paper.capture;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/// A stream of JPEG pictures one after another, as cameras, `ffmpeg` and our Windows child give it.
///
/// Told apart by the segments of each picture (ITU-T T.81, annex B), not by the bytes FF D9, which
/// stand in thumbnails too.
final class MotionJpeg {
    /// Larger is no picture of a camera, and the stream has lost its step.
    private static final int LARGEST = 16 << 20;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int HUFFMAN = 0xC4;
    private static final int SCAN = 0xDA;

    private final InputStream in;
    private @Nullable ByteArrayOutputStream picture;

    MotionJpeg(InputStream in) {
        this.in = in;
    }

    /// The next whole picture; empty at the end of the stream.
    Optional<byte[]> next() throws IOException {
        if (!begin()) {
            return Optional.empty();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(100_000);
        picture = all;
        all.write(0xFF);
        all.write(START);
        int marker = marker(take());
        while (marker >= 0 && marker != END && all.size() < LARGEST) {
            marker = marker == SCAN ? scan() : segment();
        }
        picture = null;
        if (marker == END) {
            return Optional.of(all.toByteArray());
        }
        return marker < 0 ? Optional.empty() : next();
    }

    /// Up to and with FF D8.
    private boolean begin() throws IOException {
        int before = 0;
        for (int now = in.read(); now >= 0; now = in.read()) {
            if (before == 0xFF && now == START) {
                return true;
            }
            before = now;
        }
        return false;
    }

    /// From an FF to the marker's own byte; −1 at the end of the stream.
    private int marker(int now) throws IOException {
        int at = now;
        while (at >= 0 && at != 0xFF) {
            at = take();
        }
        while (at == 0xFF) {
            at = take();
        }
        return at;
    }

    /// A segment tells its own length.
    private int segment() throws IOException {
        int high = take();
        int low = take();
        if (low < 0) {
            return -1;
        }
        for (int left = (high << 8 | low) - 2; left > 0; left--) {
            if (take() < 0) {
                return -1;
            }
        }
        return marker(take());
    }

    /// After the scan's head come its bits, in which FF is followed by 00 or a restart mark.
    private int scan() throws IOException {
        int marker = segment();
        while (marker == 0 || marker >= 0xD0 && marker <= 0xD7) {
            marker = marker(take());
        }
        return marker;
    }

    private int take() throws IOException {
        int now = in.read();
        if (now >= 0 && picture != null) {
            picture.write(now);
        }
        return now;
    }

    /// Cameras leave out the tables everybody knows; a reader of files wants them.
    static byte[] whole(byte[] file) {
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 255) == 0xFF) {
            int marker = file[at + 1] & 255;
            if (marker == HUFFMAN) {
                return file;
            }
            if (marker == SCAN) {
                byte[] tables = tables();
                byte[] all = new byte[file.length + tables.length];
                System.arraycopy(file, 0, all, 0, at);
                System.arraycopy(tables, 0, all, at, tables.length);
                System.arraycopy(file, at, all, at + tables.length, file.length - at);
                return all;
            }
            at += 2 + ((file[at + 2] & 255) << 8 | file[at + 3] & 255);
        }
        return file;
    }

    /// The four tables of annex K.3 as one segment.
    private static byte[] tables() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        table(body, 0x00, JPEGHuffmanTable.StdDCLuminance);
        table(body, 0x10, JPEGHuffmanTable.StdACLuminance);
        table(body, 0x01, JPEGHuffmanTable.StdDCChrominance);
        table(body, 0x11, JPEGHuffmanTable.StdACChrominance);
        int length = body.size() + 2;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(0xFF);
        all.write(HUFFMAN);
        all.write(length >> 8);
        all.write(length);
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static void table(ByteArrayOutputStream into, int name, JPEGHuffmanTable table) {
        into.write(name);
        short[] lengths = table.getLengths();
        for (int i = 0; i < 16; i++) {
            into.write(i < lengths.length ? lengths[i] : 0);
        }
        for (short value : table.getValues()) {
            into.write(value);
        }
    }
}
