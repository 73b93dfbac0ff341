package vn.ocua.practice;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// The file of accepted changes: a checksum and a JSON object a line, forced before it counts.
///
/// A last line that is torn or spoilt was never answered for, so it is cut off; a spoilt line with
/// others behind it is damage, and the folder is refused.
final class Journal implements Closeable {
    private static final int SUM = 8;

    private final Path file;
    private final FileChannel channel;
    private final JsonMapper json;
    private long end;

    private Journal(Path file, FileChannel channel, JsonMapper json) {
        this.file = file;
        this.channel = channel;
        this.json = json;
    }

    /// Opens or makes the file and adds its entries to `entries`.
    static Journal open(Path file, JsonMapper json, List<Entry> entries) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        Journal journal = new Journal(file, channel, json);
        boolean read = false;
        try {
            entries.addAll(journal.read());
            read = true;
        } finally {
            if (!read) {
                channel.close();
            }
        }
        return journal;
    }

    private List<Entry> read() throws IOException {
        byte[] all = new byte[Math.toIntExact(channel.size())];
        ByteBuffer into = ByteBuffer.wrap(all);
        while (into.hasRemaining() && channel.read(into, into.position()) >= 0) {
            // Until all of it is there.
        }
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < all.length; at++) {
            if (all[at] == '\n') {
                Optional<Entry> entry = entry(all, start, at);
                if (entry.isEmpty()) {
                    break;
                }
                entries.add(entry.get());
                start = at + 1;
            }
        }
        end = start;
        if (end < all.length) {
            cutTornLine(all);
        }
        return entries;
    }

    private void cutTornLine(byte[] all) throws IOException {
        int next = (int) end;
        while (next < all.length && all[next] != '\n') {
            next++;
        }
        if (next < all.length - 1) {
            throw new Fault("TH-02", Sentence.of("fault.practice.damaged", file), null);
        }
        channel.truncate(end);
        channel.force(true);
    }

    private Optional<Entry> entry(byte[] all, int from, int to) {
        if (to - from <= SUM) {
            return Optional.empty();
        }
        String sum = new String(all, from, SUM, StandardCharsets.US_ASCII);
        byte[] text = java.util.Arrays.copyOfRange(all, from + SUM, to);
        if (!sum.equals(sum(text))) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(text, Entry.class));
        } catch (JacksonException e) {
            throw new Fault("TH-02", Sentence.of("fault.practice.damaged", file), e);
        }
    }

    /// On return the entry is safe on disk; on a fault nothing of it is there.
    void append(Entry entry) {
        byte[] text = json.writeValueAsBytes(entry);
        ByteBuffer line = ByteBuffer.allocate(SUM + text.length + 1);
        line.put(sum(text).getBytes(StandardCharsets.US_ASCII)).put(text).put((byte) '\n').flip();
        try {
            long at = end;
            while (line.hasRemaining()) {
                at += channel.write(line, at);
            }
            channel.force(false);
            end = at;
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private Fault unwritten(IOException cause) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return new Fault("TH-03", Sentence.of("fault.practice.write", file), cause);
    }

    private static String sum(byte[] text) {
        CRC32 crc = new CRC32();
        crc.update(text);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
