package vn.ocua.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;

/// Where the journal gets its channels from: the disk, or in tests a disk that loses its power.
@FunctionalInterface
public interface ChannelOpener {
    /// Opens a file, or a folder for reading only so that it can be forced.
    FileChannel open(Path path, Set<? extends OpenOption> options) throws IOException;

    /// The disk of this computer.
    static ChannelOpener real() {
        return FileChannel::open;
    }
}
