package vn.ocua.store;

import static vn.ocua.store.sql.Tables.SIGNING_KEY;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.store.files.SealedNote;

import java.time.Instant;
import java.util.List;

/// Public keys that receipts may be signed with besides this desk's present one.
///
/// The desk's earlier keys come from acts. Keys of other desks are a list from somewhere else that
/// can be imported again at any time: they are no history and lie in a sealed file of their own.
public final class KeyBook {
    static final String FILE = "known-keys.sealed";

    private static final JsonMapper JSON = Json.mapper();

    private final Store store;
    private final SealedNote note;

    KeyBook(Store store) {
        this.store = store;
        this.note = new SealedNote(store.folder().resolve(FILE), store.key().derive("known keys"));
    }

    /// A key of this desk that signs no more.
    ///
    /// @param key Ed25519, X.509 form, base64
    /// @param until when it was replaced
    public record Earlier(String key, Instant until) {}

    /// A key of another desk.
    ///
    /// @param name whose it is, as the list says
    /// @param key Ed25519, X.509 form, base64
    /// @param since when it was first imported here
    public record Known(String name, String key, Instant since) {}

    /// In the order they were replaced.
    public List<Earlier> earlier() {
        return store.read(sql ->
                sql.selectFrom(SIGNING_KEY)
                        .orderBy(SIGNING_KEY.SEQUENCE)
                        .fetch(r -> new Earlier(r.getPublicKey(), r.getReplaced())));
    }

    public List<Known> known() {
        return note.read()
                .map(bytes -> JSON.readValue(bytes, new TypeReference<List<Known>>() {}))
                .orElseGet(List::of);
    }

    /// Replaces the whole list.
    public void keep(List<Known> known) {
        note.write(JSON.writeValueAsBytes(known));
    }
}
