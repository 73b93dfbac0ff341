package vn.ocua.ui.parts;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Supplier;

/// Something the officer can do on a screen, by its key, its button or the list of acts.
///
/// An act is never greyed out: where it cannot be done now, pressing says why.
///
/// @param label what the button says: the act itself, never OK or Yes
/// @param go the one act a screen is for
/// @param whyNot a sentence while it cannot be done
public record Act(
        Key key,
        String label,
        @Nullable Icon icon,
        boolean go,
        Supplier<Optional<String>> whyNot,
        Runnable run) {
    public static Act of(Key key, String label, Runnable run) {
        return new Act(key, label, null, false, Optional::empty, run);
    }

    /// The one act of the screen, drawn in the accent.
    public static Act go(Key key, String label, Runnable run) {
        return new Act(key, label, null, true, Optional::empty, run);
    }

    public Act with(Icon icon) {
        return new Act(key, label, icon, go, whyNot, run);
    }

    public Act unless(Supplier<Optional<String>> reason) {
        return new Act(key, label, icon, go, reason, run);
    }

    /// Does it, or answers why not.
    public Optional<String> press() {
        Optional<String> why = whyNot.get();
        if (why.isEmpty()) {
            run.run();
        }
        return why;
    }
}
