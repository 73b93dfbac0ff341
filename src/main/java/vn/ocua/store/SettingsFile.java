package vn.ocua.store;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.store.files.SealedNote;
import vn.ocua.store.keys.DataKey;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The desk's settings by name, sealed in a small file of their own: they are no history.
public final class SettingsFile {
    private static final JsonMapper JSON = Json.mapper();
    private static final Object LOCK = new Object();

    private final SealedNote note;

    SettingsFile(Path folder, DataKey key) {
        this.note = new SealedNote(folder.resolve("settings.sealed"), key.derive("settings"));
    }

    public Map<String, String> read() {
        return note.read()
                .map(bytes ->
                        JSON.readValue(bytes, new TypeReference<TreeMap<String, String>>() {}))
                .orElseGet(TreeMap::new);
    }

    public void write(Map<String, String> settings) {
        note.write(JSON.writeValueAsBytes(new TreeMap<>(settings)));
    }

    /// Changes some and leaves the others as they are.
    public void change(Consumer<Map<String, String>> changing) {
        synchronized (LOCK) {
            Map<String, String> settings = read();
            changing.accept(settings);
            write(settings);
        }
    }
}
