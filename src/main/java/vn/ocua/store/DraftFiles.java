package vn.ocua.store;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.dossier.Draft;
import vn.ocua.store.files.SealedNote;
import vn.ocua.store.keys.DataKey;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/// One sealed file a draft, in the folder `drafts`. One instance for each folder: many threads may
/// use it, a draft is kept by the window while the officer drops it.
public final class DraftFiles {
    private static final JsonMapper JSON = Json.mapper();
    private static final Logger LOG = Logger.getLogger(DraftFiles.class.getName());
    private static final String ENDING = ".draft";

    private final Path folder;
    private final DataKey key;

    DraftFiles(Path folder, DataKey key) {
        this.folder = folder;
        this.key = key;
    }

    public synchronized void write(Draft draft) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Fault("SO-19", Sentence.of("fault.drafts.write"), e);
        }
        note(draft.id()).write(JSON.writeValueAsBytes(draft));
    }

    public synchronized void delete(UUID id) {
        if (Files.isDirectory(folder)) {
            note(id).delete();
        }
    }

    /// All drafts, newest first. A file that is no draft of this desk, or cannot be read, keeps
    /// nobody from the others: it is left out and logged.
    public synchronized List<Draft> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                read(file).ifPresent(drafts::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new Fault("SO-19", Sentence.of("fault.drafts.read"), e);
        }
        drafts.sort(Comparator.comparing(Draft::kept).reversed());
        return drafts;
    }

    private Optional<Draft> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            UUID id = UUID.fromString(name.substring(0, name.length() - ENDING.length()));
            return note(id).read().map(bytes -> JSON.readValue(bytes, Draft.class));
        } catch (IllegalArgumentException | JacksonException | Fault e) {
            LOG.log(Level.WARNING, "a draft that cannot be read was left out", e);
            return Optional.empty();
        }
    }

    private SealedNote note(UUID id) {
        return new SealedNote(folder.resolve(id + ENDING), key.derive("drafts"));
    }
}
