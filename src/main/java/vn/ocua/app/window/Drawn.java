package vn.ocua.app.window;

import javafx.animation.AnimationTimer;

import java.util.Iterator;
import java.util.List;

/// Waits until what stands in the window is on the screen: three frames, since the first lays out
/// and the second draws.
final class Drawn {
    private static final int FRAMES = 3;

    private Drawn() {}

    /// One piece after each frame, so that keys and drawing come in between.
    ///
    /// @return leaves the rest
    static Runnable oneByOne(List<Runnable> pieces) {
        Iterator<Runnable> left = pieces.iterator();
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        if (left.hasNext()) {
                            left.next().run();
                        } else {
                            stop();
                        }
                    }
                };
        timer.start();
        return timer::stop;
    }

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
