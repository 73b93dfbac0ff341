package vn.ocua.app;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl+C, or the PC shutting down: ends what is under way, and lets the store be closed before the
/// process goes.
final class Stopping implements AutoCloseable {
    /// Windows ends a process that takes longer; the store bears that as well.
    private static final long LONGEST_SECONDS = 10;

    private final CountDownLatch over = new CountDownLatch(1);
    private @Nullable Thread hook;

    /// @param ending called from another thread
    void on(Runnable ending) {
        Thread thread = Thread.ofPlatform().name("ocua-stopping").unstarted(() -> end(ending));
        Runtime.getRuntime().addShutdownHook(thread);
        hook = thread;
    }

    private void end(Runnable ending) {
        ending.run();
        try {
            if (!over.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                java.util.logging.Logger.getLogger(Stopping.class.getName())
                        .warning("ended before the store was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        Thread registered = hook;
        if (registered != null && registered.getState() == Thread.State.NEW) {
            try {
                Runtime.getRuntime().removeShutdownHook(registered);
            } catch (IllegalStateException e) {
                // The process is going already; the hook ends by itself.
                java.util.logging.Logger.getLogger(Stopping.class.getName())
                        .log(java.util.logging.Level.FINE, "going", e);
            }
        }
    }
}
