package vn.ocua.ui.shell;

/// A piece of work under way.
public final class Running {
    private volatile boolean cancelled;
    private volatile boolean over;

    /// Asks it to stop and drops its answer. *Why its thread is not interrupted:* an interrupt
    /// closes the file that the thread happens to read, the store's included.
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// Its answer has been given.
    public boolean isOver() {
        return over || cancelled;
    }

    void end(Runnable answer) {
        if (!isOver()) {
            over = true;
            answer.run();
        }
    }
}
