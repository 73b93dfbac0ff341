package vn.ocua.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands until it is moved: Friday 20/11/2026, 15:10.
final class TestClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-20T08:10:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void forward(Duration by) {
        now = now.plus(by);
    }
}
