package vn.ocua.exchange;

/// How far a round is.
///
/// @param done messages confirmed so far
/// @param total what waited when it began; never less than `done`
public record Underway(int done, int total) {}
