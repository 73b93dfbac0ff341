package vn.ocua.app.window;

import org.jspecify.annotations.Nullable;

import vn.ocua.counter.Counter;

/// The end of a window in two halves: what only its thread can do, and the rest, which may take
/// seconds.
final class Leaving {
    private Leaving() {}

    /// Does the first half now. Whatever goes wrong in it, the store is closed, and then it is
    /// told.
    ///
    /// @param first keeps what was typed
    /// @return closes the store and only then lets go of the folder; to be run once, on any thread
    static Runnable of(Runnable first, @Nullable Counter open, Hold hold) {
        RuntimeException failed = failed(first);
        return () -> {
            try {
                if (open != null) {
                    hold.finish();
                    open.close();
                }
            } finally {
                hold.release();
            }
            if (failed != null) {
                throw failed;
            }
        };
    }

    private static @Nullable RuntimeException failed(Runnable first) {
        try {
            first.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }
}
