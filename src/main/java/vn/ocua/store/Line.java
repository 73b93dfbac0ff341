package vn.ocua.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A dossier as lists show it.
///
/// @param known organisation, owner or submitter, whoever the dossier is known by
/// @param status of the portal, 1 to 10
/// @param paused the clock is stopped for a supplement
public record Line(
        long no,
        UUID id,
        String code,
        String known,
        String name,
        String identity,
        String phone,
        String procedureCode,
        String procedure,
        int status,
        Instant received,
        @Nullable Instant due,
        boolean paused,
        int version) {}
