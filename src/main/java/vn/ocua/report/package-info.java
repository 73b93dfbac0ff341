/// Registers, indicators and other official lists of a desk; reads only.
///
/// Every list is written row by row as the store gives it, so that a year's register needs no more
/// memory than a day's. May see `store` and the core. Start with [vn.ocua.report.Register].
@NullMarked
package vn.ocua.report;

import org.jspecify.annotations.NullMarked;
