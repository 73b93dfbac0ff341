package vn.ocua.ui.found;

import vn.ocua.counter.Showing.Queue;

import java.util.List;
import java.util.Map;

/// One answer of the store for the list.
///
/// @param parked how many registrations lie aside
/// @param more there are further rows behind these
record Found(List<Entry> entries, Map<Queue, Integer> counts, int parked, boolean more) {}
