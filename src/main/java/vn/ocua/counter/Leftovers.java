package vn.ocua.counter;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// What lies in a data folder without its key file: a set-up that was cut off, or a desk that lost
/// its keys.
///
/// Only an unfinished set-up has `keys.json.new` and no `keys.json`; what it began is moved into a
/// folder of its own and a new set-up may follow. Nothing here is ever deleted: a journal that
/// somebody still finds the keys for is a desk.
final class Leftovers {
    private static final String DRAFT = Counter.KEYS + ".new";
    private static final String JOURNAL = "journal";

    /// The key draft last: until all else is moved the folder still tells that a set-up was cut
    /// off.
    private static final List<String> OURS =
            List.of(JOURNAL, "files", "desk.mv.db", "open", DRAFT + ".new", DRAFT + ".1", DRAFT);

    private Leftovers() {}

    /// Whether a desk stands here that lost its `keys.json`.
    static boolean ofADesk(Path folder) {
        if (Files.exists(folder.resolve(Counter.KEYS + ".1"))
                || anything(folder, Counter.KEYS + ".damaged-*")) {
            return true;
        }
        return !Files.exists(folder.resolve(DRAFT)) && anything(folder.resolve(JOURNAL), "*");
    }

    /// Moves what an unfinished set-up began out of the way, to `unfinished-1` and so on.
    static void setAside(Path folder) {
        if (!Files.exists(folder.resolve(DRAFT))) {
            return;
        }
        try {
            int copy = 1;
            while (Files.exists(folder.resolve("unfinished-" + copy))) {
                copy++;
            }
            Path aside = Files.createDirectory(folder.resolve("unfinished-" + copy));
            for (String name : OURS) {
                if (Files.exists(folder.resolve(name))) {
                    Files.move(folder.resolve(name), aside.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new Fault("SO-16", Sentence.of("fault.setup.write", folder), e);
        }
    }

    private static boolean anything(Path folder, String pattern) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var found = Files.newDirectoryStream(folder, pattern)) {
            return found.iterator().hasNext();
        } catch (IOException e) {
            throw new Fault("SO-16", Sentence.of("fault.setup.write", folder), e);
        }
    }

    static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(from.resolveSibling(from.getFileName() + ".1"));
            if (!System.getProperty("os.name", "").startsWith("Windows")) {
                try (FileChannel folder =
                        FileChannel.open(
                                to.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                    folder.force(true);
                }
            }
        } catch (IOException e) {
            throw new Fault("SO-16", Sentence.of("fault.setup.write", to), e);
        }
    }
}
