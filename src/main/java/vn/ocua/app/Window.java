package vn.ocua.app;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.util.Locale;

/// The way from no command to the window.
final class Window {
    private Window() {}

    /// @throws Fault when this PC has no display, with the way to work without one
    static int open(Run run) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean display =
                system.startsWith("windows")
                        || system.startsWith("mac")
                        || !run.around().variable("DISPLAY").isEmpty()
                        || !run.around().variable("WAYLAND_DISPLAY").isEmpty();
        if (!display) {
            run.tell("fault.app.noDisplay");
            return Exit.FAULT;
        }
        throw new Fault("AP-20", Sentence.of("fault.app.noWindow"), null);
    }
}
