package vn.ocua.ui.shell;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the shell does with a key: first the open screen's acts, then the rooms, then its own.
public final class ShellKeys {

    private final Shell shell;
    private final Status status;
    private @Nullable Runnable help;
    private @Nullable Runnable officer;
    private @Nullable Runnable settings;

    ShellKeys(Shell shell, Status status) {
        this.shell = shell;
        this.status = status;
    }

    /// F1
    public void onHelp(Runnable run) {
        help = run;
    }

    /// Ctrl+L
    public void onOfficer(Runnable run) {
        officer = run;
    }

    /// Ctrl+,
    public void onSettings(@Nullable Runnable run) {
        settings = run;
    }

    /// What the shell itself does, for the end of the list of acts.
    List<Act> own(Texts texts) {
        List<Act> own = new ArrayList<>();
        if (settings != null && !shell.isCovered()) {
            own.add(
                    Act.of(Key.SETTINGS, texts.of("ui.shell.settings"), () -> own(Key.SETTINGS))
                            .with(Icon.SETTINGS));
        }
        own.add(Act.of(Key.HELP, texts.of("ui.shell.help"), () -> own(Key.HELP)).with(Icon.HELP));
        return own;
    }

    boolean early(Key key) {
        if (size(key)) {
            return true;
        }
        if (shell.overlay().isModal()) {
            return true;
        }
        shell.overlay().close();
        return act(key) || list(key) || own(key) || room(key);
    }

    boolean late(Key key) {
        return key == Key.BACK ? back() : enter();
    }

    void digit(int number) {
        Screen screen = shell.screen();
        if (screen != null && !shell.overlay().isOpen() && !act(Key.digit(number))) {
            screen.digit(number);
        }
    }

    void card(String text) {
        Screen screen = shell.screen();
        if (screen == null || shell.overlay().isModal() || screen.card(text)) {
            return;
        }
        if (!shell.isCovered() && shell.has(Room.RECEIVE)) {
            shell.overlay().close();
            shell.go(Room.RECEIVE);
            Screen reception = shell.screen();
            if (reception != null) {
                reception.card(text);
            }
        }
    }

    private boolean size(Key key) {
        int now = status.percent().get();
        switch (key) {
            case BIGGER ->
                    Preferences.SIZES.stream()
                            .filter(size -> size > now)
                            .findFirst()
                            .ifPresent(this::resize);
            case SMALLER ->
                    Preferences.SIZES.reversed().stream()
                            .filter(size -> size < now)
                            .findFirst()
                            .ifPresent(this::resize);
            case NORMAL_SIZE -> resize(100);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void resize(int percent) {
        status.percent().set(percent);
    }

    private boolean act(Key key) {
        Screen screen = shell.screen();
        if (screen == null) {
            return false;
        }
        Optional<Act> act =
                Stream.concat(screen.acts().stream(), screen.more().stream())
                        .filter(each -> each.key() == key)
                        .findFirst();
        act.flatMap(Act::press).ifPresent(shell::refuse);
        return act.isPresent();
    }

    private boolean list(Key key) {
        Screen screen = shell.screen();
        int number = key.ordinal() - Key.LIST_1.ordinal() + 1;
        return screen != null && number >= 1 && number <= 9 && screen.list(number);
    }

    boolean own(Key key) {
        switch (key) {
            case HELP -> run(help);
            case OFFICER -> run(officer);
            case SETTINGS -> run(shell.isCovered() ? null : settings);
            case ACTS -> shell.showAllActs();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void run(@Nullable Runnable action) {
        if (action != null) {
            action.run();
        }
    }

    private boolean room(Key key) {
        if (shell.isCovered()) {
            return false;
        }
        for (Room room : Room.values()) {
            if (room.key() == key && shell.has(room)) {
                if (shell.room() != room || !shell.back()) {
                    shell.go(room);
                }
                if (room == Room.TODAY) {
                    shell.find().input().requestFocus();
                }
                return true;
            }
        }
        return false;
    }

    private boolean back() {
        if (shell.overlay().isOpen()) {
            shell.overlay().close();
            return true;
        }
        Screen screen = shell.screen();
        return shell.busy().stop()
                || shell.clearNotices()
                || (screen != null && (screen.back() || act(Key.BACK)))
                || shell.back();
    }

    private boolean enter() {
        Node owner = shell.getScene() == null ? null : shell.getScene().getFocusOwner();
        if (owner instanceof ButtonBase button) {
            button.fire();
            return true;
        }
        Screen screen = shell.screen();
        if (shell.overlay().isModal() || screen == null || owner instanceof TextArea) {
            return false;
        }
        if (owner == shell.find().input() && !shell.isCovered() && shell.room() != Room.TODAY) {
            return room(Key.FIND);
        }
        if (screen.enter() || (!(owner instanceof TextInputControl) && act(Key.ENTER))) {
            return true;
        }
        return owner instanceof TextInputControl
                && owner.requestFocusTraversal(TraversalDirection.NEXT);
    }
}
