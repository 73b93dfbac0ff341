package vn.ocua.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// How many bytes of scans may go over a metered or slow line in an hour.
final class Budget {
    private static final Duration HOUR = Duration.ofHours(1);

    private final LongSupplier limit;
    private Instant began = Instant.EPOCH;
    private long spent;

    /// @param limit bytes; 0 for a line without a limit
    Budget(LongSupplier limit) {
        this.limit = limit;
    }

    synchronized long left(Instant now) {
        long perHour = limit.getAsLong();
        if (perHour == 0) {
            return Long.MAX_VALUE;
        }
        if (Duration.between(began, now).abs().compareTo(HOUR) >= 0) {
            began = now;
            spent = 0;
        }
        return Math.max(0, perHour - spent);
    }

    boolean isSpent(Instant now) {
        return left(now) == 0;
    }

    /// When there is a whole budget again.
    synchronized Instant renewed(Instant now) {
        left(now);
        return began.plus(HOUR);
    }

    /// Counts an upload's progress; the first report says how much was there before.
    Consumer<Long> counting(Instant now, long size) {
        long[] before = {-1};
        return there -> {
            synchronized (this) {
                left(now);
                spent += before[0] < 0 ? Math.min(size, 256 << 10) : there - before[0];
                before[0] = there;
            }
        };
    }
}
