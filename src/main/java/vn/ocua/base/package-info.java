/// The few things everything else stands on: text folding, refusals, results, faults.
///
/// Tiny and pure: no IO, no clock, nothing from other rooms. Start with [vn.ocua.base.Outcome].
@NullMarked
package vn.ocua.base;

import org.jspecify.annotations.NullMarked;
