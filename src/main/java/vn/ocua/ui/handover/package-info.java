/// Handing dossiers to those who resolve them (bàn giao) and taking back what they made of them:
/// two lists, ticks, one key with the control slips and the minutes; on from step to step where the
/// procedure has steps.
///
/// Sees the common rooms, the counter and the core, never another room; callbacks come in by the
/// constructor. Start with [vn.ocua.ui.handover.HandOverScreen].
@NullMarked
package vn.ocua.ui.handover;

import org.jspecify.annotations.NullMarked;
