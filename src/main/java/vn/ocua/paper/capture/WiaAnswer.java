package vn.ocua.paper.capture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What our Windows child writes: `PAGE` with a count of bytes and the bytes, `ERROR` with WIA's
/// number, `END`.
final class WiaAnswer {
    private static final int LARGEST = 200 << 20;

    private WiaAnswer() {}

    /// @return false where it was stopped
    static boolean read(
            InputStream from, String name, Consumer<byte[]> page, BooleanSupplier stopped)
            throws IOException {
        DataInputStream in = new DataInputStream(from);
        int pages = 0;
        while (!stopped.getAsBoolean()) {
            String[] words = line(in).split(" ", 2);
            switch (words[0]) {
                case "PAGE" -> {
                    byte[] content = new byte[size(words)];
                    in.readFully(content);
                    pages++;
                    page.accept(content);
                }
                case "END" -> {
                    if (pages == 0) {
                        throw ScannerTrouble.NO_PAPER.fault(name);
                    }
                    return true;
                }
                case "ERROR" -> {
                    ScannerTrouble trouble =
                            ScannerTrouble.wia(words.length > 1 ? words[1].strip() : "");
                    // An empty feeder after some sheets is how a job ends.
                    if (trouble == ScannerTrouble.NO_PAPER && pages > 0) {
                        return true;
                    }
                    throw trouble.fault(name);
                }
                default -> throw ScannerTrouble.BROKEN.fault(name);
            }
        }
        return false;
    }

    private static int size(String[] words) throws IOException {
        int size =
                words.length > 1 && words[1].strip().matches("\\d{1,9}")
                        ? Integer.parseInt(words[1].strip())
                        : 0;
        if (size <= 0 || size > LARGEST) {
            throw new IOException("size of a page");
        }
        return size;
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int now = in.read(); now >= 0 && now != '\n' && line.length() < 80; now = in.read()) {
            line.append((char) now);
        }
        return new String(
                        line.toString().getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8)
                .strip();
    }
}
