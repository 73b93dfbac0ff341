package vn.ocua.ui.sync;

import org.jspecify.annotations.Nullable;

import vn.ocua.exchange.Underway;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long a round will still take, by how it went so far.
final class Pace {
    private static final long MILLION = 1_000_000L;

    /// Before that an estimate would jump about.
    private static final long SOON = 1500;

    private final LongSupplier nanos;
    private long began = -1;
    private int first;

    /// @param nanos a steady clock
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// No round runs.
    void rest() {
        began = -1;
    }

    /// Null as long as nobody can say.
    @Nullable Duration left(Underway now) {
        long at = nanos.getAsLong() / MILLION;
        if (began < 0 || now.done() < first) {
            began = at;
            first = now.done();
            return null;
        }
        int done = now.done() - first;
        long took = at - began;
        return done == 0 || took < SOON
                ? null
                : Duration.ofMillis(took * (now.total() - now.done()) / done);
    }
}
