package vn.ocua.procedure;

/// A paper that a dossier is made of (thành phần hồ sơ).
///
/// @param no from 1 within its case
/// @param required false for a paper asked for only in some situations (its name says which)
public record Component(int no, String name, int originals, int copies, boolean required) {}
