package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// By what a paper is known.
///
/// @param number of the paper itself, `0001/TNHS`
/// @param code of the dossier; empty before acceptance
/// @param version from 1
/// @param replaced the version before, null for version 1
public record Reference(String number, String code, int version, @Nullable Replaced replaced) {
    /// The version a paper takes the place of.
    public record Replaced(int version, Instant issued) {}
}
