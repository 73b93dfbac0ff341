package vn.ocua.store.journal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javax.crypto.SecretKey;

/// The journal of one data folder: every act in order, forced to disk before its number is given.
///
/// One thread appends (others would wait); any thread reads. The appending thread must not be
/// interrupted: Java closes a file under an interrupted thread, and the journal then stops. Who may
/// open the folder at all is the owner's lock, not the journal's.
///
/// An end that is missing as a whole (a file cut at a record's end, an old copy put back) cannot be
/// seen from inside: the caller compares [#last] and [#headAt] with what it knows.
public final class Journal implements AutoCloseable {
    /// What readers may see: all of it forced.
    record Tip(long last, byte[] head, byte[] link, List<Segment> segments) {}

    private final Path folder;
    private final SecretKey key;
    private final Sizes sizes;
    private final Tail tail;
    private final History history;
    private final FailureMark mark;
    private FileChannel channel;
    private long length;
    private @Nullable Throwable broken;
    private volatile Tip tip;

    Journal(
            Path folder,
            SecretKey key,
            ChannelOpener opener,
            Sizes sizes,
            FileChannel channel,
            Tip tip)
            throws IOException {
        this.folder = folder;
        this.key = key;
        this.sizes = sizes;
        this.tail = new Tail(opener, folder, sizes.chunk());
        this.history = new History(opener);
        this.mark = new FailureMark(folder);
        this.channel = channel;
        this.length = channel.size();
        this.tip = tip;
    }

    /// Opens a folder's journal, or begins one in an empty folder. Everything stored is verified;
    /// an unfinished last record is kept in a file beside the segment and cut off.
    ///
    /// @throws vn.ocua.base.Fault on damage, a wrong key, a disk that fails or is full; the folder
    ///   is then as it was
    public static Journal open(Path folder, SecretKey key, ChannelOpener opener) {
        return open(folder, key, opener, Sizes.USUAL);
    }

    static Journal open(Path folder, SecretKey key, ChannelOpener opener, Sizes sizes) {
        return new Opening(folder, key, opener, sizes).open();
    }

    /// Writes a batch as one record and forces it. When this returns, the acts have happened.
    ///
    /// After any failure nothing more is accepted until the journal is opened again: what the disk
    /// then holds of this batch is not known before that.
    ///
    /// @return the sequence of the first act
    public synchronized long append(List<byte[]> acts) {
        if (broken != null) {
            throw Faults.stopped(broken);
        }
        Tip before = tip;
        long first = before.last() + 1;
        int size = Frame.size(acts);
        boolean done = false;
        try {
            if (mustRoll(before, size)) {
                before = roll(before);
            }
            Segment segment = before.segments().getLast();
            long at = segment.end();
            length = tail.grow(channel, length, at + size);
            byte[] frame =
                    Frame.seal(segment.key(), segment.header().tag(), first, before.link(), acts);
            long end = Tail.write(channel, ByteBuffer.wrap(frame), at);
            channel.force(false);
            byte[] head = Hash.of(frame, 0, frame.length);
            tip = new Tip(before.last() + acts.size(), head, head, ending(before, end));
            done = true;
            return first;
        } catch (IOException e) {
            broken = e;
            throw Faults.write(folder, e);
        } finally {
            if (!done) {
                stop();
            }
        }
    }

    /// Hands every act from `fromSequence` on to `to`, in order, up to what is forced now.
    ///
    /// @throws vn.ocua.base.Fault when a stored byte changed since the journal was opened
    public void read(long fromSequence, Consumer<Entry> to) {
        history.read(tip, fromSequence, to);
    }

    /// The sequence of the last act, 0 when there is none.
    public long last() {
        return tip.last();
    }

    /// The chain's hash over everything stored, 32 bytes; zeros when there is nothing.
    public byte[] head() {
        return tip.head().clone();
    }

    /// The chain's hash, in hex, after the record that holds an act; of 0 it is zeros.
    ///
    /// @param sequence from 0 to [#last]; reads part of one segment
    public String headAt(long sequence) {
        return HexFormat.of().formatHex(history.headAt(tip, sequence));
    }

    /// Reads everything again, opens every record with the key, and changes nothing.
    public Check check() {
        Tip now = tip;
        Chain chain = history.verify(now);
        return new Check(
                chain.last(),
                chain.records(),
                now.segments().size(),
                HexFormat.of().formatHex(chain.head()),
                Optional.ofNullable(chain.damage()));
    }

    /// What can be verified without a key, also while another process appends. Changes nothing.
    public static ChainCheck checkChain(Path folder) {
        Chain chain = Chain.read(ChannelOpener.real(), folder);
        return new ChainCheck(
                chain.last(),
                chain.records(),
                chain.segments().size(),
                HexFormat.of().formatHex(chain.head()),
                chain.segments().isEmpty() ? 0 : chain.segments().getLast().torn(),
                Optional.ofNullable(chain.damage()));
    }

    @Override
    public synchronized void close() throws IOException {
        if (broken == null) {
            broken = new IOException("closed");
        }
        channel.close();
    }

    private boolean mustRoll(Tip now, int size) {
        long end = now.segments().getLast().end();
        return end > SegmentHeader.SIZE && end + size > sizes.segment();
    }

    private Tip roll(Tip now) throws IOException {
        int number = now.segments().size() + 1;
        SegmentHeader header = SegmentHeader.create(number, now.last() + 1, now.head(), key);
        Path file = folder.resolve(Segment.name(number));
        FileChannel next = tail.create(file, header);
        channel.close();
        channel = next;
        length = channel.size();
        Segment segment =
                new Segment(file, header, new SegmentKey(key, header.salt()), SegmentHeader.SIZE);
        List<Segment> all = new java.util.ArrayList<>(now.segments());
        all.add(segment);
        Tip rolled = new Tip(now.last(), now.head(), header.link(), List.copyOf(all));
        tip = rolled;
        return rolled;
    }

    private static List<Segment> ending(Tip now, long end) {
        List<Segment> all = new java.util.ArrayList<>(now.segments());
        all.set(all.size() - 1, all.getLast().endingAt(end));
        return List.copyOf(all);
    }

    private void stop() {
        if (broken == null) {
            broken = new IllegalStateException("append did not finish");
        }
        try {
            mark.set();
        } catch (IOException e) {
            // On a dying disk the mark may fail too; the first failure is the one that is told.
            broken.addSuppressed(e);
        }
    }
}
