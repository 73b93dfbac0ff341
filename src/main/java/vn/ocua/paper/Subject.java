package vn.ocua.paper;

/// The procedure asked for.
///
/// @param title legal name in full
/// @param code like `1.001612`
public record Subject(String title, String code) {}
