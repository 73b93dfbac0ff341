package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.practice.Entry.Born;
import vn.ocua.practice.Entry.Restored;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// The portal's memory: the journal and what it comes to. One caller at a time, one process a
/// folder.
final class Book implements Closeable {
    private static final String JOURNAL = "practice.journal";
    private static final String OWNER = "owner";

    private final FileChannel owner;
    private final Journal journal;
    private final List<Entry> live = new ArrayList<>();
    private final String password;
    private String kyNguyen;
    private final JsonMapper json;
    private Ledger ledger;

    private Book(FileChannel owner, Journal journal, JsonMapper json, List<Entry> entries) {
        this.owner = owner;
        this.journal = journal;
        this.json = json;
        this.ledger = new Ledger(json);
        if (entries.isEmpty()) {
            Born born = new Born(life(), secret());
            journal.append(born);
            entries.add(born);
        }
        Born born = (Born) entries.getFirst();
        password = born.password();
        kyNguyen = born.kyNguyen();
        for (Entry entry : entries.subList(1, entries.size())) {
            if (entry instanceof Restored restored) {
                kyNguyen = restored.kyNguyen();
                live.subList(restored.keep(), live.size()).clear();
            } else {
                live.add(entry);
            }
        }
        live.forEach(ledger::apply);
    }

    /// Opens a folder of this portal, or makes one where nothing is.
    static Book open(Path folder, JsonMapper json) {
        try {
            Files.createDirectories(folder, ownerOnly());
            refuseForeign(folder);
            FileChannel owner = own(folder);
            try {
                List<Entry> entries = new ArrayList<>();
                Journal journal = Journal.open(folder.resolve(JOURNAL), json, entries);
                return new Book(owner, journal, json, entries);
            } catch (IOException | RuntimeException e) {
                owner.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Fault("TH-03", Sentence.of("fault.practice.write", folder), e);
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = inside.map(p -> p.getFileName().toString()).toList();
            boolean harmless =
                    names.stream()
                            .allMatch(name ->
                                    name.equals(CatalogueCsv.FILE)
                                            || name.equals(OWNER)
                                            || name.startsWith("."));
            if (!harmless && !names.contains(JOURNAL)) {
                throw new Fault("TH-05", Sentence.of("fault.practice.foreign", folder), null);
            }
        }
    }

    /// Who practises may use real names: nobody else on this PC needs to read them.
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static FileChannel own(Path folder) throws IOException {
        FileChannel owner =
                FileChannel.open(
                        folder.resolve(OWNER), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (owner.tryLock() != null) {
                return owner;
            }
        } catch (OverlappingFileLockException e) {
            // This process has it: the same answer as for another one.
        }
        owner.close();
        throw new Fault("TH-01", Sentence.of("fault.practice.inUse", folder), null);
    }

    /// Forces the entry to disk, then applies it.
    synchronized void keep(Entry entry) {
        journal.append(entry);
        live.add(entry);
        ledger.apply(entry);
    }

    /// Asks the state; nothing changes meanwhile.
    synchronized <T> T read(Function<Ledger, T> question) {
        return question.apply(ledger);
    }

    synchronized @Nullable Kept find(@Nullable String code) {
        return ledger.find(code);
    }

    /// Back to the first `keep` changes, as from an older backup, in a new life.
    synchronized void restore(int keep, String at) {
        int left = Math.clamp(keep, 0, live.size());
        Restored restored = new Restored(at, left, life());
        journal.append(restored);
        kyNguyen = restored.kyNguyen();
        live.subList(left, live.size()).clear();
        ledger = new Ledger(json);
        live.forEach(ledger::apply);
    }

    /// How many changes there are to go back by.
    synchronized int size() {
        return live.size();
    }

    synchronized String kyNguyen() {
        return kyNguyen;
    }

    String password() {
        return password;
    }

    private static String life() {
        return UUID.randomUUID().toString();
    }

    private static String secret() {
        byte[] random = new byte[9];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public synchronized void close() {
        try {
            journal.close();
            owner.close();
        } catch (IOException e) {
            throw new Fault("TH-03", Sentence.of("fault.practice.write", JOURNAL), e);
        }
    }
}
