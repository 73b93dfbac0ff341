package vn.ocua.dossier;

import java.time.Instant;
import java.util.UUID;

/// A half-typed registration (hồ sơ đang nhập), kept within a second so that no typed word is lost.
///
/// @param id becomes the dossier's key, so that a save whose answer was lost is never a second
///   dossier
/// @param officer whose draft it is
/// @param focus the field the cursor was in, by the names of the command line
/// @param parked put aside by the officer, not cut off
public record Draft(
        UUID id, String officer, Application typed, String focus, boolean parked, Instant kept) {}
