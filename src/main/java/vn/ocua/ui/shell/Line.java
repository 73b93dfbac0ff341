package vn.ocua.ui.shell;

import java.time.LocalTime;

/// The line to the portal, as the status bar tells it.
public sealed interface Line {
    record Connected() implements Line {}

    record Lost(LocalTime since) implements Line {}

    /// A portal is set, and nobody has called it since the program began.
    record Untried() implements Line {}

    /// No portal has been set for this desk.
    record Never() implements Line {}
}
