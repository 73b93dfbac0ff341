package vn.ocua.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// A file on a [PowerCut] disk. The running program sees what it wrote at once, as from the
/// system's memory; what the disk has is kept by the [PowerCut].
final class PowerCutChannel extends FollowedChannel {
    private final PowerCut disk;
    private final Path path;

    PowerCutChannel(PowerCut disk, Path path, FileChannel real) {
        super(real);
        this.disk = disk;
        this.path = path;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        disk.mustHavePower();
        byte[] bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        int written = real.write(from, position);
        disk.wrote(path, position, bytes);
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.force(path);
    }
}
