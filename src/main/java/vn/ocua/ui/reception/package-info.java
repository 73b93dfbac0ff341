/// The one field, the form that follows from it, the promised date and why, saving and printing by
/// one key. Every change is kept as a draft within a second.
///
/// Sees the common rooms, the counter and the core, never another room; callbacks come in by the
/// constructor. Start with [vn.ocua.ui.reception.ReceptionScreen].
@NullMarked
package vn.ocua.ui.reception;

import org.jspecify.annotations.NullMarked;
