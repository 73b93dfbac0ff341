package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

/// Something a desk must not do, seen by the portal.
///
/// @param code MaHoSo, where it concerns one
/// @param detail what was there already
public record Problem(String at, Kind kind, @Nullable String code, @Nullable String detail) {
    /// What is wrong.
    public enum Kind {
        /// One dossier (SoBienNhan) under two codes.
        DOUBLE,
        /// A create of a code that belongs to another dossier; refused.
        CLASH,
        /// An update of a code that belongs to another dossier; refused.
        FOREIGN_UPDATE,
        /// A progress row older than one that is there.
        ORDER,
        /// Two progress rows of one dossier within a second; the second is refused.
        SAME_SECOND,
        /// An update leaves a status that is final.
        AFTER_FINAL
    }
}
