package vn.ocua.app.bench;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Presses keys in a window as a very quick person would, counts them, and measures how long the
/// machine took: for each key, and after the last one until what was waited for can be read. What
/// the machine does between two keys costs nobody anything.
///
/// Ctrl with a key counts as two. What a scanner sends is nobody's key.
final class Typist {
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(1);

    /// Between two keys: quicker ones would be taken for a scanner's.
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(70);

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final Scene scene;
    private final Robot robot;
    private int keys;
    private long began;
    private long ended;
    private long nanos;

    Typist(Scene scene) throws Exception {
        this.scene = scene;
        this.robot = on(Robot::new);
    }

    /// @param keys pressed by a person
    /// @param nanos taken by the machine
    record Taken(int keys, long nanos) {}

    /// What was taken since the last time it was asked for.
    Taken taken() {
        Taken taken = new Taken(keys, nanos);
        keys = 0;
        nanos = 0;
        return taken;
    }

    Typist press(KeyCode... codes) throws Exception {
        for (KeyCode code : codes) {
            begin();
            keys++;
            on(() -> {
                robot.keyType(code);
                return null;
            });
            end();
        }
        return this;
    }

    Typist control(KeyCode code) throws Exception {
        begin();
        keys += 2;
        on(() -> {
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(code);
            robot.keyRelease(KeyCode.CONTROL);
            return null;
        });
        end();
        return this;
    }

    /// A letter is one key, with its marks: what Telex needs more is the language's.
    Typist write(String text) throws Exception {
        for (char letter : text.toCharArray()) {
            begin();
            keys++;
            on(() -> {
                fire(KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED);
                return null;
            });
            end();
        }
        return this;
    }

    /// A scanner that types as a keyboard.
    Typist scan(String card) throws Exception {
        begin();
        on(() -> {
            for (char letter : card.toCharArray()) {
                fire(KeyEvent.KEY_PRESSED, "", KeyCode.UNDEFINED);
                fire(KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED);
            }
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
            fire(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED);
            return null;
        });
        end();
        return this;
    }

    /// Tab until this has the focus.
    Typist to(String spoken) throws Exception {
        for (int i = 0; i < 25 && !focus().startsWith(spoken); i++) {
            press(KeyCode.TAB);
        }
        return focus().startsWith(spoken) ? this : lost(spoken);
    }

    Typist sees(String words) throws Exception {
        return until(words, () -> read().contains(words));
    }

    Typist focused(String spoken) throws Exception {
        return until("focus on " + spoken, () -> focus(scene.getFocusOwner()).startsWith(spoken));
    }

    /// Ends a step: the clock stands until the next key.
    Typist until(String what, Callable<Boolean> there) throws Exception {
        long start = System.nanoTime();
        while (!on(there)) {
            if (System.nanoTime() - start > PATIENCE) {
                return lost(what);
            }
            LockSupport.parkNanos(LOOK);
        }
        long now = System.nanoTime();
        nanos += now - Math.max(ended, start);
        ended = now;
        return this;
    }

    private Typist lost(String what) throws Exception {
        throw new IllegalStateException(
                "never: " + what + "\nfocus: " + focus() + "\non the screen:\n" + on(this::read));
    }

    /// On the window's thread, as [#until] asks.
    boolean shows(String words) {
        return read().contains(words);
    }

    String text() throws Exception {
        return on(this::read);
    }

    private String focus() throws Exception {
        return on(() -> focus(scene.getFocusOwner()));
    }

    private void begin() {
        LockSupport.parkNanos(PACE);
        began = System.nanoTime();
    }

    /// A key has been dealt with when what was asked for after it is done.
    private void end() throws Exception {
        for (int i = 0; i < 2; i++) {
            on(() -> null);
        }
        ended = System.nanoTime();
        nanos += ended - began;
    }

    static <T> T on(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene : owner,
                new KeyEvent(type, letter, letter, code, false, false, false, false));
    }

    private static String focus(Node owner) {
        return owner == null
                ? ""
                : owner.getAccessibleText() != null
                        ? owner.getAccessibleText()
                        : owner instanceof Labeled labeled
                                ? String.valueOf(labeled.getText())
                                : owner.toString();
    }

    private String read() {
        List<String> words = new ArrayList<>();
        read(scene.getRoot(), words);
        return String.join("\n", words);
    }

    private static void read(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof TextInputControl input && input.getText() != null) {
            words.add(input.getText());
        }
        if (node.getStyleClass().contains("words") && node.getAccessibleText() != null) {
            words.add(node.getAccessibleText());
        } else if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> read(child, words));
        }
    }
}
