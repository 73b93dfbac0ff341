package vn.ocua.ui.parts;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;

/// Every key of the window, each with one meaning everywhere. No screen binds a key by itself.
///
/// Never here: Alt with a letter (Telex, VNI, menus), Ctrl+Shift (switches Unikey), Ctrl+J M I ]
/// (what scanners type for LF, CR, Tab, GS), Ctrl+A C X V Z Y H (text fields own them), Backspace,
/// F10 (the system's).
public enum Key {
    HELP(KeyCode.F1),
    RECEIVE(KeyCode.F2),
    FIND(KeyCode.F3),
    /// Opens the list of the focused field.
    LIST(KeyCode.F4),
    RETURN(KeyCode.F5),
    HAND_OVER(KeyCode.F6),
    POSTAL(KeyCode.F7),
    SYNC(KeyCode.F8),
    /// The one thing this screen is for, where pressing commits.
    COMMIT(KeyCode.F9),
    SUPERVISE(KeyCode.F11),
    REGISTERS(KeyCode.F12),

    /// Next field, or open the chosen row.
    ENTER(KeyCode.ENTER),
    /// One step back; never loses anything.
    BACK(KeyCode.ESCAPE),

    ACTS("Ctrl+K", KeyCode.K),
    OFFICER("Ctrl+L", KeyCode.L),
    PARK("Ctrl+G", KeyCode.G),
    ANOTHER("Ctrl+Enter", KeyCode.ENTER),
    SUPPLEMENT("Ctrl+U", KeyCode.U),
    ORGANISATION("Ctrl+T", KeyCode.T),
    COLLECTOR("Ctrl+N", KeyCode.N),
    CORRECT("Ctrl+D", KeyCode.D),
    REMARK("Ctrl+B", KeyCode.B),
    INSIDE("Ctrl+E", KeyCode.E),
    FILE("Ctrl+O", KeyCode.O),
    PRINT("Ctrl+P", KeyCode.P),
    REASSIGN("Ctrl+R", KeyCode.R),
    /// Takes papers from the scanner (quét).
    SCAN("Ctrl+Q", KeyCode.Q),
    /// Holds a card before the camera.
    CAMERA("Ctrl+W", KeyCode.W),
    SAVE("Ctrl+S", KeyCode.S),
    /// Received, settled and handed over while the citizen waits.
    AT_ONCE("Ctrl+F", KeyCode.F),
    /// Not accepted, in writing.
    REFUSE("Ctrl+;", KeyCode.SEMICOLON),
    /// To a desk for practice, before there is a real one.
    PRACTISE("Ctrl+/", KeyCode.SLASH, KeyCode.DIVIDE),
    BIGGER("Ctrl+", KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
    SMALLER("Ctrl−", KeyCode.MINUS, KeyCode.SUBTRACT),
    SETTINGS("Ctrl+,", KeyCode.COMMA),
    NORMAL_SIZE("Ctrl+0", KeyCode.DIGIT0, KeyCode.NUMPAD0),

    LIST_1("Ctrl+1", KeyCode.DIGIT1, KeyCode.NUMPAD1),
    LIST_2("Ctrl+2", KeyCode.DIGIT2, KeyCode.NUMPAD2),
    LIST_3("Ctrl+3", KeyCode.DIGIT3, KeyCode.NUMPAD3),
    LIST_4("Ctrl+4", KeyCode.DIGIT4, KeyCode.NUMPAD4),
    LIST_5("Ctrl+5", KeyCode.DIGIT5, KeyCode.NUMPAD5),
    LIST_6("Ctrl+6", KeyCode.DIGIT6, KeyCode.NUMPAD6),
    LIST_7("Ctrl+7", KeyCode.DIGIT7, KeyCode.NUMPAD7),
    LIST_8("Ctrl+8", KeyCode.DIGIT8, KeyCode.NUMPAD8),
    LIST_9("Ctrl+9", KeyCode.DIGIT9, KeyCode.NUMPAD9),

    /// A lone digit while no text field has the focus: a tile, a face, a side, a line of a wizard.
    DIGIT_1("1"),
    DIGIT_2("2"),
    DIGIT_3("3"),
    DIGIT_4("4"),
    DIGIT_5("5"),
    DIGIT_6("6"),
    DIGIT_7("7"),
    DIGIT_8("8"),
    DIGIT_9("9"),

    /// An act reached by mouse, Tab or the list of acts only.
    NONE("");

    private final String cap;
    private final List<KeyCombination> combinations;

    Key(KeyCode plain) {
        this.cap =
                switch (plain) {
                    case ENTER -> "Enter";
                    case ESCAPE -> "Esc";
                    default -> plain.getName();
                };
        this.combinations = List.of(new KeyCodeCombination(plain));
    }

    Key(String cap, KeyCode... withControl) {
        this.cap = cap;
        this.combinations =
                java.util.Arrays.stream(withControl)
                        .<KeyCombination>map(
                                code -> new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN))
                        .toList();
    }

    /// What is printed on the button.
    public String cap() {
        return cap;
    }

    public List<KeyCombination> combinations() {
        return combinations;
    }

    /// Which key of this table was pressed.
    public static Optional<Key> of(KeyEvent event) {
        for (Key key : values()) {
            for (KeyCombination combination : key.combinations) {
                if (combination.match(event)) {
                    return Optional.of(key);
                }
            }
        }
        return Optional.empty();
    }

    /// @param number 1 to 9
    public static Key list(int number) {
        return values()[LIST_1.ordinal() + number - 1];
    }

    /// @param number 1 to 9
    public static Key digit(int number) {
        return values()[DIGIT_1.ordinal() + number - 1];
    }

    /// Seen before the focused control sees it: F-keys and Ctrl with a key. Enter, Esc and digits
    /// belong to the control first.
    public boolean early() {
        return this != ENTER && this != BACK && !combinations.isEmpty();
    }
}
