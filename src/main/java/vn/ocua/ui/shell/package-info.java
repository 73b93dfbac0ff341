/// The frame around every screen: rail, head bar, act bar, status bar, keys, the way off the UI
/// thread.
///
/// Sees parts, theme and base values, never a screen: screens are handed in. Plain values come in
/// through [vn.ocua.ui.shell.Status], so that the shell needs nothing of the counter. *Why one
/// table of keys and one dispatcher:* a key means the same everywhere, and a key typed by a scanner
/// must be told apart before anyone acts on it. Start with [vn.ocua.ui.shell.Shell] and
/// [vn.ocua.ui.shell.Screen].
@NullMarked
package vn.ocua.ui.shell;

import org.jspecify.annotations.NullMarked;
