package vn.ocua.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import vn.ocua.ui.parts.Key;

import java.util.function.Predicate;

/// Hands every key of the [Key] table to the shell: F-keys and Ctrl before the focused control sees
/// them, Enter and Esc only if no control wanted them.
final class Keys {
    private final Predicate<Key> early;
    private final Predicate<Key> late;

    Keys(Scene scene, Predicate<Key> early, Predicate<Key> late) {
        this.early = early;
        this.late = late;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> hand(event, true));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> hand(event, false));
    }

    private void hand(KeyEvent event, boolean first) {
        if (event.isConsumed()) {
            return;
        }
        Key.of(event)
                .filter(key -> key.early() == first)
                .filter(first ? early : late)
                .ifPresent(_ -> event.consume());
    }
}
