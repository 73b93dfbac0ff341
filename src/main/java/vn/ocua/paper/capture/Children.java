package vn.ocua.paper.capture;

import java.util.concurrent.TimeUnit;

/// Keeps other programs from staying on.
final class Children {
    private static final int GRACE_SECONDS = 5;

    private Children() {}

    /// Ends a child that is still there after so long; interrupt the thread where it has ended.
    static Thread endAfter(Process process, long time, TimeUnit unit) {
        return Thread.ofVirtual()
                .start(() -> {
                    try {
                        if (!process.waitFor(time, unit)) {
                            end(process);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt(); // It has ended by itself.
                    }
                });
    }

    /// Asks it to stop, so that a scanner's arm goes home; kills it where it does not listen.
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
