package vn.ocua.store.journal;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;

import java.nio.file.Path;

/// What one segment holds, found by reading all of it.
///
/// @param last the last whole act
/// @param head hash of the last whole record, of any segment
/// @param link what the next record in this segment is to be chained to
/// @param lastAt where the last whole record begins
/// @param end where the last whole record ends
/// @param tornEnd where the bytes of an unfinished record end; equals `end` when there are none
/// @param fault why reading stopped at `end`, unless the records simply end there
record Scanned(
        Path file,
        SegmentHeader header,
        long last,
        long records,
        byte[] head,
        byte[] link,
        long lastAt,
        long end,
        long tornEnd,
        @Nullable Fault fault) {
    long torn() {
        return tornEnd - end;
    }

    Scanned with(Fault found) {
        return new Scanned(file, header, last, records, head, link, lastAt, end, tornEnd, found);
    }
}
