/// Makes the desk in five steps, or a practice desk at once.
///
/// Sees the common rooms, the counter and the core, never another room; callbacks come in by the
/// constructor. Start with [vn.ocua.ui.firststart.FirstStart].
@NullMarked
package vn.ocua.ui.firststart;

import org.jspecify.annotations.NullMarked;
