package vn.ocua.app.bench;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

import vn.ocua.app.Main;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Starts the desk as a person does, signs in, and tells when what could be used.
public final class StartOnce {
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long SETTLED = TimeUnit.SECONDS.toNanos(3);

    /// Property: milliseconds a key of the password takes; none, and it is typed all at once.
    static final String TYPING = "ocua.bench.typing";

    private final String password;
    private final CountDownLatch form = new CountDownLatch(1);
    private boolean shown;
    private boolean asked;
    private boolean there;

    private StartOnce(String password) {
        this.password = password;
    }

    /// @param args the officer's password; the data folder is named by `OCUA_DATA`
    public static void main(String[] args) {
        StartOnce once = new StartOnce(args[0]);
        Thread.ofPlatform().daemon().name("ocua-watch").start(once::watch);
        Main.main(new String[0]);
    }

    private void watch() {
        while (form.getCount() > 0) {
            try {
                Platform.runLater(this::look);
            } catch (IllegalStateException e) {
                // JavaFX has not been started yet: looked for again
                LockSupport.parkNanos(LOOK);
            }
            LockSupport.parkNanos(LOOK);
        }
        Moments.resident("resident");
        // Names are being read for the search meanwhile.
        LockSupport.parkNanos(SETTLED);
        Moments.resident("settled");
        System.gc();
        Moments.resident("collected");
        Platform.runLater(() -> Window.getWindows().getFirst().hide());
    }

    private void look() {
        if (Window.getWindows().isEmpty()) {
            return;
        }
        Scene scene = Window.getWindows().getFirst().getScene();
        Node focused = scene.getFocusOwner();
        if (!shown) {
            shown = true;
            Moments.drawn(() -> Moments.now("shown"));
        } else if (!asked && focused instanceof PasswordField) {
            asked = true;
            Moments.drawn(() -> {
                Moments.now("signIn");
                enter(focused);
            });
        } else if (asked && !there && focused instanceof TextInputControl && inside(focused)) {
            there = true;
            Moments.drawn(() -> {
                Moments.now("form");
                letter((TextInputControl) focused);
            });
        }
    }

    private void enter(Node field) {
        int typing = Integer.getInteger(TYPING, 0);
        if (typing == 0) {
            for (char letter : password.toCharArray()) {
                type(field, letter);
            }
            entered(field);
            return;
        }
        Timeline person = new Timeline();
        int at = 0;
        for (char letter : password.toCharArray()) {
            at += typing;
            person.getKeyFrames().add(new KeyFrame(Duration.millis(at), _ -> type(field, letter)));
        }
        person.getKeyFrames().add(new KeyFrame(Duration.millis(at + typing), _ -> entered(field)));
        person.play();
    }

    private static void entered(Node field) {
        Moments.now("entered");
        fire(field, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
    }

    private static void type(Node field, char letter) {
        fire(field, KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED);
    }

    /// The form is of use when what is typed in it appears.
    private void letter(TextInputControl input) {
        type(input, 'k');
        Moments.drawn(() -> {
            if (input.getText().equals("k")) {
                Moments.now("letter");
            }
            form.countDown();
        });
    }

    private static void fire(Node to, EventType<KeyEvent> type, String letter, KeyCode code) {
        Event.fireEvent(to, new KeyEvent(type, letter, letter, code, false, false, false, false));
    }

    private static boolean inside(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains("content")) {
                return true;
            }
        }
        return false;
    }
}
