/// The window: one room per screen, with `theme`, `parts` and `shell` as the common rooms.
///
/// Rooms of screens see the common rooms, the counter and the exchange, never each other. Nothing
/// here decides what is allowed or keeps anything: it shows and asks. Start with
/// [vn.ocua.ui.shell.Shell].
@NullMarked
package vn.ocua.ui;

import org.jspecify.annotations.NullMarked;
