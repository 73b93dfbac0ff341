package vn.ocua.ui.settings;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The settings: parts at the left by digit, the open one at the right. Nothing waits to be saved
/// on leaving.
public final class SettingsScreen extends Screen {
    /// Means that come from outside.
    ///
    /// @param files asks for a file
    /// @param folders asks for a folder
    /// @param papers where papers are put while there is no printer
    /// @param viewer opens a paper that lies there as a file
    /// @param more parts of other rooms, after ours
    public record Means(
            Supplier<Optional<Path>> files,
            Supplier<Optional<Path>> folders,
            Path papers,
            Consumer<Path> viewer,
            List<Part> more) {}

    private final Sitting sitting;
    private final Texts texts;
    private final Runnable leave;
    private final WindowPart window;
    private final List<Part> parts = new ArrayList<>();
    private final List<ToggleButton> slats = new ArrayList<>();
    private final Panel list = new Panel();
    private final StackPane place = new StackPane();
    private final ScrollPane scroll = new ScrollPane(place);
    private Part open;

    /// @param leave leads back to the room
    public SettingsScreen(Sitting sitting, Means means, Runnable leave) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.leave = leave;
        window = new WindowPart(sitting, means.folders());
        parts.add(window);
        parts.add(new DeskPart(sitting));
        parts.add(new ImportPart(sitting, means.files(), this::bar));
        parts.add(new FrequentPart(sitting));
        parts.add(new OfficersPart(sitting, this::bar));
        parts.add(new PrintersPart(sitting, means.papers(), means.viewer(), this::bar));
        parts.addAll(means.more());
        parts.add(new DevicesPart(sitting));
        parts.add(new AgencyPart(sitting, means.files(), this::bar));
        open = window;
        title().set(texts.of("ui.settings.title"));
    }

    @Override
    protected Node build() {
        VBox rows = new VBox();
        rows.getStyleClass().add("settings-list");
        for (int i = 0; i < parts.size(); i++) {
            ToggleButton slat = slat(parts.get(i), i + 1);
            slats.add(slat);
            rows.getChildren().add(slat);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        list.getChildren()
                .addAll(rows, gap, new Section(Section.hint(texts.of("ui.settings.how"))));
        list.getStyleClass().add("settings-side");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox body = new HBox(list, scroll);
        body.getStyleClass().add("form");
        return body;
    }

    @Override
    public void shown() {
        subscriptions.add(
                sitting.shell()
                        .folded()
                        .subscribe(fold -> {
                            list.setVisible(!fold);
                            list.setManaged(!fold);
                        }));
        subscriptions.add(sitting.status().percent().subscribe(_ -> window.read()));
        subscriptions.add(sitting.status().scans().subscribe(_ -> window.read()));
        open(open);
    }

    @Override
    public String help() {
        return "settings";
    }

    @Override
    public boolean digit(int number) {
        return list(number);
    }

    @Override
    public boolean list(int number) {
        if (number > parts.size()) {
            return false;
        }
        open(parts.get(number - 1));
        return true;
    }

    @Override
    public boolean back() {
        return open.back();
    }

    @Override
    public List<Act> more() {
        List<Act> more = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            more.add(
                    Act.of(Key.list(i + 1), texts.of(part.nameKey()), () -> open(part))
                            .with(part.icon()));
        }
        return more;
    }

    /// Opens the part of this name, where there is one.
    ///
    /// @param nameKey as in [Part#nameKey]
    public void open(String nameKey) {
        parts.stream()
                .filter(part -> part.nameKey().equals(nameKey))
                .findFirst()
                .ifPresent(this::open);
    }

    private void open(Part part) {
        open = part;
        for (int i = 0; i < parts.size(); i++) {
            slats.get(i).setSelected(parts.get(i) == part);
        }
        place.getChildren().setAll(part.node());
        heading().setAll(new Tag(Tone.PLAIN, part.icon(), texts.of(part.nameKey())));
        bar();
        // A scroll pane takes its content in when it is styled; before that nothing has the focus.
        scroll.applyCss();
        slats.get(parts.indexOf(part)).requestFocus();
        part.shown();
        if (sitting.shell().folded().get() && !holds(body().getScene().getFocusOwner())) {
            focusFirst(place);
        }
        Platform.runLater(() -> scroll.setVvalue(0));
    }

    private void bar() {
        List<Act> all = new ArrayList<>();
        all.add(
                Act.of(
                        Key.BACK,
                        texts.of(open.inside() ? "ui.shell.close" : "ui.settings.leave"),
                        this::leave));
        all.addAll(open.acts());
        acts().setAll(all);
        state().set(Words.small("", Tone.MUTED));
    }

    private void leave() {
        if (!open.back()) {
            leave.run();
        }
    }

    private ToggleButton slat(Part part, int number) {
        Label name = new Label(texts.of(part.nameKey()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox face =
                new HBox(
                        part.icon().large(Tone.MUTED),
                        name,
                        gap,
                        new KeyCap(Integer.toString(number)));
        face.getStyleClass().add("settings-face");
        ToggleButton slat = new ToggleButton();
        slat.setGraphic(face);
        face.prefWidthProperty().bind(slat.widthProperty().subtract(26));
        slat.getStyleClass().setAll("toggle-button", "settings-slat");
        slat.setMaxWidth(Double.MAX_VALUE);
        slat.setAccessibleText(name.getText() + ", " + number);
        slat.setOnAction(_ -> open(part));
        return slat;
    }

    private boolean holds(@Nullable Node owner) {
        Node at = owner;
        while (at != null && at != place) {
            at = at.getParent();
        }
        return at != null;
    }

    /// Folded there is no list at the left that could have the focus.
    private static boolean focusFirst(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && focusFirst(inner)) {
                return true;
            }
        }
        return false;
    }
}
