package vn.ocua.exchange;

import java.util.Map;

/// How good this desk's line is, as an administrator says.
///
/// @param scanKibPerHour how much of scans may go in an hour; 0: no limit
/// @param everyMinutes how often a round runs by itself; 0: only by hand
public record Link(int scanKibPerHour, int everyMinutes) {
    private static final String BUDGET = "portal.scan_kib_per_hour";
    private static final String EVERY = "portal.every_minutes";
    private static final int OFTEN = 2;

    static Link of(Map<String, String> named) {
        return new Link(number(named, BUDGET, 0), number(named, EVERY, OFTEN));
    }

    Map<String, String> named() {
        return Map.of(
                BUDGET, Integer.toString(scanKibPerHour), EVERY, Integer.toString(everyMinutes));
    }

    long scanBytesPerHour() {
        return scanKibPerHour * 1024L;
    }

    private static int number(Map<String, String> named, String key, int usual) {
        try {
            return Math.max(0, Integer.parseInt(named.getOrDefault(key, String.valueOf(usual))));
        } catch (NumberFormatException e) {
            return usual; // Written by a later version: the usual is safe.
        }
    }
}
