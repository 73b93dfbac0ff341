package vn.ocua.paper;

/// Whose dossier it is, where that is not the submitter.
///
/// @param address empty: the same as the submitter's
public record Owner(String name, String address) {}
