package vn.ocua.store.journal;

import java.nio.file.Path;

/// One file of the journal whose header is known.
///
/// @param end where its records end
record Segment(Path file, SegmentHeader header, SegmentKey key, long end) {
    Segment endingAt(long offset) {
        return new Segment(file, header, key, offset);
    }

    static String name(int number) {
        return String.format(java.util.Locale.ROOT, "journal-%06d.log", number);
    }
}
