package vn.ocua.counter;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.paper.printing.Spool;
import vn.ocua.store.files.SealedNote;
import vn.ocua.store.keys.DataKey;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The print queue on disk: one sealed file a job, with its paper, gone once it is printed.
final class SealedSpool implements Spool {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Logger LOG = Logger.getLogger(SealedSpool.class.getName());
    private static final String ENDING = ".print";

    private final Path folder;
    private final DataKey key;

    SealedSpool(Path folder, DataKey key) {
        this.folder = folder;
        this.key = key;
    }

    @Override
    public synchronized void keep(Kept kept) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Fault("IN-02", Sentence.of("fault.print.spool"), e);
        }
        note(kept.job().id()).write(JSON.writeValueAsBytes(kept));
    }

    @Override
    public synchronized void drop(UUID id) {
        if (Files.isDirectory(folder)) {
            note(id).delete();
        }
    }

    /// A file that cannot be read keeps nobody from the others: it is left out and logged.
    @Override
    public synchronized List<Kept> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Kept> left = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                try {
                    UUID id = UUID.fromString(name.substring(0, name.length() - ENDING.length()));
                    note(id).read()
                            .map(bytes -> JSON.readValue(bytes, Kept.class))
                            .ifPresent(left::add);
                } catch (IllegalArgumentException | JacksonException | Fault e) {
                    LOG.log(Level.WARNING, "a print job that cannot be read was left out", e);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new Fault("IN-02", Sentence.of("fault.print.spool"), e);
        }
        left.sort(Comparator.comparing(kept -> kept.job().at()));
        return left;
    }

    private SealedNote note(UUID id) {
        return new SealedNote(folder.resolve(id + ENDING), key.derive("print"));
    }
}
