package vn.ocua.time;

import java.time.Duration;
import java.time.LocalTime;

/// A stretch of office hours within one day; both ends belong to it.
public record Session(LocalTime opens, LocalTime closes) {
    public Session {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("session closes before it opens: " + opens);
        }
    }

    /// Reads two wall times like `07:00`, `11:30`.
    public static Session of(String opens, String closes) {
        return new Session(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    long seconds() {
        return Duration.between(opens, closes).toSeconds();
    }
}
