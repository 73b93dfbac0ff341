package vn.ocua.paper;

/// One kind of paper in the dossier, with how many of it.
///
/// @param source where it came from when nobody carried it, like `lấy từ CSDL`; else empty
public record Enclosed(String name, int originals, int certified, int copies, String source) {}
