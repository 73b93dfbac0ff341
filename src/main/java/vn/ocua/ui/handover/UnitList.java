package vn.ocua.ui.handover;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.HandingOver;
import vn.ocua.counter.HandingOver.Side;
import vn.ocua.counter.Showing;
import vn.ocua.time.Deadlines;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// What is with the units, the nearest promise first, with the office time that is left.
final class UnitList {
    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final PaperList list;

    UnitList(
            Sitting sitting,
            Consumer<@Nullable Entry> chosen,
            Consumer<HandingOver.Page> loaded,
            Runnable open) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        list =
                new PaperList(
                        sitting,
                        Side.UNIT,
                        List.of(
                                Tables.text(
                                        texts.of("ui.handOver.column.code"),
                                        8.4,
                                        (Entry e) -> say.code(row(e).code()),
                                        "muted"),
                                Tables.<Entry>text(
                                        texts.of("ui.handOver.column.owner"),
                                        12,
                                        e -> row(e).known(),
                                        "strong"),
                                Tables.<Entry>text(
                                        texts.of("ui.handOver.column.procedure"),
                                        0,
                                        e -> row(e).procedure()),
                                Tables.<Entry>text(
                                        texts.of("ui.handOver.column.due"), 8.6, this::due),
                                Tables.node(texts.of("ui.handOver.column.left"), 11, this::left)),
                        chosen,
                        page -> {
                            list().footer(texts.of("ui.handOver.order.UNIT"));
                            loaded.accept(page);
                        },
                        event -> pressed(event, open));
        list.table()
                .setOnMouseClicked(event -> {
                    if (event.getClickCount() == 2) {
                        open.run();
                    }
                });
    }

    PaperList list() {
        return list;
    }

    private static boolean pressed(KeyEvent event, Runnable open) {
        if (event.getCode() != KeyCode.ENTER || event.isControlDown()) {
            return false;
        }
        open.run();
        return true;
    }

    private static Showing.Row row(Entry entry) {
        if (entry instanceof Entry.Line line) {
            return line.row().row();
        }
        throw new IllegalStateException("no headings in this list");
    }

    private String due(Entry entry) {
        Instant due = row(entry).due();
        return due == null ? "" : say.due(due);
    }

    private Node left(Entry entry) {
        Instant due = row(entry).due();
        if (due == null) {
            Label none = new Label(texts.of("ui.handOver.noDue"));
            none.getStyleClass().add("muted");
            return none;
        }
        Deadlines deadlines = sitting.counter().present().deadlines();
        Instant now = sitting.counter().finding().now();
        if (now.isAfter(due)) {
            return new Tag(
                    Tone.DANGER, texts.of("ui.handOver.over", deadlines.workedMinutes(due, now)));
        }
        boolean today = VietnamTime.date(due).equals(VietnamTime.date(now));
        return new Tag(
                today ? Tone.ATTN : Tone.PLAIN,
                texts.of("ui.handOver.left", deadlines.workedMinutes(now, due)));
    }
}
