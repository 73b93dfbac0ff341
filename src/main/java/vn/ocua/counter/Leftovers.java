package vn.ocua.counter;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/// Files of a set-up that was cut off before its keys were in place: nothing in them can ever be
/// read.
final class Leftovers {
    private static final List<String> OURS =
            List.of(
                    "journal",
                    "files",
                    "desk.mv.db",
                    "open",
                    Counter.KEYS + ".new",
                    Counter.KEYS + ".new.1");

    private Leftovers() {}

    static void clear(Path folder) {
        for (String name : OURS) {
            Path one = folder.resolve(name);
            if (Files.exists(one)) {
                try (var tree = Files.walk(one)) {
                    for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                } catch (IOException e) {
                    throw new Fault("SO-16", Sentence.of("fault.setup.write", folder), e);
                }
            }
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
