package vn.ocua.dossier;

import vn.ocua.time.TimeLimit;

import java.time.LocalDate;

/// The procedure a dossier was received under, as that edition had it; never re-read from a later
/// catalogue.
///
/// @param edition the catalogue edition's date
/// @param caseName empty where the procedure has one case
/// @param decision legal basis as the edition had it
public record ProcedureRef(
        String code,
        String title,
        String field,
        LocalDate edition,
        String caseName,
        TimeLimit limit,
        String decision) {}
