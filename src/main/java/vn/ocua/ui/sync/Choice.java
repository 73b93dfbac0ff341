package vn.ocua.ui.sync;

/// What stands for one field after the comparison.
///
/// @param side 1 the desk's, 2 the portal's, 3 typed
record Choice(int side, String value) {}
