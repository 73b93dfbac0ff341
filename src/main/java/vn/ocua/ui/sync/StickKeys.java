package vn.ocua.ui.sync;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Courier;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Peer;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// This desk's key, those of other desks, and how a new one is kept: read out by phone first.
final class StickKeys {
    private final Sitting sitting;
    private final Texts texts;
    private final Courier courier;
    private final StickScreen.Means means;
    private final Runnable kept;
    private final Label print = new Label();
    private final Field own;
    private final Field line;
    private final VBox why = new VBox();
    private final TableView<Peer> table;
    private @Nullable Peer mine;

    /// @param kept told after a key was kept
    StickKeys(Sitting sitting, Exchange exchange, StickScreen.Means means, Runnable kept) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.courier = exchange.courier();
        this.means = means;
        this.kept = kept;
        own = Field.lines(texts.of("ui.stick.own.line"), 4).readOnly();
        own.input()
                .focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        own.input().selectAll();
                    }
                });
        line = Field.lines(texts.of("ui.stick.new.line"), 4).hint(texts.of("ui.stick.new.hint"));
        line.text().subscribe(() -> line.plain());
        line.input().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table =
                Tables.of(
                        texts.of("ui.stick.known"),
                        texts.of("ui.stick.known.none"),
                        Tables.<Peer>text(texts.of("ui.stick.column.name"), 0, Peer::name),
                        Tables.<Peer>number(
                                texts.of("ui.stick.column.desk"),
                                4,
                                p -> Integer.toString(p.desk()),
                                "muted"),
                        Tables.<Peer>text(
                                texts.of("ui.stick.column.print"), 9, StickKeys::begin, "muted"));
    }

    /// Eight groups are for the phone; two tell the desks of a list apart.
    private static String begin(Peer peer) {
        return peer.fingerprint().substring(0, 9) + " …";
    }

    Section mine() {
        print.getStyleClass().addAll("strong", "big");
        print.setWrapText(true);
        print.setAccessibleText(texts.of("ui.stick.own.print"));
        Section section =
                Section.titled(
                        texts.of("ui.stick.own"),
                        Words.small(texts.of("ui.stick.own.hint"), Tone.MUTED),
                        Section.hint(texts.of("ui.stick.own.print")),
                        print,
                        own,
                        row(ownActs()));
        section.getStyleClass().add("portal-part");
        return section;
    }

    Section others() {
        Section section =
                Section.titled(
                        texts.of("ui.stick.known"), Section.hint(texts.of("ui.stick.known.hint")));
        section.getStyleClass().add("portal-part");
        return section;
    }

    Node list() {
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        return rows;
    }

    Section another() {
        Section section = Section.titled(texts.of("ui.stick.new"), why, line, row(newActs()));
        section.getStyleClass().add("portal-part");
        return section;
    }

    List<Act> acts() {
        List<Act> all = new ArrayList<>(ownActs());
        all.addAll(newActs());
        return all;
    }

    private List<Act> ownActs() {
        return List.of(
                Act.of(Key.DIGIT_1, texts.of("ui.stick.copy"), this::copy).with(Icon.ATTACH),
                Act.of(Key.DIGIT_2, texts.of("ui.stick.save"), this::save).with(Icon.FOLDER));
    }

    private List<Act> newActs() {
        return List.of(
                Act.of(Key.DIGIT_3, texts.of("ui.stick.new.file"), this::fromFile)
                        .with(Icon.FOLDER),
                Act.of(Key.SAVE, texts.of("ui.stick.new.keep"), this::compare).with(Icon.COMPARE));
    }

    private HBox row(List<Act> acts) {
        HBox row = new HBox();
        row.getStyleClass().add("setting-controls");
        for (Act act : acts) {
            row.getChildren().add(new ActButton(act, sitting.shell()::refuse));
        }
        return row;
    }

    /// Reads the keys anew.
    void load() {
        Peer before = chosen();
        sitting.background()
                .run(() ->
                        courier.key(sitting.session()).map(key -> new Keys(key, courier.known())))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Keys>(Keys keys) -> show(keys, before);
                        case Outcome.Refused<Keys>(var reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(sitting.shell()::explain);
    }

    private record Keys(Peer mine, List<Peer> known) {}

    private void show(Keys keys, @Nullable Peer before) {
        mine = keys.mine();
        print.setText(keys.mine().fingerprint());
        print.setAccessibleText(texts.of("ui.stick.own.print") + ": " + keys.mine().fingerprint());
        own.set(keys.mine().text());
        table.getItems().setAll(keys.known());
        if (before != null && keys.known().contains(before)) {
            table.getSelectionModel().select(before);
        } else {
            table.getSelectionModel().selectFirst();
        }
    }

    /// Whom a stick is written for.
    @Nullable Peer chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    Node first() {
        return table;
    }

    /// A key is one line, however many the field has: Enter and Tab mean what they mean elsewhere.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && enter()) {
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            line.input()
                    .requestFocusTraversal(
                            event.isShiftDown()
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Enter in the field compares.
    boolean enter() {
        if (line.input().isFocused() && !line.value().isEmpty()) {
            compare();
            return true;
        }
        return false;
    }

    /// Asks for the key of whoever wrote a file.
    void ask(String reason, String what) {
        Note note = new Note(Tone.ATTN, Icon.ALERT_CIRCLE, reason + " " + what);
        sitting.shell().clearNotices();
        why.getChildren().setAll(note);
        line.input().requestFocus();
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(own.value());
        Clipboard.getSystemClipboard().setContent(content);
        sitting.shell().notice(Tone.DONE, Icon.CHECK_CIRCLE, texts.of("ui.stick.copied"));
    }

    private void save() {
        Peer key = mine;
        if (key == null) {
            return;
        }
        means.folders()
                .get()
                .ifPresent(folder ->
                        sitting.background()
                                .run(() ->
                                        StickFile.write(
                                                folder,
                                                "khoa-quay-" + key.desk() + ".txt",
                                                (key.text() + "\n")
                                                        .getBytes(StandardCharsets.UTF_8)))
                                .then(file ->
                                        sitting.shell()
                                                .notice(
                                                        Tone.DONE,
                                                        Icon.CHECK_CIRCLE,
                                                        texts.of("ui.stick.saved", file)))
                                .otherwise(sitting.shell()::explain));
    }

    private void fromFile() {
        means.files()
                .get()
                .ifPresent(file ->
                        sitting.background()
                                .run(() ->
                                        StickFile.read(file)
                                                .map(b -> new String(b, StandardCharsets.UTF_8))
                                                .then(courier::look))
                                .then(outcome -> {
                                    switch (outcome) {
                                        case Outcome.Done<Peer>(Peer peer) -> {
                                            line.set(peer.text());
                                            compare();
                                        }
                                        case Outcome.Refused<Peer>(var reasons) ->
                                                wrong(sitting.say().refusals(reasons));
                                    }
                                })
                                .otherwise(sitting.shell()::explain));
    }

    private void compare() {
        if (line.value().isEmpty()) {
            wrong(texts.of("ui.stick.new.empty"));
            return;
        }
        switch (courier.look(line.value())) {
            case Outcome.Refused<Peer>(var reasons) -> wrong(sitting.say().refusals(reasons));
            case Outcome.Done<Peer>(Peer peer) -> {
                if (peer.text().equals(mine == null ? "" : mine.text())) {
                    wrong(texts.of("ui.stick.ask.own"));
                    return;
                }
                sitting.shell()
                        .ask(
                                new Question(
                                        texts.of("ui.stick.ask.title"),
                                        texts.of(
                                                "ui.stick.ask",
                                                peer.name(),
                                                peer.desk(),
                                                peer.fingerprint()),
                                        null,
                                        List.of(
                                                Act.go(
                                                        Key.NONE,
                                                        texts.of("ui.stick.ask.keep"),
                                                        () -> keep(peer)))));
            }
        }
    }

    private void keep(Peer peer) {
        sitting.background()
                .run(() ->
                        courier.trust(sitting.session(), peer.text())
                                .then(_ -> courier.key(sitting.session()))
                                .map(key -> new Keys(key, courier.known())))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Keys>(Keys keys) -> {
                            line.set("");
                            why.getChildren().clear();
                            show(keys, peer);
                            table.requestFocus();
                            sitting.shell()
                                    .notice(
                                            Tone.DONE,
                                            Icon.CHECK_CIRCLE,
                                            texts.of("ui.stick.kept", peer.name(), peer.desk()));
                            kept.run();
                        }
                        case Outcome.Refused<Keys>(var reasons) ->
                                wrong(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(sitting.shell()::explain);
    }

    private void wrong(String said) {
        line.wrong(said);
        line.input().requestFocus();
    }
}
