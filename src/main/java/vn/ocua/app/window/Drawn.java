package vn.ocua.app.window;

import javafx.animation.AnimationTimer;

/// Waits until what stands in the window is on the screen: three frames, since the first lays out
/// and the second draws.
final class Drawn {
    private static final int FRAMES = 3;

    private Drawn() {}

    static void then(Runnable work) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > FRAMES) {
                    stop();
                    work.run();
                }
            }
        }.start();
    }
}
