/// The window: one room per screen, with `theme`, `parts` and `shell` as the common rooms.
///
/// Rooms of screens see the common rooms, the counter and the exchange, never each other. Nothing
/// here decides what is allowed or keeps anything: it shows and asks. Whatever can be typed is
/// handed to the counter within a second: registrations as drafts, everything else by
/// [HalfWriting]. Work runs on [vn.ocua.ui.shell.Background], which says why its threads are not
/// virtual. Start with [vn.ocua.ui.shell.Shell].
@NullMarked
package vn.ocua.ui;

import org.jspecify.annotations.NullMarked;
