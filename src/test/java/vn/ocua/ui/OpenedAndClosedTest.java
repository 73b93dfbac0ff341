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
import vn.ocua.counter.Door;
import vn.ocua.ui.help.HelpSheet;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Screen;
import vn.ocua.ui.shell.Shell;
import vn.ocua.ui.shell.Status;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Every screen over one real desk: opened and closed twenty times it leaves nothing behind, every
/// control in it has a spoken name, and nothing in it is cut off in a small window or large type.
class OpenedAndClosedTest {
    private static final int TIMES = 20;

    /// The smallest window that a counter's PC has, the smallest type, and the largest.
    private static final List<int[]> SIZES =
            List.of(
                    new int[] {1366, 696, 100},
                    new int[] {1366, 768, 90},
                    new int[] {1366, 696, 200});

    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();
    private final Texts texts = Texts.vietnamese();

    @Test
    void everyScreenIsCollectedSpokenAndWhole() throws Exception {
        Pictures.start();
        Seat.make(folder, clock);
        Path data = folder.resolve("desk");
        String[] code = {""};
        Seat.at(
                data,
                clock,
                (counter, session) -> {
                    People.come(counter, session, clock);
                    code[0] =
                            People.receive(
                                    counter,
                                    session,
                                    "1.001193",
                                    "Nguyễn Văn Hùng",
                                    "066085004217",
                                    "0914055218");
                });
        Door.Opened opened =
                Desks.done(new Door(data, clock).open(Seat.OFFICER, Desks.password(), _ -> {}));
        try (Counter counter = opened.counter()) {
            Status status = new Status();
            Shell shell = Pictures.onWindow(() -> new Shell(texts, status));
            Sitting sitting =
                    new Sitting(
                            shell, status, texts, Background.threads(), counter, opened.session());
            Map<String, Supplier<Screen>> screens = Screens.all(sitting, code[0], folder);
            // A scene that is shown: one that is not never lets go of what it has to draw.
            Stage stage =
                    Pictures.onWindow(() -> {
                        Stage shown = new Stage();
                        shown.setScene(shell.install(new Scene(shell, 980, 500), System::nanoTime));
                        new Theme().apply(shown.getScene(), Mode.LIGHT, 100);
                        shown.show();
                        return shown;
                    });
            try {
                Map<String, Long> held = new LinkedHashMap<>();
                for (var one : screens.entrySet()) {
                    held.put(one.getKey(), held(shell, one.getKey(), one.getValue()));
                }
                // The one shown last may still be in the window's hands.
                assertThat(held)
                        .allSatisfy((name, left) -> assertThat(left).as(name).isLessThan(2));
                assertThat(cut(shell, screens)).isEmpty();
            } finally {
                Pictures.onWindow(() -> {
                    stage.close();
                    return null;
                });
            }
        }
    }

    private long held(Shell shell, String name, Supplier<Screen> maker) throws Exception {
        List<WeakReference<Screen>> gone = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            boolean last = i == TIMES - 1;
            Pictures.onWindow(() -> {
                Screen screen = maker.get();
                gone.add(new WeakReference<>(screen));
                show(shell, name, screen);
                lay(shell);
                assertThat(Spoken.nameless(shell)).as(name).isEmpty();
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents(1);
            Pictures.onWindow(() -> {
                if (last) {
                    HelpSheet.show(texts, shell);
                    lay(shell);
                    assertThat(Spoken.nameless(shell)).as("help of " + name).isEmpty();
                }
                shell.forget();
                return null;
            });
        }
        for (int tries = 0; tries < 20 && left(gone) > 1; tries++) {
            Pictures.onWindow(() -> {
                // What was drawn last is let go of with the next layout.
                lay(shell);
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents(1);
            System.gc();
        }
        return left(gone);
    }

    /// What cannot be read to its end, by screen and size.
    private static Map<String, List<String>> cut(Shell shell, Map<String, Supplier<Screen>> screens)
            throws Exception {
        Map<String, List<String>> cut = new TreeMap<>();
        for (var one : screens.entrySet()) {
            Pictures.onWindow(() -> {
                show(shell, one.getKey(), one.getValue().get());
                return null;
            });
            // What a room reads from the store has come.
            WaitForAsyncUtils.waitForFxEvents();
            for (int[] size : SIZES) {
                Pictures.onWindow(() -> {
                    new Theme().apply(shell.getScene(), Mode.LIGHT, size[2]);
                    for (int i = 0; i < 6; i++) {
                        shell.resize(size[0], size[1]);
                        lay(shell);
                    }
                    List<String> found = Cut.kept(shell, one.getKey() + "-" + size[1], size[2]);
                    if (!found.isEmpty()) {
                        cut.put(one.getKey() + " " + size[1] + " at " + size[2] + " %", found);
                    }
                    return null;
                });
            }
            Pictures.onWindow(() -> {
                shell.forget();
                return null;
            });
        }
        return cut;
    }

    private static void show(Shell shell, String name, Screen screen) {
        if (Screens.WHOLE.contains(name)) {
            shell.cover(screen);
        } else {
            shell.open(screen);
        }
    }

    private static void lay(Shell shell) {
        shell.applyCss();
        shell.layout();
    }

    private static long left(List<WeakReference<Screen>> screens) {
        return screens.stream().filter(one -> one.get() != null).count();
    }
}
