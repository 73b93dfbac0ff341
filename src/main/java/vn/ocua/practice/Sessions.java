package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Who is signed in, and until when. A restart ends all sessions.
final class Sessions {
    private final InstantSource clock;
    private final Duration life;
    private final Map<String, Instant> ends = new HashMap<>();

    Sessions(InstantSource clock, Duration life) {
        this.clock = clock;
        this.life = life;
    }

    synchronized String open() {
        ends.values().removeIf(end -> !end.isAfter(clock.instant()));
        String session = UUID.randomUUID().toString();
        ends.put(session, clock.instant().plus(life));
        return session;
    }

    synchronized boolean isOpen(@Nullable String session) {
        Instant end = session == null ? null : ends.get(session);
        return end != null && end.isAfter(clock.instant());
    }

    synchronized void end(@Nullable String session) {
        ends.remove(session);
    }

    synchronized void endAll() {
        ends.clear();
    }
}
