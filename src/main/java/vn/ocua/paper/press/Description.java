package vn.ocua.paper.press;

import java.time.Instant;

/// What the file says of itself.
///
/// @param title shown by a reader in its window
/// @param author the agency
/// @param made moment of issue: no file carries the moment of its own writing
public record Description(String title, String author, Instant made) {}
