package vn.ocua.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Keeps what is being typed at most a second old: asked for once or a hundred times, it runs this
/// long after the first time. A pause that began again with every letter would leave an officer who
/// types a long reason without stopping with nothing on the disk.
public final class Soon {
    private static final Duration AFTER = Duration.millis(600);

    private final PauseTransition wait = new PauseTransition(AFTER);

    public Soon(Runnable keep) {
        wait.setOnFinished(_ -> keep.run());
    }

    public void ask() {
        if (wait.getStatus() != Animation.Status.RUNNING) {
            wait.playFromStart();
        }
    }

    public void forget() {
        wait.stop();
    }
}
