package vn.ocua.store.journal;

/// How large the journal's files grow.
///
/// @param segment bytes after which a new segment begins; a larger single record still fits
/// @param chunk bytes that are written as zeros ahead of the records, so that forcing a record need
///   not also write a new file length
record Sizes(int segment, int chunk) {
    static final Sizes USUAL = new Sizes(16 << 20, 1 << 20);
}
