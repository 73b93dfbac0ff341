package vn.ocua.ui.shell;

import org.jspecify.annotations.Nullable;

/// A piece of work under way.
public final class Running {
    private @Nullable Thread thread;
    private volatile boolean cancelled;
    private volatile boolean over;

    /// Asks it to stop and drops its answer.
    public synchronized void cancel() {
        cancelled = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// Its answer has been given.
    public boolean isOver() {
        return over || cancelled;
    }

    synchronized void begin() {
        thread = Thread.currentThread();
        if (cancelled) {
            thread.interrupt();
        }
    }

    synchronized void leave() {
        thread = null;
    }

    void end(Runnable answer) {
        if (!isOver()) {
            over = true;
            answer.run();
        }
    }
}
