package vn.ocua.store.journal;

import vn.ocua.store.journal.Frame.Head;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Reads what a tip covers, on channels of its own, so that readers never disturb the appender.
final class History {
    private interface Visitor {
        /// @return whether to go on
        boolean visit(Segment segment, Window window, long at, Head head) throws IOException;
    }

    private final ChannelOpener opener;

    History(ChannelOpener opener) {
        this.opener = opener;
    }

    void read(Journal.Tip tip, long from, Consumer<Entry> to) {
        walk(
                tip,
                from,
                (segment, window, at, head) -> {
                    List<byte[]> acts = open(segment, window, at, head);
                    for (int i = 0; i < acts.size(); i++) {
                        if (head.first() + i >= from) {
                            to.accept(new Entry(head.first() + i, acts.get(i)));
                        }
                    }
                    return true;
                });
    }

    byte[] headAt(Journal.Tip tip, long sequence) {
        if (sequence < 0 || sequence > tip.last()) {
            throw new IllegalArgumentException("no act " + sequence + ", last is " + tip.last());
        }
        if (sequence == 0) {
            return Hash.none();
        }
        List<byte[]> found = new ArrayList<>();
        walk(
                tip,
                sequence,
                (segment, window, at, head) -> {
                    hold(segment, window, at, head);
                    found.add(Hash.of(window.bytes(), window.index(at), head.size()));
                    return false;
                });
        return found.getFirst();
    }

    /// Everything the tip covers, read as at opening and opened with the key.
    Chain verify(Journal.Tip tip) {
        List<Scanned> scanned =
                tip.segments().parallelStream()
                        .map(segment ->
                                SegmentScan.scan(
                                        opener,
                                        segment.file(),
                                        segment.header(),
                                        segment.end(),
                                        opening(segment)))
                        .toList();
        Chain chain = Chain.join(scanned, null);
        boolean shorter = chain.damage() == null && chain.last() < tip.last();
        return shorter
                ? new Chain(
                        chain.segments(),
                        Faults.damaged(
                                tip.segments().getLast().file(),
                                chain.segments().getLast().end(),
                                chain.last()))
                : chain;
    }

    private static SegmentScan.Visitor opening(Segment segment) {
        return (bytes, at, head) -> {
            try {
                boolean all = Frame.open(segment.key(), bytes, at, head).size() == head.count();
                return all ? null : Faults.damaged(segment.file(), at, head.first() - 1);
            } catch (GeneralSecurityException e) {
                return Faults.tampered(segment.file(), head.first(), e);
            }
        };
    }

    private void walk(Journal.Tip tip, long from, Visitor visitor) {
        List<Segment> segments = tip.segments();
        for (int i = 0; i < segments.size(); i++) {
            boolean behind =
                    i + 1 < segments.size() && segments.get(i + 1).header().first() <= from;
            if (!behind && !walk(segments.get(i), from, visitor)) {
                return;
            }
        }
    }

    private boolean walk(Segment segment, long from, Visitor visitor) {
        try (FileChannel channel = opener.open(segment.file(), Set.of(StandardOpenOption.READ))) {
            Window window = new Window(channel, segment.end());
            long last = segment.header().first() - 1;
            for (long at = SegmentHeader.SIZE; at < segment.end(); ) {
                int there = window.hold(at, Frame.HEAD);
                Head head =
                        Frame.head(window.bytes(), window.index(at), there, segment.header().tag());
                if (head == null) {
                    throw Faults.damaged(segment.file(), at, last);
                }
                last += head.count();
                if (last >= from && !visitor.visit(segment, window, at, head)) {
                    return false;
                }
                at += head.size();
            }
            return true;
        } catch (IOException e) {
            throw Faults.unreadable(segment.file(), e);
        }
    }

    private static List<byte[]> open(Segment segment, Window window, long at, Head head)
            throws IOException {
        hold(segment, window, at, head);
        try {
            return Frame.open(segment.key(), window.bytes(), window.index(at), head);
        } catch (GeneralSecurityException e) {
            throw Faults.tampered(segment.file(), head.first(), e);
        }
    }

    private static void hold(Segment segment, Window window, long at, Head head)
            throws IOException {
        if (window.hold(at, head.size()) < head.size()) {
            throw Faults.damaged(segment.file(), at, head.first() - 1);
        }
    }
}
