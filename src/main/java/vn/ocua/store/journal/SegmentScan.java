package vn.ocua.store.journal;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.store.journal.Frame.Head;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// Reads one segment from its first byte to its last and says what it holds.
///
/// A record is only written after the one before it was forced. So only the very last can be torn,
/// and anything whole that stands behind something broken means damage, which is never cut away.
final class SegmentScan {
    /// Is shown each whole record, when the scan is to do more than verify.
    interface Visitor {
        @Nullable Fault visit(byte[] bytes, int at, Head head);
    }

    static final Visitor NOTHING = (bytes, at, head) -> null;

    private final Path file;
    private final SegmentHeader header;
    private final FileChannel channel;
    private final long limit;

    private SegmentScan(Path file, SegmentHeader header, FileChannel channel, long limit) {
        this.file = file;
        this.header = header;
        this.channel = channel;
        this.limit = limit;
    }

    /// @param limit bytes from here on are not looked at
    static Scanned scan(
            ChannelOpener opener, Path file, SegmentHeader header, long limit, Visitor visitor) {
        try (FileChannel channel = opener.open(file, Set.of(StandardOpenOption.READ))) {
            return new SegmentScan(file, header, channel, limit).run(visitor);
        } catch (IOException e) {
            throw Faults.unreadable(file, e);
        }
    }

    private Scanned run(Visitor visitor) throws IOException {
        Window window = new Window(channel, limit);
        long last = header.first() - 1;
        long records = 0;
        byte[] head = header.previous();
        byte[] link = header.link();
        long at = SegmentHeader.SIZE;
        long lastAt = at;
        Fault fault = null;
        while (fault == null) {
            Head next = headAt(window, at);
            if (next == null || next.first() <= last || !bodyWhole(window, at, next)) {
                break;
            }
            int index = window.index(at);
            fault =
                    next.follows(link, last)
                            ? visitor.visit(window.bytes(), index, next)
                            : Faults.damaged(file, at, last);
            if (fault == null) {
                head = Hash.of(window.bytes(), index, next.size());
                link = head;
                last += next.count();
                records++;
                lastAt = at;
                at += next.size();
            }
        }
        Scanned found = new Scanned(file, header, last, records, head, link, lastAt, at, at, fault);
        return fault == null ? withTail(found) : found;
    }

    /// What stands behind the last whole record: nothing, one unfinished record, or damage.
    private Scanned withTail(Scanned found) throws IOException {
        long end = found.end();
        long tornEnd = new Window(channel, limit).lastSet(end) + 1;
        if (tornEnd == 0) {
            return found;
        }
        Head unfinished = headAt(new Window(channel, limit), end);
        boolean notOurLast =
                unfinished != null
                        && unfinished.first() > found.last()
                        && (!unfinished.follows(found.link(), found.last())
                                || tornEnd > end + unfinished.size());
        if (notOurLast || wholeRecordAfter(end + 1, found.last())) {
            return found.with(Faults.damaged(file, end, found.last()));
        }
        return new Scanned(
                file,
                header,
                found.last(),
                found.records(),
                found.head(),
                found.link(),
                found.lastAt(),
                end,
                tornEnd,
                null);
    }

    /// A record already read may lie there again, where the disk gave back a page of a deleted
    /// copy; only one that comes later than `last` shows that something is missing.
    private boolean wholeRecordAfter(long offset, long last) throws IOException {
        Window window = new Window(channel, limit);
        for (long at = offset; at + Frame.OVERHEAD <= window.limit(); at++) {
            Head head = headAt(window, at);
            if (head != null && head.first() > last && bodyWhole(window, at, head)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Head headAt(Window window, long at) throws IOException {
        int there = window.hold(at, Frame.HEAD);
        return Frame.head(window.bytes(), window.index(at), there, header.tag());
    }

    private static boolean bodyWhole(Window window, long at, Head head) throws IOException {
        return window.hold(at, head.size()) == head.size()
                && Frame.whole(window.bytes(), window.index(at), head);
    }
}
