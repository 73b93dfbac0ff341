package vn.ocua.ui.sync;

import vn.ocua.exchange.Queue;

import java.time.Instant;
import java.util.List;

/// One reading of what waits.
///
/// @param isSet whether the desk has a portal
/// @param more there are further lines behind these
/// @param now by which the ages are said
record Look(Queue.Summary summary, List<Row> rows, boolean isSet, boolean more, Instant now) {}
