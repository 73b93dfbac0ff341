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

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Presses keys in a window as a very quick person would, counts them, and measures how long the
/// machine took: for each key, and after the last one until what was waited for can be read. What
/// the machine does between two keys costs nobody anything.
///
/// Keys with a code go through JavaFX's own [Robot], which works without a screen too. Letters do
/// not: no key code has `ễ`, so they come as a typing method sends them, a typed event to what has
/// the focus. Ctrl with a key counts as two. What a scanner sends is nobody's key.
final class Typist {
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(1);

    /// Milliseconds between two keys: quicker ones would be taken for a scanner's.
    static final long PACE = 70;

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final int TABS = 25;

    /// Milliseconds in which a person sees that something new is there.
    private static final long SEEING = 250;

    /// The most milliseconds that work behind the window is waited for.
    private static final long BUSY = 5000;

    private final Scene scene;
    private final boolean waits;
    private final BooleanSupplier busy;
    private final Robot robot;
    private volatile long ahead;
    private int keys;
    private int typed;
    private long began;
    private long ended;
    private long nanos;

    /// @param waits between two keys as a person does; else [#millis] goes on by itself, and the
    ///   next key comes when the machine is ready for it
    /// @param busy whether something is worked on behind the window
    Typist(Scene scene, boolean waits, BooleanSupplier busy) {
        this.scene = scene;
        this.waits = waits;
        this.busy = busy;
        this.robot = on(Robot::new);
    }

    /// @param keys pressed by a person, a letter with its marks being one
    /// @param typed the same where marks are typed by Telex and capitals with Shift
    /// @param nanos taken by the machine
    record Taken(int keys, int typed, long nanos) {}

    /// What was taken since the last time it was asked for.
    Taken taken() {
        Taken taken = new Taken(keys, typed, nanos);
        keys = 0;
        typed = 0;
        nanos = 0;
        return taken;
    }

    /// The steady clock of whoever types, for the window to judge their speed by.
    long millis() {
        return System.nanoTime() / 1_000_000 + ahead;
    }

    Typist press(KeyCode code) {
        step(1, 1, () -> robot.keyType(code));
        return this;
    }

    Typist control(KeyCode code) {
        step(
                2,
                2,
                () -> {
                    robot.keyPress(KeyCode.CONTROL);
                    robot.keyType(code);
                    robot.keyRelease(KeyCode.CONTROL);
                });
        return this;
    }

    Typist write(String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        step(
                                1,
                                telex(letter),
                                () -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED)));
        return this;
    }

    /// A scanner that types as a keyboard.
    Typist scan(String card) {
        step(
                0,
                0,
                () -> {
                    for (char letter : card.toCharArray()) {
                        fire(KeyEvent.KEY_PRESSED, "", KeyCode.UNDEFINED);
                        fire(KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED);
                    }
                    fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
                    fire(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED);
                });
        return this;
    }

    /// Tab until this has the focus.
    Typist to(String spoken) {
        for (int i = 0; i < TABS && !focus().startsWith(spoken); i++) {
            press(KeyCode.TAB);
        }
        return focus().startsWith(spoken) ? this : lost("focus on " + spoken);
    }

    Typist sees(String words) {
        return until(words, () -> text().contains(words));
    }

    Typist focused(String spoken) {
        return until("focus on " + spoken, () -> focus().startsWith(spoken));
    }

    /// Waits until this is so, looking on the window's thread, and ends a step: the clock stands
    /// until the next key.
    Typist until(String what, Callable<Boolean> there) {
        long start = System.nanoTime();
        while (!on(there)) {
            if (System.nanoTime() - start > PATIENCE) {
                return lost(what);
            }
            LockSupport.parkNanos(LOOK);
        }
        long now = System.nanoTime();
        nanos += now - Math.max(ended, start);
        if (waits) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SEEING));
        }
        ended = now;
        return this;
    }

    private Typist lost(String what) {
        throw new IllegalStateException(
                "never: " + what + "\nfocus: " + focus() + "\non the screen:\n" + text());
    }

    /// Everything that can be read in the window.
    String text() {
        return on(() -> {
            List<String> words = new ArrayList<>();
            read(scene.getRoot(), words);
            return String.join("\n", words);
        });
    }

    private String focus() {
        return on(() -> {
            Node owner = scene.getFocusOwner();
            return owner == null
                    ? ""
                    : owner.getAccessibleText() != null
                            ? owner.getAccessibleText()
                            : owner instanceof Labeled labeled
                                    ? String.valueOf(labeled.getText())
                                    : owner.toString();
        });
    }

    /// A key has been dealt with when what was asked for after it is done.
    private void step(int more, int moreTyped, Runnable press) {
        rest();
        keys += more;
        typed += moreTyped;
        began = System.nanoTime();
        run(press);
        run(() -> {});
        run(() -> {});
        ended = System.nanoTime();
        nanos += ended - began;
    }

    private void rest() {
        if (waits) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PACE));
            return;
        }
        ahead += PACE;
        long start = System.nanoTime();
        do {
            LockSupport.parkNanos(LOOK);
            run(() -> {}); // an answer that arrives may ask for more
        } while (busy.getAsBoolean()
                && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(BUSY));
    }

    private static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    /// On the window's thread; at once when already there.
    static <T> T on(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// `ễ` is e, e, x; `đ` is d, d; `N` is Shift, n.
    static int telex(String letter) {
        int marks = Normalizer.normalize(letter, Normalizer.Form.NFD).length() - 1;
        return 1
                + marks
                + ("đĐ".contains(letter) ? 1 : 0)
                + (Character.isUpperCase(letter.codePointAt(0)) ? 1 : 0);
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code) {
        @Nullable Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene : owner,
                new KeyEvent(type, letter, letter, code, false, false, false, false));
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
