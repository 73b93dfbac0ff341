package vn.ocua.portal.courier;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Objects;
import java.util.UUID;

/// One outgoing message in a parcel, as the sender froze it.
///
/// @param number the sender's number of the message; with the hash it is what an answer names
/// @param subject the sender's UUID of the dossier
/// @param code the dossier's code when the message was made
/// @param body frozen JSON, never written anew on the way
/// @param hash SHA-256 of the body's UTF-8 bytes, hex
public record Carried(long number, UUID subject, String code, Kind kind, String body, String hash) {
    /// What the message asks of the portal.
    public enum Kind {
        /// `DongBoHoSoMC`, `isUpdating` False.
        @JsonProperty("create")
        CREATE,
        /// `DongBoHoSoMC`, `isUpdating` True.
        @JsonProperty("update")
        UPDATE,
        /// `CapNhatTienDoHoSoMC`.
        @JsonProperty("progress")
        PROGRESS
    }

    public Carried {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(hash, "hash");
    }

    /// A message with the hash of its body.
    public static Carried of(long number, UUID subject, String code, Kind kind, String body) {
        return new Carried(number, subject, code, kind, body, Curves.sha256Hex(body));
    }

    /// Whether the body is the one that was frozen.
    public boolean whole() {
        return hash.equals(Curves.sha256Hex(body));
    }
}
