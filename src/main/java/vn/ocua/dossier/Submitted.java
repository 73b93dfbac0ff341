package vn.ocua.dossier;

/// A paper as it was handed in.
///
/// @param no its place in the dossier, from 1
/// @param source where it comes from: empty or `paper`, `database` (lấy từ CSDL), `reused`, `card`,
///   `none` (not needed)
public record Submitted(
        int no, String name, int originals, int certified, int copies, String source) {}
