package vn.ocua.ui.sync;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Courier;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Peer;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// What a desk without a line carries on a stick, there and back; and the keys that make sure who
/// reads it and who wrote it.
public final class StickScreen extends Screen {
    /// Means that come from outside.
    ///
    /// @param files asks for a file
    /// @param folders asks for a folder
    /// @param told after a stick was read: rail and status bar are read anew
    public record Means(
            Supplier<Optional<Path>> files, Supplier<Optional<Path>> folders, Runnable told) {}

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final Sitting sitting;
    private final Texts texts;
    private final Courier courier;
    private final Means means;
    private final Runnable leave;
    private final StickKeys keys;
    private final StickExport export;
    private final Panel left = new Panel();
    private final Panel right = new Panel();
    private final ScrollPane scroll = new ScrollPane();
    private boolean busy;

    /// Written by somebody whose key is not kept yet.
    private @Nullable Path strange;

    /// @param leave leads back to the room
    public StickScreen(Sitting sitting, Exchange exchange, Means means, Runnable leave) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.courier = exchange.courier();
        this.means = means;
        this.leave = leave;
        keys = new StickKeys(sitting, exchange, means, this::kept);
        export = new StickExport(sitting, exchange, means.folders(), this::plain);
        title().set(texts.of("ui.stick.title"));
    }

    @Override
    protected Node build() {
        left.add(keys.mine());
        left.add(keys.others());
        left.getChildren().add(keys.list());
        right.add(keys.another());
        right.add(export.node());
        for (Panel panel : List.of(left, right)) {
            HBox.setHgrow(panel, Priority.ALWAYS);
            panel.getStyleClass().add("stick-side");
        }
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    @Override
    public void shown() {
        subscriptions.add(sitting.shell().folded().subscribe(this::lay));
        acts().setAll(
                        Act.of(Key.BACK, texts.of("ui.dossier.act.back"), leave),
                        Act.of(Key.FILE, texts.of("ui.stick.read"), this::choose).with(Icon.USB),
                        Act.go(Key.COMMIT, texts.of("ui.stick.write"), this::write).with(Icon.USB));
        plain();
        subscriptions.add(scroll.getScene().focusOwnerProperty().subscribe(this::follow));
        keys.load();
        keys.first().requestFocus();
    }

    /// What was said of an earlier file is over.
    private void plain() {
        sitting.shell().clearNotices();
        state().set(Words.beside(Icon.SAFE, Tone.MUTED, texts.of("ui.stick.state")));
    }

    /// Large type: what has the focus is scrolled into view.
    private void follow(@Nullable Node owner) {
        Node content = scroll.getContent();
        if (owner == null || content == null) {
            return;
        }
        Node up = owner;
        while (up != null && up != content) {
            up = up.getParent();
        }
        double room = scroll.getViewportBounds().getHeight();
        double more = content.getLayoutBounds().getHeight() - room;
        if (up != null && more > 0) {
            Bounds at = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            scroll.setVvalue(Math.clamp((at.getCenterY() - room / 2) / more, 0, 1));
        }
    }

    private void lay(boolean folded) {
        scroll.setFitToHeight(!folded);
        if (scroll.getContent() instanceof Pane before) {
            before.getChildren().clear();
        }
        Pane both = folded ? new VBox(left, right) : new HBox(left, right);
        both.getStyleClass().add("form");
        scroll.setContent(both);
    }

    @Override
    public String help() {
        return "sync";
    }

    @Override
    public boolean enter() {
        return keys.enter();
    }

    @Override
    public List<Act> more() {
        List<Act> all = new ArrayList<>(keys.acts());
        all.addAll(export.acts());
        return all;
    }

    private void write() {
        Peer to = keys.chosen();
        if (to == null) {
            keys.ask(texts.of("ui.stick.write.nobody"), "");
            return;
        }
        if (!busy) {
            means.folders().get().ifPresent(folder -> write(to, folder));
        }
    }

    private void write(Peer to, Path folder) {
        busy = true;
        plain();
        Instant now = sitting.counter().finding().now();
        int desk = sitting.counter().desk().number();
        String name =
                "quay-%d-toi-quay-%d-%s.ocua"
                        .formatted(desk, to.desk(), MINUTE.format(VietnamTime.local(now)));
        sitting.background()
                .run(() ->
                        courier.write(sitting.session(), to.text())
                                .map(written ->
                                        texts.of(
                                                "ui.stick.written",
                                                StickFile.write(folder, name, written.file()),
                                                written.to(),
                                                written.messages(),
                                                written.acknowledged())))
                .then(this::said)
                .otherwise(fault -> {
                    busy = false;
                    sitting.shell().explain(fault);
                });
    }

    private void choose() {
        means.files().get().ifPresent(this::read);
    }

    private void kept() {
        Path file = strange;
        if (file != null) {
            read(file);
        }
    }

    private void read(Path file) {
        if (busy) {
            return;
        }
        busy = true;
        strange = null;
        plain();
        sitting.background()
                .run(() ->
                        StickFile.read(file)
                                .then(bytes -> courier.read(sitting.session(), bytes, null))
                                .map(read ->
                                        texts.of(
                                                "ui.stick.got",
                                                read.from(),
                                                read.messages(),
                                                read.acknowledged())))
                .then(outcome -> {
                    if (outcome instanceof Outcome.Refused<String>(List<Refusal> reasons)
                            && reasons.stream().anyMatch(StickScreen::asksKey)) {
                        busy = false;
                        strange = file;
                        keys.ask(
                                sitting.say().refusals(reasons),
                                texts.of("ui.stick.stranger", file.getFileName()));
                    } else {
                        said(outcome);
                    }
                })
                .otherwise(fault -> {
                    busy = false;
                    sitting.shell().explain(fault);
                });
    }

    private static boolean asksKey(Refusal why) {
        return why.why().key().equals("refusal.courier.unknown")
                || why.why().key().equals("refusal.courier.keyChanged");
    }

    private void said(Outcome<String> outcome) {
        busy = false;
        switch (outcome) {
            case Outcome.Done<String>(String said) -> {
                sitting.shell().notice(Tone.DONE, Icon.CHECK_CIRCLE, said);
                means.told().run();
            }
            case Outcome.Refused<String>(var reasons) ->
                    sitting.shell().refuse(sitting.say().refusals(reasons));
        }
    }
}
