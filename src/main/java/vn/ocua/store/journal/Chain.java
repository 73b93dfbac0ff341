package vn.ocua.store.journal;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All segments of a folder, each read, and how they hang together. Changes nothing.
///
/// @param segments in order, up to the first that is damaged
/// @param damage the first damage met
record Chain(List<Scanned> segments, @Nullable Fault damage) {
    private record Found(Path file, SegmentHeader header) {}

    static Chain read(ChannelOpener opener, Path folder) {
        List<Found> files = new ArrayList<>();
        Fault damage = headers(opener, folder, files);
        // Each segment stands on its own header, so they are read side by side.
        List<Scanned> scanned =
                files.parallelStream()
                        .map(found ->
                                SegmentScan.scan(
                                        opener,
                                        found.file(),
                                        found.header(),
                                        Long.MAX_VALUE,
                                        SegmentScan.NOTHING))
                        .toList();
        return join(scanned, damage);
    }

    /// Whether each segment goes on where the one before it stopped.
    static Chain join(List<Scanned> scanned, @Nullable Fault behind) {
        List<Scanned> sound = new ArrayList<>();
        long last = 0;
        byte[] head = Hash.none();
        for (Scanned segment : scanned) {
            SegmentHeader header = segment.header();
            if (header.first() != last + 1 || !Arrays.equals(header.previous(), head)) {
                return new Chain(sound, Faults.damaged(segment.file(), 0, last));
            }
            sound.add(segment);
            last = segment.last();
            head = segment.head();
            boolean newest = sound.size() == scanned.size() && behind == null;
            if (segment.fault() != null || segment.torn() > 0 && !newest) {
                Fault damage = segment.fault();
                return new Chain(
                        sound,
                        damage != null
                                ? damage
                                : Faults.damaged(segment.file(), segment.end(), last));
            }
        }
        return new Chain(sound, behind);
    }

    long last() {
        return segments.isEmpty() ? 0 : segments.getLast().last();
    }

    byte[] head() {
        return segments.isEmpty() ? Hash.none() : segments.getLast().head();
    }

    long records() {
        return segments.stream().mapToLong(Scanned::records).sum();
    }

    private static @Nullable Fault headers(ChannelOpener opener, Path folder, List<Found> into) {
        List<String> names = names(folder);
        for (int number = 1; number <= names.size(); number++) {
            String name = Segment.name(number);
            if (!names.get(number - 1).equals(name)) {
                return Faults.missing(name);
            }
            Path file = folder.resolve(name);
            try (FileChannel channel = opener.open(file, Set.of(StandardOpenOption.READ))) {
                SegmentHeader header = header(channel);
                boolean newest = number == names.size();
                if (header == null && newest && channel.size() <= SegmentHeader.SIZE) {
                    // The header is forced before the file grows: this one was never finished,
                    // and holds no record. Opening writes it anew.
                    return null;
                }
                if (header == null || header.number() != number) {
                    return Faults.damaged(file, 0, 0);
                }
                if (header.version() > SegmentHeader.VERSION) {
                    return Faults.newer(file);
                }
                into.add(new Found(file, header));
            } catch (IOException e) {
                return Faults.unreadable(file, e);
            }
        }
        return null;
    }

    private static @Nullable SegmentHeader header(FileChannel channel) throws IOException {
        ByteBuffer page = ByteBuffer.allocate(SegmentHeader.SIZE);
        while (page.hasRemaining() && channel.read(page, page.position()) >= 0) {
            // Read on: a read may give less than asked for.
        }
        return page.hasRemaining() ? null : SegmentHeader.parse(page.array());
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("journal-\\d{6}\\.log"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Faults.unreadable(folder, e);
        }
    }
}
