package vn.ocua.ui.reception;

import vn.ocua.ui.Sitting;
import vn.ocua.ui.shell.Screen;

/// The screen that holds a card before the camera, by itself.
public final class Cameras {
    private Cameras() {}

    public static Screen screen(Sitting sitting) {
        return new CameraScreen(sitting, _ -> {}, () -> {}, () -> {});
    }
}
