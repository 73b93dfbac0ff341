package vn.ocua.portal.http;

import java.time.Duration;

/// How long the desk waits.
///
/// @param connect until somebody takes the connection
/// @param request until the whole answer is there, from its first byte sent
/// @param eachKib more for every KiB of body, sent or come so far: a slow line is no fault
public record Limits(Duration connect, Duration request, Duration eachKib) {
    private static final int KIB = 1024;

    /// 10 s; 60 s and 1 s for each KiB.
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(1));
    }

    /// One second more for each KiB.
    public Limits(Duration connect, Duration request) {
        this(connect, request, Duration.ofSeconds(1));
    }

    /// For one request with so many bytes of bodies.
    Duration of(long bytes) {
        return request.plus(eachKib.multipliedBy(bytes / KIB));
    }
}
