package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A half-typed registration (hồ sơ đang nhập), kept within a second so that no typed word is lost.
///
/// @param id becomes the dossier's key, so that a save whose answer was lost is never a second
///   dossier
/// @param officer whose draft it is
/// @param focus the field the cursor was in, by the names of the command line
/// @param parked put aside by the officer, not cut off
/// @param role whom the person acts for, as the form says it; null in drafts of the first days,
///   where it shows in what was typed
/// @param instead what was written to guide, refuse or settle; null where nothing was, and in
///   drafts of the first days
public record Draft(
        UUID id,
        String officer,
        Application typed,
        String focus,
        boolean parked,
        Instant kept,
        @Nullable String role,
        @Nullable Instead instead) {

    /// What is done instead of saving, half written: form 02, form 03, or settled at once.
    ///
    /// @param open the one that stands open; empty where the officer went back to the form
    /// @param focus its field the cursor was in; empty where none is open
    /// @param typed fields by their names, for each that something was written in
    public record Instead(String open, String focus, Map<String, Map<String, String>> typed) {}
}
