package vn.ocua.ui.found;

import vn.ocua.counter.Showing.Queue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// One answer of the store for the list.
///
/// @param parked how many registrations and returns lie aside
/// @param unsent codes about which the portal has not confirmed everything
/// @param more there are further rows behind these
record Found(
        List<Entry> entries,
        Map<Queue, Integer> counts,
        int parked,
        Set<String> unsent,
        boolean more) {}
