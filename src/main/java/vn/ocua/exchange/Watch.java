package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.Traffic;

import java.time.Duration;
import java.time.Instant;

/// What this process knows of the line: since when it is gone, when it last worked, how far a
/// running round is.
public final class Watch {
    private @Nullable Instant lastFull;
    private @Nullable Instant lastWell;
    private @Nullable Lost lost;
    private @Nullable Underway underway;
    private @Nullable Duration skew;
    private boolean running;
    private Traffic traffic = Traffic.NONE;

    /// @param since when trouble began
    /// @param code short and stable
    public record Lost(Instant since, String code, Sentence why) {}

    /// One moment's view.
    ///
    /// @param lastFull when a round last went through; null before the first of this process
    /// @param lost null while the line works, or nobody has tried
    /// @param underway null while no round runs
    /// @param skew how far the portal's clock is ahead of ours; null while they agree
    public record View(
            @Nullable Instant lastFull,
            @Nullable Instant lastWell,
            @Nullable Lost lost,
            @Nullable Underway underway,
            @Nullable Duration skew) {}

    public synchronized View view() {
        return new View(lastFull, lastWell, lost, running ? underway : null, skew);
    }

    synchronized void begins() {
        running = true;
        underway = new Underway(0, 0);
    }

    synchronized void ends() {
        running = false;
    }

    synchronized void underway(Underway now) {
        underway = now;
    }

    synchronized void well(Instant at) {
        lastWell = at;
        lost = null;
    }

    synchronized void full(Instant at) {
        lastFull = at;
        well(at);
    }

    synchronized void lost(Instant at, LineTrouble trouble) {
        Instant since = lost == null ? at : lost.since();
        lost = new Lost(since, trouble.code(), trouble.sentence());
    }

    synchronized void skew(@Nullable Duration now) {
        skew = now;
    }

    synchronized void traffic(Traffic now) {
        traffic = now;
    }

    synchronized Traffic traffic() {
        return traffic;
    }
}
