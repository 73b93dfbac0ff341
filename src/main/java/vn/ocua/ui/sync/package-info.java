/// The window's side of the exchange with the portal: what waits and why, and which side is right.
///
/// Sees the common rooms, `exchange`, the counter and the core, never another room; where it leads
/// to a dossier or to a paper, a callback comes in by the constructor. [LineState] tells rail and
/// status bar. Start with [SyncScreen]; a [ConflictScreen] and a [StickScreen] open from it.
@NullMarked
package vn.ocua.ui.sync;

import org.jspecify.annotations.NullMarked;
