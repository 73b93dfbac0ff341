package vn.ocua.store;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.store.files.DataFolder;
import vn.ocua.store.journal.ChainCheck;
import vn.ocua.store.journal.Journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// One file that holds a whole desk: keys, journal, scans and papers, all as encrypted as they lie
/// on the disk.
///
/// *Why not the tables:* they are made again from the journal, which proves at every restore that
/// the journal is enough. A backup counts only once it was read back: a file that cannot be opened
/// is worse than none.
public final class Backup {
    private static final List<String> PARTS = List.of("keys.json", "journal", "files");

    private Backup() {}

    /// @param acts in the journal that was copied
    public record Written(int dossiers, long acts, boolean ok) {}

    /// Writes, forces, reads back and only then takes the place of an older file of that name.
    public static Written write(Store store, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long acts =
                    store.standingStill(() -> {
                        copy(store.folder(), part);
                        return store.journal().last();
                    });
            check(part, acts);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return new Written(store.lists().dossiers(), acts, true);
        } catch (IOException e) {
            throw new Fault("SO-22", Sentence.of("fault.backup.write", file), e);
        }
    }

    private static void copy(Path folder, Path part) {
        try (FileChannel channel =
                        FileChannel.open(
                                part,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(
                                java.nio.channels.Channels.newOutputStream(channel), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (String name : PARTS) {
                Path one = folder.resolve(name);
                if (Files.exists(one)) {
                    try (var tree = Files.walk(one)) {
                        for (Path path : tree.filter(Files::isRegularFile).sorted().toList()) {
                            zip.putNextEntry(
                                    new ZipEntry(
                                            folder.relativize(path).toString().replace('\\', '/')));
                            Files.copy(path, zip);
                            zip.closeEntry();
                        }
                    }
                }
            }
            zip.finish();
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw new Fault("SO-22", Sentence.of("fault.backup.write", part), e);
        }
    }

    private static void check(Path part, long acts) throws IOException {
        Path folder = Files.createTempDirectory(part.toAbsolutePath().getParent(), "backup-check");
        try {
            unpack(part, folder);
            ChainCheck check = Journal.checkChain(folder.resolve("journal"));
            if (!check.sound() || check.last() != acts) {
                throw new Fault("SO-23", Sentence.of("fault.backup.check", part), null);
            }
        } finally {
            try (var tree = Files.walk(folder)) {
                for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /// Unpacks a backup into an empty folder; its keys are those it was written with.
    public static Outcome<Path> restore(Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused("refusal.restore.file", file);
        }
        return DataFolder.prepare(folder)
                .then(there -> {
                    try (var inside = Files.list(there)) {
                        List<Path> old = new ArrayList<>(inside.filter(p -> !lock(p)).toList());
                        if (!old.isEmpty()) {
                            return Outcome.refused("refusal.restore.folder", there);
                        }
                        unpack(file, there);
                        return Outcome.done(there);
                    } catch (IOException e) {
                        throw new Fault("SO-24", Sentence.of("fault.restore.read", file), e);
                    }
                });
    }

    private static boolean lock(Path path) {
        return path.getFileName().toString().startsWith("owner");
    }

    private static void unpack(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path to = folder.resolve(entry.getName()).normalize();
                if (!to.startsWith(folder)
                        || PARTS.stream().noneMatch(entry.getName()::startsWith)) {
                    throw new IOException("foreign entry in backup");
                }
                Files.createDirectories(to.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, to);
                }
                try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }
}
