package vn.ocua.app.command;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.Width;

/// A line on standard error that is drawn over itself; only where a person watches.
final class Progress {
    private static final long EVERY_MILLIS = 200;
    private static final int BAR = 24;

    private final Run run;
    private long drawn;
    private int width;

    Progress(Run run) {
        this.run = run;
    }

    void show(String key, Object... args) {
        long now = System.nanoTime() / 1_000_000;
        if (!run.around().terminal() || now - drawn < EVERY_MILLIS) {
            return;
        }
        drawn = now;
        String text = run.texts().of(key, args);
        run.around().err().print("\r" + Width.padded(text, width));
        run.around().err().flush();
        width = Width.of(text);
    }

    /// The same with a bar in front.
    void bar(String key, int done, int total) {
        int full = total == 0 ? BAR : (int) ((long) done * BAR / total);
        String bar = "━".repeat(full) + "─".repeat(BAR - full);
        show(key, bar, done, total);
    }

    void clear() {
        if (width > 0) {
            run.around().err().print("\r" + " ".repeat(width) + "\r");
            run.around().err().flush();
            width = 0;
        }
    }
}
