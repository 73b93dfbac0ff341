package vn.ocua.app.window;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.Door;
import vn.ocua.ui.reception.Rehearsal;
import vn.ocua.ui.shell.Status;
import vn.ocua.ui.theme.Theme;

/// While somebody types the password the store's side and the form's side of what comes next are
/// gone through once: Java is slow at whatever it does the first time.
final class Rehearsing {
    private final Texts texts;
    private final Status status;
    private @Nullable Theme theme;
    private Runnable stop = () -> {};
    private boolean wanted;

    Rehearsing(Texts texts, Status status) {
        this.texts = texts;
        this.status = status;
    }

    /// The first window of a process; the second finds all of it learnt.
    void want() {
        wanted = true;
    }

    void dressed(Theme worn) {
        theme = worn;
    }

    /// Once the sign-in has been drawn; before that it would be in its way.
    void begin() {
        if (!wanted) {
            return;
        }
        wanted = false;
        Drawn.then(() -> {
            Thread.ofPlatform().daemon().name("ocua-rehearsal").start(Door::rehearse);
            Theme worn = theme;
            if (worn != null) {
                VBox root = new VBox();
                worn.apply(new Scene(root), status.mode().get(), status.percent().get());
                stop = Drawn.oneByOne(Rehearsal.steps(texts, root));
            }
        });
    }

    /// The form itself is made now.
    void end() {
        stop.run();
    }
}
