package vn.ocua.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.person.Officer;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Line, waiting, last backup; desk, officer, date and hour. The only place that says offline; it
/// never blinks.
final class StatusBar extends HBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final Status status;
    private final HBox line = lamp();
    private final HBox waiting = lamp();
    private final HBox backup = lamp();
    private final HBox desk = lamp();
    private final HBox officer = lamp();
    private final HBox clock = lamp();
    private final Region gap = new Region();
    private boolean folded;

    StatusBar(Texts texts, Status status) {
        this.texts = texts;
        this.status = status;
        getStyleClass().add("status-bar");
        HBox.setHgrow(gap, Priority.ALWAYS);
        status.line().subscribe(this::line);
        status.waiting().subscribe(this::waiting);
        status.backup().subscribe(this::backup);
        status.desk().subscribe(name -> desk.getChildren().setAll(quiet(name)));
        status.officer().subscribe(this::officer);
        status.clock().subscribe(this::clock);
        fold(false);
    }

    void fold(boolean folded) {
        this.folded = folded;
        pseudoClassStateChanged(FOLDED, folded);
        getChildren().setAll(line, waiting);
        if (!folded) {
            getChildren().add(backup);
        }
        getChildren().add(gap);
        if (!folded) {
            getChildren().add(desk);
        }
        getChildren().addAll(officer, clock);
        line(status.line().get());
        officer(status.officer().get());
    }

    private void line(Line now) {
        switch (now) {
            case Line.Connected() ->
                    line.getChildren()
                            .setAll(
                                    Icon.CONNECTED.small(Tone.DONE),
                                    value(texts.of("ui.shell.connected")));
            case Line.Never() ->
                    line.getChildren()
                            .setAll(
                                    Icon.DISCONNECTED.small(),
                                    value(texts.of("ui.shell.neverConnected")));
            case Line.Untried() ->
                    line.getChildren()
                            .setAll(Icon.CONNECTED.small(), value(texts.of("ui.shell.untried")));
            case Line.Lost(var since) -> {
                line.getChildren()
                        .setAll(
                                Icon.DISCONNECTED.small(Tone.ATTN),
                                value(texts.of("ui.shell.lost", since)));
                if (!folded) {
                    line.getChildren().add(quiet(texts.of("ui.shell.lostMore")));
                }
            }
        }
    }

    private void waiting(Number count) {
        waiting.getChildren()
                .setAll(
                        Icon.TRAY_UP.small(),
                        quiet(texts.of("ui.shell.waiting")),
                        value(count.toString()));
    }

    private void backup(String when) {
        backup.setVisible(!when.isEmpty());
        backup.setManaged(!when.isEmpty());
        backup.getChildren()
                .setAll(Icon.SAVED.small(), quiet(texts.of("ui.shell.backup")), value(when));
    }

    private void officer(@Nullable Officer now) {
        officer.setVisible(now != null);
        officer.setManaged(now != null);
        if (now != null) {
            officer.getChildren().setAll(Icon.PERSON.small(), value(now.fullName()));
            if (!folded) {
                officer.getChildren().add(quiet(texts.of("ui.shell.changeOfficer")));
            }
        }
    }

    private void clock(@Nullable LocalDateTime now) {
        if (now == null) {
            clock.getChildren().clear();
        } else {
            String day = texts.day(now.toLocalDate());
            clock.getChildren()
                    .setAll(
                            quiet(day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1)),
                            strong(HOUR.format(now)));
        }
    }

    private static HBox lamp() {
        HBox lamp = new HBox();
        lamp.getStyleClass().add("lamp");
        return lamp;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label value(String words) {
        Label label = quiet(words);
        label.getStyleClass().add("value");
        return label;
    }

    private static Label strong(String words) {
        Label label = value(words);
        label.getStyleClass().add("hour");
        return label;
    }
}
