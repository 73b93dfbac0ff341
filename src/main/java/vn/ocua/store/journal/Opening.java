package vn.ocua.store.journal;

import vn.ocua.base.Fault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.crypto.SecretKey;

/// How a journal comes back: verify all, then the key, and only then touch the newest segment.
final class Opening {
    private final Path folder;
    private final SecretKey key;
    private final ChannelOpener opener;
    private final Sizes sizes;

    Opening(Path folder, SecretKey key, ChannelOpener opener, Sizes sizes) {
        this.folder = folder;
        this.key = key;
        this.opener = opener;
        this.sizes = sizes;
    }

    Journal open() {
        Chain chain = read();
        List<Segment> segments = new ArrayList<>();
        for (Scanned found : chain.segments()) {
            SegmentKey own = new SegmentKey(key, found.header().salt());
            if (!found.header().knows(own)) {
                throw Faults.wrongKey(found.file());
            }
            segments.add(new Segment(found.file(), found.header(), own, found.end()));
        }
        try {
            return segments.isEmpty() ? begin() : resume(chain, segments);
        } catch (IOException e) {
            throw Faults.write(folder, e);
        }
    }

    private Chain read() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Faults.write(folder, e);
        }
        Chain chain = Chain.read(opener, folder);
        Fault damage = chain.damage();
        if (damage != null) {
            throw damage;
        }
        return chain;
    }

    private Journal begin() throws IOException {
        SegmentHeader header = SegmentHeader.create(1, 1, Hash.none(), key);
        Path file = folder.resolve(Segment.name(1));
        FileChannel channel = tail().create(file, header);
        Segment segment =
                new Segment(file, header, new SegmentKey(key, header.salt()), SegmentHeader.SIZE);
        return journal(channel, new Journal.Tip(0, Hash.none(), header.link(), List.of(segment)));
    }

    private Journal resume(Chain chain, List<Segment> segments) throws IOException {
        Scanned newest = chain.segments().getLast();
        FailureMark mark = new FailureMark(folder);
        FileChannel channel = tail().open(newest.file());
        boolean done = false;
        try {
            if (newest.torn() > 0) {
                tail().cut(channel, newest);
            }
            if (mark.isSet()) {
                tail().rewrite(channel, newest);
            }
            // The last record may have been read from memory, not from the disk: after a kill it
            // was perhaps never forced, and the next one may only be written once it was.
            channel.force(true);
            tail().forceFolder();
            mark.clear();
            Journal journal =
                    journal(
                            channel,
                            new Journal.Tip(
                                    newest.last(),
                                    newest.head(),
                                    newest.link(),
                                    List.copyOf(segments)));
            done = true;
            return journal;
        } finally {
            if (!done) {
                channel.close();
            }
        }
    }

    private Tail tail() {
        return new Tail(opener, folder, sizes.chunk());
    }

    private Journal journal(FileChannel channel, Journal.Tip tip) throws IOException {
        return new Journal(folder, key, opener, sizes, channel, tip);
    }
}
