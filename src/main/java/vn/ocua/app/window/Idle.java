package vn.ocua.app.window;

import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

import java.util.function.LongSupplier;

/// Knows how long nobody has touched keyboard or mouse.
final class Idle {
    private final LongSupplier millis;
    private long touched;

    /// @param millis a steady clock: the wall clock may be put right at any time
    Idle(Scene scene, LongSupplier millis) {
        this.millis = millis;
        this.touched = millis.getAsLong();
        scene.addEventFilter(InputEvent.ANY, _ -> touch());
    }

    void touch() {
        touched = millis.getAsLong();
    }

    boolean over(int minutes) {
        return millis.getAsLong() - touched >= minutes * 60_000L;
    }
}
