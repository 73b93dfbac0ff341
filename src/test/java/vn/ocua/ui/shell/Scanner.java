package vn.ocua.ui.shell;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.ocua.ui.Pictures;

/// A scanner that acts as a keyboard: key after key with nothing between, into whatever has the
/// focus.
final class Scanner {
    private Scanner() {}

    static void type(Scene scene, String text, boolean enter) throws Exception {
        Pictures.onWindow(() -> {
            for (char letter : text.toCharArray()) {
                fire(scene, KeyEvent.KEY_PRESSED, "", code(letter));
                fire(scene, KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED);
            }
            if (enter) {
                fire(scene, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
                fire(scene, KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED);
            }
            return null;
        });
    }

    private static KeyCode code(char letter) {
        return Character.isDigit(letter)
                ? KeyCode.getKeyCode(String.valueOf(letter))
                : letter == ' ' ? KeyCode.SPACE : KeyCode.UNDEFINED;
    }

    private static void fire(
            Scene scene, javafx.event.EventType<KeyEvent> type, String letter, KeyCode code) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene : owner,
                new KeyEvent(type, letter, letter, code, false, false, false, false));
    }
}
