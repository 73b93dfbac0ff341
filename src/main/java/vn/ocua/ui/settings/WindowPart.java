package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import vn.ocua.base.Texts;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.shell.Preferences;
import vn.ocua.ui.shell.Status;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// How this window looks and when it locks; worn at once and kept for the next start.
final class WindowPart implements Part {
    private final Texts texts;
    private final Status status;
    private final Supplier<Optional<Path>> folders;
    private final Segmented<Integer> size;
    private final Segmented<Mode> mode;
    private final Segmented<Boolean> motion;
    private final Segmented<Integer> idle;
    private final Field scans;
    private final Panel node;

    /// @param folders asks for a folder
    WindowPart(Sitting sitting, Supplier<Optional<Path>> folders) {
        this.texts = sitting.texts();
        this.status = sitting.status();
        this.folders = folders;
        size = choice("size", Preferences.SIZES, n -> n + " %");
        mode =
                choice(
                        "mode",
                        List.of(Mode.values()),
                        one -> texts.of("ui.settings.mode." + one.name()));
        motion =
                choice(
                        "motion",
                        List.of(false, true),
                        less -> texts.of("ui.settings.motion." + less));
        idle =
                choice(
                        "idle",
                        Preferences.IDLE,
                        n -> texts.of("ui.settings.minutes", Integer.toString(n)));
        scans = Field.unlabelled(texts.of("ui.settings.scans")).prompt("").readOnly();
        scans.getStyleClass().add("setting-field");
        ActButton choose =
                new ActButton(
                        Act.of(Key.NONE, texts.of("ui.settings.scans.choose"), this::choose)
                                .with(Icon.FOLDER),
                        sitting.shell()::refuse);
        ActButton none =
                new ActButton(
                        Act.of(
                                Key.NONE,
                                texts.of("ui.settings.scans.none"),
                                () -> status.scans().set("")),
                        sitting.shell()::refuse);
        HBox folder = new HBox(scans, choose, none);
        folder.getStyleClass().add("setting-controls");
        node =
                new Panel(
                        setting("size", size),
                        setting("mode", mode),
                        setting("motion", motion),
                        setting("idle", idle),
                        setting("scans", folder));
        read();
        write(size, status.percent()::set);
        write(mode, status.mode()::set);
        write(motion, status.lessMotion()::set);
        write(idle, status.idleMinutes()::set);
    }

    @Override
    public String nameKey() {
        return "ui.settings.window";
    }

    @Override
    public Icon icon() {
        return Icon.WINDOW;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        read();
    }

    /// What stands in the status now: keys change it too.
    void read() {
        int percent = status.percent().get();
        if (Preferences.SIZES.contains(percent)) {
            size.value().set(percent);
        }
        mode.value().set(status.mode().get());
        motion.value().set(status.lessMotion().get());
        idle.value().set(status.idleMinutes().get());
        scans.set(
                status.scans().get().isEmpty()
                        ? texts.of("ui.settings.scans.off")
                        : status.scans().get());
    }

    private void choose() {
        folders.get().ifPresent(folder -> status.scans().set(folder.toString()));
    }

    private Setting setting(String key, Node control) {
        return new Setting(
                texts.of("ui.settings." + key), texts.of("ui.settings." + key + ".hint"), control);
    }

    private <T> Segmented<T> choice(String key, List<T> choices, Function<T, String> label) {
        return new Segmented<>(texts.of("ui.settings." + key), new ArrayList<>(choices), label);
    }

    private static <T> void write(Segmented<T> choice, Consumer<T> into) {
        choice.value().addListener((_, _, now) -> into.accept(now));
    }
}
