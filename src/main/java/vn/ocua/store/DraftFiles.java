package vn.ocua.store;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.dossier.Draft;
import vn.ocua.store.files.SealedNote;
import vn.ocua.store.keys.DataKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// One sealed file a draft, in the folder `drafts`.
public final class DraftFiles {
    private static final JsonMapper JSON = Json.mapper();
    private static final String ENDING = ".draft";

    private final Path folder;
    private final DataKey key;

    DraftFiles(Path folder, DataKey key) {
        this.folder = folder;
        this.key = key;
    }

    public void write(Draft draft) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Fault("SO-19", Sentence.of("fault.drafts.write"), e);
        }
        note(draft.id()).write(JSON.writeValueAsBytes(draft));
    }

    public void delete(UUID id) {
        if (Files.isDirectory(folder)) {
            note(id).delete();
        }
    }

    /// All drafts, newest first.
    public List<Draft> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                UUID id = UUID.fromString(name.substring(0, name.length() - ENDING.length()));
                note(id).read()
                        .map(bytes -> JSON.readValue(bytes, Draft.class))
                        .ifPresent(drafts::add);
            }
        } catch (IOException e) {
            throw new Fault("SO-19", Sentence.of("fault.drafts.read"), e);
        }
        drafts.sort(Comparator.comparing(Draft::kept).reversed());
        return drafts;
    }

    private SealedNote note(UUID id) {
        return new SealedNote(folder.resolve(id + ENDING), key.derive("drafts"));
    }
}
