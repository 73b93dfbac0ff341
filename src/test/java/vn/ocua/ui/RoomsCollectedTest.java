package vn.ocua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.ui.giveback.GiveBackScreen;
import vn.ocua.ui.handover.HandOverScreen;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Screen;
import vn.ocua.ui.shell.Shell;
import vn.ocua.ui.shell.Status;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A room that was opened and left twenty times is collected: nothing of the window keeps it.
class RoomsCollectedTest {
    @TempDir Path folder;

    private static final class Empty extends Screen {
        @Override
        protected javafx.scene.Node build() {
            return new javafx.scene.layout.Region();
        }
    }

    @Test
    void returnIsCollected() throws Exception {
        collected(
                sitting -> new GiveBackScreen(sitting, (name, _) -> folder.resolve(name), _ -> {}));
    }

    @Test
    void handOverIsCollected() throws Exception {
        collected(
                sitting -> new HandOverScreen(sitting, (name, _) -> folder.resolve(name), _ -> {}));
    }

    private void collected(Function<Sitting, Screen> room) throws Exception {
        Pictures.start();
        Desks.Clock clock = Desks.friday();
        try (Counter counter = Desks.make(folder.resolve("desk"), clock)) {
            Session session = Desks.admin(counter);
            People.come(counter, session, clock);
            Texts texts = Texts.vietnamese();
            Status status = new Status();
            Shell shell = Pictures.onWindow(() -> new Shell(texts, status));
            // shown, for a scene without pulses keeps every node that was ever dirty
            Stage stage =
                    Pictures.onWindow(() -> {
                        Stage shown = new Stage();
                        shown.setScene(shell.install(new Scene(shell, 980, 700), System::nanoTime));
                        shown.show();
                        return shown;
                    });
            Sitting sitting =
                    new Sitting(shell, status, texts, Background.sameThread(), counter, session);
            List<WeakReference<Screen>> gone = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Pictures.onWindow(() -> {
                    Screen screen = room.apply(sitting);
                    shell.open(screen);
                    shell.applyCss();
                    shell.layout();
                    gone.add(new WeakReference<>(screen));
                    return null;
                });
                WaitForAsyncUtils.waitForFxEvents();
            }
            Pictures.onWindow(() -> {
                shell.open(new Empty());
                shell.applyCss();
                shell.layout();
                return null;
            });
            long left = gone.size();
            for (int i = 0; i < 20 && left > 0; i++) {
                System.gc();
                WaitForAsyncUtils.waitForFxEvents();
                left = gone.stream().filter(one -> one.get() != null).count();
            }
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
            assertThat(left).as("screens still held").isZero();
        }
    }
}
