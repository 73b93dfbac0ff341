/// Lists of the desk and everything that is looked for, in one table with a side pane.
///
/// Sees the common rooms, the counter and the core, never another room; callbacks come in by the
/// constructor. Start with [vn.ocua.ui.found.TodayScreen].
@NullMarked
package vn.ocua.ui.found;

import org.jspecify.annotations.NullMarked;
