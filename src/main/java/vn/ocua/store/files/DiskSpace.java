package vn.ocua.store.files;

import vn.ocua.base.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Room on the disk: asked for before, and recognised when it was not there.
public final class DiskSpace {
    /// What Linux, macOS and Windows say; Java has no type of its own for it.
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk full");

    /// Less than the journal takes at one step.
    private static final long LEAST = 1 << 20;

    private DiskSpace() {}

    /// Whether a failure was for want of room where `folder` is. Windows says it in the language of
    /// the PC, so what is left is asked for as well.
    public static boolean isFull(IOException failure, Path folder) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(message::contains) || free(folder) < LEAST;
    }

    /// @param wanted bytes that must be free where `folder` is
    /// @return the free bytes, or refused with both figures in megabytes
    public static Outcome<Long> room(Path folder, long wanted) throws IOException {
        // The quick way; it says 0 also when it cannot tell, and then the slow way is asked, which
        // on Linux reads the whole table of mounts.
        long quick = folder.toFile().getUsableSpace();
        long free = quick > 0 ? quick : Files.getFileStore(folder).getUsableSpace();
        return free >= wanted
                ? Outcome.done(free)
                : Outcome.refused("refusal.folder.room", free >> 20, (wanted >> 20) + 1);
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // The disk does not even answer: not a matter of room.
        }
    }
}
