package vn.ocua.store.journal;

/// One act as it was appended.
///
/// @param sequence counts acts from 1 without gaps, over all segments
/// @param act the bytes that were given to [Journal#append]
public record Entry(long sequence, byte[] act) {}
