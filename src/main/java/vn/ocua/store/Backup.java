package vn.ocua.store;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.store.files.DataFolder;
import vn.ocua.store.files.Durable;
import vn.ocua.store.journal.ChainCheck;
import vn.ocua.store.journal.Journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
/// is worse than none. Nobody waits for it: the journal only grows, and files never change once an
/// act names them.
public final class Backup {
    /// Stands in a restored folder until its first opening has jumped over numbers that may be out
    /// already.
    static final String RESTORED = "restored";

    private static final String KEYS = "keys.json";
    private static final String MANIFEST = "manifest.json";
    private static final String UNPACKING = "restoring";
    private static final List<String> PARTS =
            List.of("journal", "files", "settings.sealed", KeyBook.FILE, KEYS);
    private static final JsonMapper JSON = Json.mapper();

    private Backup() {}

    /// What a backup must at least hold.
    ///
    /// @param acts the last act when it was begun
    record Manifest(long acts, int dossiers) {}

    /// @param acts in the journal that was copied, at least
    public record Written(int dossiers, long acts, boolean ok) {}

    /// Writes, forces, reads back and only then takes the place of an older file of that name.
    public static Written write(Store store, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Manifest manifest = new Manifest(store.journal().last(), store.lists().dossiers());
        try {
            copy(store.folder(), part, manifest);
            Path folder =
                    Files.createTempDirectory(file.toAbsolutePath().getParent(), "backup-check");
            try {
                unpack(part, folder);
                if (!isWhole(folder)) {
                    throw new Fault("SO-23", Sentence.of("fault.backup.check", file), null);
                }
            } finally {
                Durable.clear(folder);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Durable.forceFolder(file.toAbsolutePath().getParent());
            return new Written(manifest.dossiers(), manifest.acts(), true);
        } catch (IOException e) {
            throw new Fault("SO-22", Sentence.of("fault.backup.write", file), e);
        }
    }

    /// The journal goes before the files its acts name.
    private static void copy(Path folder, Path part, Manifest manifest) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                part,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writeValueAsBytes(manifest));
            zip.closeEntry();
            for (String name : PARTS) {
                Path one = folder.resolve(name);
                if (Files.exists(one)) {
                    try (var tree = Files.walk(one)) {
                        for (Path path : tree.filter(Backup::isKept).sorted().toList()) {
                            add(zip, folder, path);
                        }
                    }
                }
            }
            zip.finish();
            out.flush();
            channel.force(true);
        }
    }

    /// Half-written files belong to no act yet.
    private static boolean isKept(Path path) {
        return Files.isRegularFile(path)
                && path.getParent() != null
                && !path.getParent().endsWith(Path.of("files", "new"));
    }

    private static void add(ZipOutputStream zip, Path folder, Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            zip.putNextEntry(new ZipEntry(folder.relativize(path).toString().replace('\\', '/')));
            in.transferTo(zip);
            zip.closeEntry();
        } catch (NoSuchFileException e) {
            // a temporary file of somebody who was quicker
        }
    }

    /// Unpacks a backup into an empty folder; its keys are those it was written with, and they come
    /// last: until then there is no desk, and a restore that was cut off can be done again.
    public static Outcome<Path> restore(Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused("refusal.restore.file", file);
        }
        return DataFolder.prepare(folder).then(there -> restoreInto(file, there));
    }

    private static Outcome<Path> restoreInto(Path file, Path folder) {
        Path unpacking = folder.resolve(UNPACKING);
        try {
            boolean cutOff = Files.exists(unpacking) && !Files.exists(folder.resolve(KEYS));
            if (cutOff) {
                for (String name : PARTS) {
                    Durable.clear(folder.resolve(name));
                }
            }
            try (var inside = Files.list(folder)) {
                if (inside.anyMatch(path -> !isOurs(path))) {
                    return Outcome.refused("refusal.restore.folder", folder);
                }
            }
            Durable.clear(unpacking);
            Files.createDirectories(unpacking);
            unpack(file, unpacking);
            if (!isWhole(unpacking)) {
                return Outcome.refused("refusal.restore.damaged", file);
            }
            for (String name : PARTS) {
                if (name.equals(KEYS)) {
                    Durable.write(
                            folder.resolve(RESTORED), "1".getBytes(StandardCharsets.US_ASCII));
                }
                Path one = unpacking.resolve(name);
                if (Files.exists(one)) {
                    Files.move(one, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
            }
            Durable.clear(unpacking);
            Durable.forceFolder(folder);
            return Outcome.done(folder);
        } catch (IOException e) {
            throw new Fault("SO-24", Sentence.of("fault.restore.read", file), e);
        }
    }

    /// The owner's lock and socket, the log, and an unpacking that was cut off.
    private static boolean isOurs(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith("owner")
                || name.equals("log")
                || name.equals(UNPACKING)
                || name.equals(RESTORED);
    }

    private static boolean isWhole(Path folder) throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest) || !Files.isRegularFile(folder.resolve(KEYS))) {
            return false;
        }
        ChainCheck chain = Journal.checkChain(folder.resolve("journal"));
        return chain.sound()
                && chain.last()
                        >= JSON.readValue(Files.readAllBytes(manifest), Manifest.class).acts();
    }

    private static void unpack(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path to = folder.resolve(entry.getName()).normalize();
                if (!to.startsWith(folder)) {
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
