package vn.ocua.app;

import vn.ocua.app.run.DeskClock;
import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Log;
import vn.ocua.app.run.Run;
import vn.ocua.app.window.DeskWindow;
import vn.ocua.app.window.Hold;
import vn.ocua.app.window.Place;

import java.util.Locale;

/// The way from no command to the window.
final class Window {
    private Window() {}

    /// Returns when the window was closed; says the way to work without one where this PC has no
    /// display.
    static int open(Run run, Log log) {
        if (!hasDisplay(run)) {
            run.tell("fault.app.noDisplay");
            return Exit.FAULT;
        }
        AtDesk desk = new AtDesk(log);
        Hold hold =
                new Hold(
                        (owner, opened) -> desk.serve(run, owner, opened),
                        () -> run.clock().practise(run.around().variable(DeskClock.PRACTICE)));
        try {
            DeskWindow.open(Place.usual(run.settings().folder(), run.clock()), run.texts(), hold);
        } catch (UnsupportedOperationException e) {
            // a display was named, but none answers
            run.tell("fault.app.noDisplay");
            return Exit.FAULT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    private static boolean hasDisplay(Run run) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows")
                || system.startsWith("mac")
                || !run.around().variable("DISPLAY").isEmpty()
                || !run.around().variable("WAYLAND_DISPLAY").isEmpty();
    }
}
