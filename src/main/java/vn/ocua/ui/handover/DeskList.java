package vn.ocua.ui.handover;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.counter.HandingOver;
import vn.ocua.counter.HandingOver.Side;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// What lies at the desk, what goes today first, by field; ticked by Space, all by Ctrl+A.
final class DeskList {
    /// More are handed over in two goes: minutes of more pages nobody counts.
    private static final int MOST = 200;

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Ticks ticks;
    private final Runnable open;
    private final TableColumn<Entry, Entry> received;
    private final PaperList list;

    DeskList(
            Sitting sitting,
            Ticks ticks,
            Consumer<@Nullable Entry> chosen,
            Consumer<HandingOver.Page> loaded,
            Runnable open) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.ticks = ticks;
        this.open = open;
        received = Tables.node(texts.of("ui.handOver.column.received"), 8.4, this::received);
        list =
                new PaperList(
                        sitting,
                        Side.DESK,
                        List.of(
                                Tables.node("", 2.8, this::tick),
                                Tables.spilling(texts.of("ui.handOver.column.code"), 8, this::code),
                                Tables.<Entry>text(
                                        texts.of("ui.handOver.column.owner"),
                                        11.4,
                                        e -> e instanceof Entry.Line l ? l.row().row().known() : "",
                                        "strong"),
                                Tables.<Entry>text(
                                        texts.of("ui.handOver.column.procedure"),
                                        0,
                                        e ->
                                                e instanceof Entry.Line l
                                                        ? l.row().row().procedure()
                                                        : ""),
                                received,
                                Tables.<Entry>text(
                                        texts.of("ui.handOver.column.due"), 9.2, this::due)),
                        chosen,
                        page -> {
                            list().footer(footer(page));
                            loaded.accept(page);
                        },
                        this::pressed);
        list.table()
                .setOnMouseClicked(event -> {
                    if (event.getClickCount() == 2) {
                        turn();
                    }
                });
    }

    PaperList list() {
        return list;
    }

    /// Narrow: what was received when gives way to the procedure.
    void fold(boolean folded) {
        received.setVisible(!folded);
        list.fold(folded);
    }

    private boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> turn();
            case A -> {
                if (!event.isControlDown()) {
                    return false;
                }
                turnAll(null);
            }
            case ENTER -> {
                if (event.isControlDown()) {
                    return false;
                }
                open.run();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turn() {
        switch (list.chosen()) {
            case Entry.Line(HandingOver.Row row) -> {
                ticks.turn(List.of(row));
                next();
            }
            case Entry.Heading(HandingOver.Group group, Instant _) -> turnAll(group);
            case null -> {}
        }
    }

    /// The next dossier, over the headings.
    private void next() {
        var rows = list.table().getItems();
        int at = list.table().getSelectionModel().getSelectedIndex();
        for (int i = at + 1; i < rows.size(); i++) {
            if (rows.get(i) instanceof Entry.Line) {
                list.table().getSelectionModel().select(i);
                list.table().scrollTo(Math.max(0, i - 5));
                return;
            }
        }
    }

    /// Over all pages: the codes come from the store.
    ///
    /// @param group null for everything
    private void turnAll(HandingOver.@Nullable Group group) {
        sitting.background()
                .run(() ->
                        sitting.counter().handingOver().page(sitting.session(), Side.DESK, 0, MOST))
                .then(outcome -> {
                    if (outcome instanceof Outcome.Done<HandingOver.Page>(var page)) {
                        ticks.turn(
                                page.rows().stream()
                                        .filter(row ->
                                                group == null
                                                        || (row.due() == group.due()
                                                                && row.field()
                                                                        .equals(group.field())))
                                        .toList());
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private @Nullable Node tick(Entry entry) {
        if (!(entry instanceof Entry.Line line)) {
            return null;
        }
        boolean on = ticks.has(line.code());
        var icon = on ? Icon.BOX_TICKED.large(Tone.DONE) : Icon.BOX_EMPTY.large(Tone.MUTED);
        icon.setAccessibleText(texts.of(on ? "ui.handOver.tick.on" : "ui.handOver.tick.off"));
        return icon;
    }

    private Node code(Entry entry) {
        return switch (entry) {
            case Entry.Line line -> {
                Label label = new Label(say.code(line.code()));
                label.getStyleClass().add("muted");
                yield label;
            }
            case Entry.Heading(HandingOver.Group group, Instant goes) -> {
                Label label = new Label(heading(group, goes));
                label.getStyleClass().add("strong");
                label.setMinWidth(Region.USE_PREF_SIZE);
                yield label;
            }
        };
    }

    private String heading(HandingOver.Group group, Instant goes) {
        return group.due()
                ? texts.of("ui.handOver.group.today", group.field(), group.count())
                : texts.of(
                        "ui.handOver.group.later",
                        group.field(),
                        group.count(),
                        say.day(VietnamTime.date(goes)));
    }

    private @Nullable Node received(Entry entry) {
        if (!(entry instanceof Entry.Line line)) {
            return null;
        }
        Label label = new Label(say.due(line.row().row().received()));
        if (line.row().late()) {
            label.getStyleClass().addAll("danger", "strong");
            label.setAccessibleText(label.getText() + ", " + texts.of("ui.handOver.late"));
        }
        return label;
    }

    private String due(Entry entry) {
        Instant due = entry instanceof Entry.Line l ? l.row().row().due() : null;
        return due == null ? "" : say.due(due);
    }

    /// Papers that came after the cut-off: when they go.
    private String footer(HandingOver.Page page) {
        return page.rows().stream()
                .filter(row -> !row.due())
                .findFirst()
                .map(row ->
                        texts.of(
                                "ui.handOver.afterCutOff",
                                sitting.counter()
                                        .present()
                                        .deadlines()
                                        .calendar()
                                        .rulesOn(VietnamTime.date(row.row().received()))
                                        .cutoff(),
                                VietnamTime.date(row.goes())))
                .orElse(texts.of("ui.handOver.order.DESK"));
    }
}
