package vn.ocua.ui.sync;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;

import java.time.Instant;
import java.util.List;

/// The list of what waits in its parts. Headings are lines of the table too, but ↑ ↓ step over
/// them.
final class QueueTable {
    private final Texts texts;
    private final Say say;
    private final Saying saying;
    private final TableView<Row> table;
    private Instant now = Instant.EPOCH;
    private boolean runs;

    /// @param open Enter on a line, or a double click
    QueueTable(Say say, Runnable open) {
        this.texts = say.texts();
        this.say = say;
        this.saying = new Saying(say);
        table =
                Tables.of(
                        texts.of("ui.sync.title"),
                        texts.of("ui.sync.nothing"),
                        Tables.<Row>node(texts.of("ui.today.column.code"), 8.4, this::code),
                        Tables.<Row>node(
                                texts.of("ui.sync.column.what"),
                                20,
                                row -> words(saying.what(row), Tone.PLAIN)),
                        Tables.<Row>node(texts.of("ui.sync.column.waited"), 8.2, this::waited),
                        Tables.<Row>number(texts.of("ui.sync.column.tries"), 4.6, saying::tries),
                        Tables.<Row>node(
                                texts.of("ui.sync.column.why"),
                                0,
                                row -> words(saying.why(row, runs), Tone.PLAIN)),
                        Tables.<Row>node(texts.of("ui.sync.column.next"), 14.2, this::next));
        Tables.rows(table, row -> row instanceof Row.Heading ? "group" : null);
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain = !event.isControlDown() && !event.isShiftDown();
                    if (event.getCode() == KeyCode.ENTER && plain) {
                        open.run();
                        event.consume();
                    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                        step(event.getCode() == KeyCode.DOWN ? 1 : -1);
                        event.consume();
                    }
                });
        table.setOnMouseClicked(event -> {
            if (table.getSelectionModel().getSelectedItem() instanceof Row.Heading) {
                step(1);
            } else if (event.getClickCount() == 2) {
                open.run();
            }
        });
    }

    TableView<Row> node() {
        return table;
    }

    /// Folded there is room for code, what and next step; the act bar says why.
    void fold(boolean folded) {
        for (int column : new int[] {2, 3, 4}) {
            table.getColumns().get(column).setVisible(!folded);
        }
    }

    /// The chosen line; null when there is none.
    @Nullable Row chosen() {
        Row row = table.getSelectionModel().getSelectedItem();
        return row instanceof Row.Heading ? null : row;
    }

    void show(List<Row> rows, Instant at, boolean running) {
        Row before = chosen();
        int index = table.getSelectionModel().getSelectedIndex();
        now = at;
        runs = running;
        table.getItems().setAll(rows);
        int again = before == null ? -1 : find(rows, before.name());
        if (again >= 0) {
            table.getSelectionModel().select(again);
        } else if (!rows.isEmpty()) {
            // The next one takes the place of what is gone.
            table.getSelectionModel().select(near(Math.clamp(index, 0, rows.size() - 1)));
        }
    }

    /// Chooses the first line of a dossier.
    void choose(String code) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).code().equals(code)) {
                table.getSelectionModel().select(i);
                table.scrollTo(Math.max(0, i - 5));
                return;
            }
        }
    }

    boolean isAtEnd() {
        return table.getSelectionModel().getSelectedIndex() == table.getItems().size() - 1;
    }

    boolean isAtStart() {
        return table.getSelectionModel().getSelectedIndex() <= 1;
    }

    private static int find(List<Row> rows, String name) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private int near(int index) {
        List<Row> rows = table.getItems();
        for (int i = index; i < rows.size(); i++) {
            if (!(rows.get(i) instanceof Row.Heading)) {
                return i;
            }
        }
        return Math.max(0, index - 1);
    }

    private void step(int by) {
        List<Row> rows = table.getItems();
        int at = table.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < rows.size() && rows.get(at) instanceof Row.Heading) {
            at += by;
        }
        if (at >= 0 && at < rows.size()) {
            table.getSelectionModel().select(at);
            table.scrollTo(Math.max(0, at - 8));
        }
    }

    private @Nullable Node code(Row row) {
        if (row instanceof Row.Heading(Row.Part part, int count)) {
            Label name = new Label(texts.of(part.nameKey()));
            name.getStyleClass().add("strong");
            Label number = words(texts.of("ui.sync.part.count." + part, count), Tone.MUTED);
            HBox line = new HBox(part.icon().small(part.tone()), name, number);
            line.getStyleClass().add("sync-group");
            // Wider than its column: it stands over the empty ones beside it.
            line.setMinWidth(Region.USE_PREF_SIZE);
            name.setMinWidth(Region.USE_PREF_SIZE);
            number.setMinWidth(Region.USE_PREF_SIZE);
            return line;
        }
        return words(say.code(row.code()), Tone.MUTED);
    }

    private @Nullable Node waited(Row row) {
        Instant since = saying.since(row);
        return since == null
                ? null
                : words(new Ages(texts).said(since, now), Ages.tone(since, now));
    }

    private @Nullable Node next(Row row) {
        String step = saying.step(row);
        if (step.isEmpty()) {
            return words(saying.next(row, runs), Tone.MUTED);
        }
        Label label = new Label(step);
        label.getStyleClass().add("sync-step");
        return label;
    }

    private static Label words(String words, Tone tone) {
        Label label = new Label(words);
        if (!tone.style().isEmpty()) {
            label.getStyleClass().add(tone.style());
        }
        return label;
    }
}
