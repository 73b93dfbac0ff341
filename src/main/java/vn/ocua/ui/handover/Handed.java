package vn.ocua.ui.handover;

import java.time.Instant;
import java.util.List;

/// What was done last in this room, for the side pane.
///
/// @param what in a sentence
/// @param papers where they lie
/// @param trouble papers that could not be made although the hand-over is safe
record Handed(String what, Instant at, List<String> papers, List<String> trouble) {}
