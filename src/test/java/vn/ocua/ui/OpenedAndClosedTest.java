package vn.ocua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
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
import vn.ocua.ui.sync.Conflicts;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Every screen over one real desk: opened and closed twenty times it leaves nothing behind; every
/// control in it, and in what it leads to, has a spoken name and is come to by keys; its words
/// stand out in every dress, and nothing is cut off in a small window or large type.
class OpenedAndClosedTest {
    /// The smallest window that a counter's PC has, the smallest type, and the largest.
    private static final List<int[]> SIZES =
            List.of(
                    new int[] {1366, 696, 100},
                    new int[] {1366, 768, 90},
                    new int[] {1366, 696, 200});

    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();
    private final Texts texts = Texts.vietnamese();
    private final Map<String, Object> wrong = new TreeMap<>();

    /// The room somebody goes to next.
    private static final class Elsewhere extends Screen {
        @Override
        protected Node build() {
            return new Pane();
        }
    }

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
                    Conflicts.disagree(counter, clock, code[0]);
                });
        Door.Opened opened =
                Desks.done(new Door(data, clock).open(Seat.OFFICER, Desks.password(), _ -> {}));
        try (Counter counter = opened.counter()) {
            Status status = new Status();
            Shell shell = Pictures.onWindow(() -> new Shell(texts, status));
            Sitting sitting =
                    new Sitting(
                            shell, status, texts, Background.threads(), counter, opened.session());
            Map<String, Screens.Kind> screens = Screens.all(sitting, code[0], folder);
            // A scene that is shown: one that is not never lets go of what it has to draw.
            Stage stage =
                    Pictures.onWindow(() -> {
                        Stage shown = new Stage();
                        shown.setScene(shell.install(new Scene(shell, 980, 500), System::nanoTime));
                        new Theme().apply(shown.getScene(), Mode.LIGHT, 100);
                        shown.show();
                        // Driven as before, but not drawn pixel by pixel where nobody looks.
                        shown.setIconified(true);
                        return shown;
                    });
            try {
                for (var one : screens.entrySet()) {
                    long held = held(shell, one.getKey(), one.getValue());
                    if (held > 0) {
                        wrong.put("held: " + one.getKey(), held);
                    }
                }
                for (var one : screens.entrySet()) {
                    look(shell, one.getKey(), one.getValue());
                }
                assertThat(wrong).isEmpty();
            } finally {
                Pictures.onWindow(() -> {
                    stage.close();
                    return null;
                });
            }
        }
    }

    /// How many are still there when another room stands in their place: the one shown last is the
    /// window's until then (its acts and its title stand in the bars).
    private long held(Shell shell, String name, Screens.Kind kind) throws Exception {
        List<WeakReference<Screen>> gone = new ArrayList<>();
        for (int i = 0; i < kind.times(); i++) {
            gone.add(new WeakReference<>(opened(shell, kind)));
            boolean last = i == kind.times() - 1;
            Pictures.onWindow(() -> {
                if (last) {
                    HelpSheet.show(texts, shell);
                    lay(shell);
                    look("help of " + name, "", Spoken.nameless(shell));
                }
                shell.forget();
                return null;
            });
        }
        Pictures.onWindow(() -> {
            shell.open(new Elsewhere());
            return null;
        });
        for (int tries = 0; tries < 50 && left(gone) > 0; tries++) {
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

    private static Screen opened(Shell shell, Screens.Kind kind) throws Exception {
        Screen screen =
                Pictures.onWindow(() -> {
                    Screen made = kind.make().get();
                    show(shell, kind, made);
                    lay(shell);
                    return made;
                });
        WaitForAsyncUtils.waitForFxEvents(1);
        return screen;
    }

    /// What cannot be named, come to, told apart from its ground or read to its end: first the
    /// screen, then whatever it leads to.
    private void look(Shell shell, String name, Screens.Kind kind) throws Exception {
        Screen screen = opened(shell, kind);
        look(shell, name);
        int step = 1;
        for (Consumer<Screen> one : kind.steps()) {
            Pictures.onWindow(() -> {
                one.accept(screen);
                return null;
            });
            look(shell, name + " " + ++step);
        }
        Pictures.onWindow(() -> {
            shell.forget();
            return null;
        });
    }

    private void look(Shell shell, String name) throws Exception {
        // What a room reads from the store has come.
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.onWindow(() -> {
            for (int[] size : SIZES) {
                new Theme().apply(shell.getScene(), Mode.LIGHT, size[2]);
                for (int i = 0; i < 6; i++) {
                    shell.resize(size[0], size[1]);
                    lay(shell);
                }
                look(
                        "cut: " + name,
                        size[1] + " at " + size[2] + " %",
                        Cut.kept(shell, name + "-" + size[1], size[2]));
            }
            look("nameless: " + name, "", Spoken.nameless(shell));
            look("not by keys: " + name, "", Spoken.unreachable(shell));
            look("faint: " + name, "", Faint.found(shell));
            return null;
        });
    }

    private void look(String what, String where, Collection<String> found) {
        if (!found.isEmpty()) {
            wrong.put(where.isEmpty() ? what : what + " " + where, found);
        }
    }

    private static void show(Shell shell, Screens.Kind kind, Screen screen) {
        if (kind.whole()) {
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
