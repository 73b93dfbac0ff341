package vn.ocua.practice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.WireDossier;

import java.util.List;

/// One line of the journal: what was accepted by one call, whole or not at all. `at` is ISO-8601.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.Born.class, name = "born"),
    @JsonSubTypes.Type(value = Entry.Dossiers.class, name = "dossiers"),
    @JsonSubTypes.Type(value = Entry.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = Entry.Changed.class, name = "changed"),
    @JsonSubTypes.Type(value = Entry.Restored.class, name = "restored")
})
sealed interface Entry {
    /// The first line: the portal's life and the password that was made for it.
    record Born(String kyNguyen, String password) implements Entry {}

    /// Dossiers created or updated.
    record Dossiers(String at, boolean updating, List<WireDossier> items) implements Entry {}

    /// Progress rows that were not there before.
    record Progress(String at, List<ProgressRow> rows) implements Entry {}

    /// Something happened on the portal's side: the next row of `LayThayDoi`.
    record Changed(String at, String loai, @Nullable String code, JsonNode content)
            implements Entry {}

    /// A backup came back: of the changes before this line only the first `keep` are left.
    record Restored(String at, int keep, String kyNguyen) implements Entry {}
}
