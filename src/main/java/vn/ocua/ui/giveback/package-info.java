/// Handing results over (trả kết quả): one field for receipt, name or card, then the few steps to
/// one key, with the reason where a dossier is not ready.
///
/// Sees the common rooms, the counter and the core, never another room; callbacks come in by the
/// constructor. Start with [vn.ocua.ui.giveback.GiveBackScreen].
@NullMarked
package vn.ocua.ui.giveback;

import org.jspecify.annotations.NullMarked;
