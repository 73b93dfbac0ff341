package vn.ocua.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// The end of the newest segment: where records are written, forced, and after a crash put in
/// order.
final class Tail {
    private final ChannelOpener opener;
    private final Path folder;
    private final int chunk;

    Tail(ChannelOpener opener, Path folder, int chunk) {
        this.opener = opener;
        this.folder = folder;
        this.chunk = chunk;
    }

    FileChannel open(Path file) throws IOException {
        return opener.open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /// Makes a segment whose header is safe on disk, with nothing behind it.
    FileChannel create(Path file, SegmentHeader header) throws IOException {
        FileChannel channel =
                opener.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE));
        try {
            write(channel, ByteBuffer.wrap(header.page()), 0);
            channel.force(true);
            forceFolder();
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// Writes zeros ahead in whole chunks until `end` is inside the file, and forces them.
    long grow(FileChannel channel, long length, long end) throws IOException {
        long grown = length;
        while (grown < end) {
            grown = write(channel, ByteBuffer.allocate(chunk), grown);
        }
        if (grown > length) {
            channel.force(true);
        }
        return grown;
    }

    /// Keeps the bytes of an unfinished record in a file beside the segment, then zeroes all that
    /// stands behind the last whole one.
    void cut(FileChannel channel, Scanned segment) throws IOException {
        ByteBuffer torn = read(channel, segment.end(), segment.tornEnd());
        try (FileChannel aside =
                opener.open(
                        freeName(segment),
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            write(aside, torn, 0);
            aside.force(true);
        }
        forceFolder();
        zero(channel, segment.end(), segment.tornEnd());
        channel.force(true);
    }

    /// Writes the last record again after a failed force: the system may hold it in memory, believe
    /// it written, and never write it.
    void rewrite(FileChannel channel, Scanned segment) throws IOException {
        ByteBuffer record = read(channel, segment.lastAt(), segment.end());
        write(channel, record, segment.lastAt());
        zero(channel, segment.end(), channel.size());
        channel.force(true);
    }

    static long write(FileChannel channel, ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
        return at;
    }

    private static ByteBuffer read(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Read on: a read may give less than asked for.
        }
        return bytes.flip();
    }

    private void zero(FileChannel channel, long from, long to) throws IOException {
        for (long at = from; at < to; ) {
            at = write(channel, ByteBuffer.allocate((int) Math.min(chunk, to - at)), at);
        }
    }

    private Path freeName(Scanned segment) {
        String name =
                Segment.name(segment.header().number()).replace(".log", ".torn-" + segment.end());
        int copy = 1;
        while (Files.exists(folder.resolve(name + "-" + copy))) {
            copy++;
        }
        return folder.resolve(name + "-" + copy);
    }

    void forceFolder() throws IOException {
        if (java.io.File.separatorChar == '\\') {
            return; // Windows cannot open a folder for this, and keeps names in its own log.
        }
        try (FileChannel names = opener.open(folder, Set.of(StandardOpenOption.READ))) {
            names.force(true);
        }
    }
}
