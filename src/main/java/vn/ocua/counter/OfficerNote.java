package vn.ocua.counter;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.store.Store;
import vn.ocua.store.files.SealedNote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A list that belongs to one officer, in one sealed file beside the drafts.
///
/// Held in memory and written when asked: a window notes every letter at once and lets the disk
/// follow. Whoever closes the counter saves last.
///
/// @param <T> a record that is kept as JSON
final class OfficerNote<T> {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Store store;
    private final String ending;
    private final Class<T[]> shape;
    private final Function<T, Object> key;
    private final Map<String, List<T>> known = new HashMap<>();
    private final Set<String> unsaved = new LinkedHashSet<>();
    private final Object writing = new Object();

    /// @param ending of the file's name
    /// @param key what tells one entry from another
    OfficerNote(Store store, String ending, Class<T[]> shape, Function<T, Object> key) {
        this.store = store;
        this.ending = ending;
        this.shape = shape;
        this.key = key;
    }

    /// The officer's own, the last first.
    synchronized List<T> of(Session session) {
        return List.copyOf(list(session));
    }

    /// The same entry once more replaces the one that lay there; not yet on disk on return.
    synchronized void put(Session session, T one) {
        List<T> all = list(session);
        if (!all.isEmpty() && all.getFirst().equals(one)) {
            return;
        }
        all.removeIf(other -> key.apply(other).equals(key.apply(one)));
        all.addFirst(one);
        unsaved.add(session.officer().name());
    }

    /// Done when there was none either; not yet on disk on return.
    synchronized void remove(Session session, Object gone) {
        if (list(session).removeIf(one -> key.apply(one).equals(gone))) {
            unsaved.add(session.officer().name());
        }
    }

    /// Writes what is not on disk yet; safe there on return.
    ///
    /// @throws Fault when the disk takes nothing; it is tried again the next time
    void save() {
        synchronized (writing) {
            Map<String, List<T>> now = new HashMap<>();
            synchronized (this) {
                unsaved.forEach(
                        name -> now.put(name, List.copyOf(known.getOrDefault(name, List.of()))));
                unsaved.clear();
            }
            try {
                now.forEach(this::write);
            } catch (Fault fault) {
                synchronized (this) {
                    unsaved.addAll(now.keySet());
                }
                throw fault;
            }
        }
    }

    private List<T> list(Session session) {
        return known.computeIfAbsent(
                session.officer().name(),
                name ->
                        new ArrayList<>(
                                note(name)
                                        .read()
                                        .map(bytes -> List.of(JSON.readValue(bytes, shape)))
                                        .orElse(List.of())));
    }

    private void write(String name, List<T> all) {
        if (all.isEmpty()) {
            note(name).delete();
            return;
        }
        try {
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new Fault("SO-19", Sentence.of("fault.drafts.write"), e);
        }
        note(name).write(JSON.writeValueAsBytes(all));
    }

    private Path folder() {
        return store.folder().resolve("drafts");
    }

    private SealedNote note(String officer) {
        String name = officer.replaceAll("[^A-Za-z0-9._-]", "_");
        return new SealedNote(folder().resolve(name + ending), store.key().derive("drafts"));
    }
}
