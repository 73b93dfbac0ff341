package vn.ocua.ui.handover;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

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

/// What is with the units, the nearest promise first, with the office time that is left of the step
/// and of the promise: one may be over while the other is not.
final class UnitList {
    private static final double CELL_PADDING = 24;

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final TableColumn<Entry, ?> due;
    private final TableColumn<Entry, Entry> steps;
    private final PaperList list;
    private boolean narrow;

    UnitList(
            Sitting sitting,
            Consumer<@Nullable Entry> chosen,
            Consumer<HandingOver.Page> loaded,
            Runnable open) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        due = Tables.text(texts.of("ui.handOver.column.due"), 8.6, this::due);
        steps = Tables.node(texts.of("ui.handOver.column.step"), 0, this::step);
        list =
                new PaperList(
                        sitting,
                        Side.UNIT,
                        List.of(
                                Tables.text(
                                        texts.of("ui.handOver.column.code"),
                                        8,
                                        (Entry e) -> say.code(row(e).code()),
                                        "muted"),
                                Tables.<Entry>text(
                                        texts.of("ui.handOver.column.owner"),
                                        11,
                                        e -> row(e).known(),
                                        "strong"),
                                steps,
                                due,
                                Tables.node(texts.of("ui.handOver.column.left"), 9.8, this::left)),
                        chosen,
                        page -> {
                            list().footer(
                                            page.stepsLate() == 0
                                                    ? texts.of("ui.handOver.order.UNIT")
                                                    : texts.of(
                                                            "ui.handOver.stepsLate",
                                                            page.stepsLate()));
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

    /// Narrow: what is left says enough, the moment stands at the side.
    void fold(boolean folded) {
        due.setVisible(!folded);
        narrow = folded;
        list.fold(folded);
        list.table().refresh();
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

    /// Whose desk it is at and what is left of the step there; where no steps are planned, the
    /// procedure.
    private Node step(Entry entry) {
        HandingOver.At at = entry instanceof Entry.Line line ? line.row().at() : null;
        Label words = new Label(at == null ? row(entry).procedure() : where(at));
        words.setMinWidth(0);
        if (at == null) {
            return narrowed(words);
        }
        Instant now = sitting.counter().finding().now();
        boolean late = now.isAfter(at.due());
        Deadlines deadlines = sitting.counter().present().deadlines();
        Tag tag =
                new Tag(
                        late ? Tone.DANGER : Tone.PLAIN,
                        texts.of(
                                late ? "ui.handOver.step.over" : "ui.handOver.step.left",
                                at.step(),
                                at.of(),
                                late
                                        ? deadlines.workedMinutes(at.due(), now)
                                        : deadlines.workedMinutes(now, at.due())));
        // Narrow there is room for the step alone; who has it stands at the side.
        HBox cell = narrow ? new HBox(tag) : new HBox(tag, words);
        cell.getStyleClass().add("give-line");
        return narrowed(cell);
    }

    /// No wider than its column: words that do not fit end in an ellipsis.
    private Region narrowed(Region cell) {
        cell.prefWidthProperty().bind(steps.widthProperty().subtract(CELL_PADDING));
        cell.setMinWidth(0);
        return cell;
    }

    private static String where(HandingOver.At at) {
        return at.unit().isEmpty() ? at.name() : at.unit();
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
