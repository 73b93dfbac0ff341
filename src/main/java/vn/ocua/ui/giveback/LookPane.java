package vn.ocua.ui.giveback;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.GivingBack;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Status;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;

import java.util.List;
import java.util.function.Consumer;

/// Waiting for the next person: the large field, and under it the results that lie ready or what
/// was typed for.
final class LookPane {
    private static final Duration TYPING = Duration.millis(120);
    private static final int JUMP = 10;

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Consumer<String> open;
    private final Consumer<Integer> ready;
    private final Field one;
    private final TableView<Showing.Row> table;
    private final Label order = Section.hint("");
    private final TableColumn<Showing.Row, String> due;
    private final Label more = Section.hint("");
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final VBox node;

    /// Counts questions: an answer to an older one is dropped. A search is never interrupted, the
    /// store would take that for a broken disk.
    private int asked;

    private String shown = "";
    private int offset;
    private boolean further;
    private boolean openWhenFound;

    /// @param open told a code, or the whole text of a receipt
    /// @param ready told how many results wait
    LookPane(Sitting sitting, Consumer<String> open, Consumer<Integer> ready) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.open = open;
        this.ready = ready;
        one =
                Field.room(texts.of("ui.giveBack.scan"))
                        .icon(Icon.BARCODE)
                        .prompt(texts.of("ui.giveBack.scan.prompt"));
        one.text().subscribe(_ -> typed());
        one.input().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        due =
                Tables.text(
                        texts.of("ui.giveBack.column.due"),
                        8.6,
                        r -> r.due() == null ? "" : say.due(r.due()));
        table =
                Tables.of(
                        texts.of("ui.giveBack.list"),
                        texts.of("ui.giveBack.nothing"),
                        Tables.text(
                                texts.of("ui.giveBack.column.code"),
                                8.4,
                                (Showing.Row r) -> say.code(r.code()),
                                "muted"),
                        Tables.<Showing.Row>text(
                                texts.of("ui.giveBack.column.owner"),
                                12,
                                Showing.Row::known,
                                "strong"),
                        Tables.<Showing.Row>text(
                                texts.of("ui.giveBack.column.procedure"),
                                0,
                                Showing.Row::procedure),
                        due,
                        Tables.<Showing.Row>node(
                                texts.of("ui.giveBack.column.at"), 9, this::where));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        typing.setOnFinished(_ -> load());
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        order.setWrapText(false);
        more.setWrapText(false);
        HBox foot = new HBox(order, gap, more);
        foot.getStyleClass().add("table-footer");
        VBox scan = new VBox(one);
        scan.getStyleClass().add("scan-part");
        Panel panel = new Panel(scan, rows, foot);
        panel.setMinSize(0, 0);
        VBox.setVgrow(panel, Priority.ALWAYS);
        node = new VBox(panel);
        node.setMinSize(0, 0);
        HBox.setHgrow(node, Priority.ALWAYS);
    }

    Region node() {
        return node;
    }

    Field one() {
        return one;
    }

    /// Narrow: the hints of the keys give way, and the day of what lies ready to be handed back.
    void fold(boolean folded) {
        due.setVisible(!folded);
        more.setVisible(!folded);
        more.setManaged(!folded);
    }

    void hidden() {
        typing.stop();
        asked++;
    }

    /// Empty again, with the list as it is now.
    void clear() {
        one.plain();
        one.set("");
        typing.stop();
        offset = 0;
        load();
    }

    void wrong(String sentence) {
        one.wrong(sentence);
        one.input().requestFocus();
        one.input().selectAll();
    }

    /// Enter: what a whole code names, else the chosen row, else what is found next.
    void enter() {
        String words = one.value();
        if (!GivingBack.code(words).isEmpty()) {
            typing.stop();
            open.accept(words);
        } else if (typing.getStatus() == Animation.Status.RUNNING || !words.equals(shown)) {
            typing.stop();
            openWhenFound = true;
            load();
        } else {
            openChosen();
        }
    }

    private void openChosen() {
        Showing.Row row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            one.input().requestFocus();
        } else {
            open.accept(row.code());
        }
    }

    private void typed() {
        if (one.isWrong()) {
            one.plain();
        }
        offset = 0;
        typing.playFromStart();
    }

    void load() {
        asked++;
        String words = one.value();
        int from = offset;
        int mine = asked;
        sitting.background()
                .run(() -> Looked.at(sitting, words, from))
                .then(outcome -> {
                    if (mine == asked) {
                        show(outcome);
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void show(Outcome<Looked> outcome) {
        switch (outcome) {
            case Outcome.Done<Looked>(Looked looked) -> show(looked);
            case Outcome.Refused<Looked>(List<Refusal> reasons) ->
                    sitting.shell().refuse(say.refusals(reasons));
        }
    }

    private void show(Looked looked) {
        boolean listed = looked.words().isEmpty();
        shown = looked.words();
        further = looked.more() && listed;
        Label nothing =
                new Label(
                        listed
                                ? texts.of("ui.giveBack.nothing")
                                : texts.of("ui.giveBack.notFound", looked.words()));
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        table.getItems().setAll(looked.rows());
        table.getSelectionModel().selectFirst();
        int count = looked.rows().size();
        order.setText(
                listed
                        ? texts.of("ui.giveBack.order", looked.ready())
                        : texts.of(
                                looked.more() ? "ui.giveBack.countMore" : "ui.giveBack.count",
                                count));
        more.setText(
                looked.more()
                        ? texts.of(listed ? "ui.giveBack.page" : "ui.giveBack.narrow")
                        : texts.of("ui.giveBack.hint"));
        ready.accept(looked.ready());
        if (openWhenFound) {
            openWhenFound = false;
            openTheOne(looked.rows());
        }
    }

    /// Somebody with many old dossiers has mostly one result to fetch.
    private void openTheOne(List<Showing.Row> rows) {
        List<Showing.Row> done =
                rows.stream().filter(r -> r.status() == Status.DONE.code()).toList();
        List<Showing.Row> likely = done.isEmpty() ? rows : done;
        if (likely.size() == 1) {
            open.accept(likely.getFirst().code());
        }
    }

    private Node where(Showing.Row row) {
        Where where =
                Where.of(
                        row,
                        sitting.counter().finding().now(),
                        sitting.counter().present().deadlines(),
                        say);
        if (where.tone() == Tone.MUTED) {
            Label label = new Label(where.words());
            label.getStyleClass().add("muted");
            return label;
        }
        return new Tag(where.tone(), where.words());
    }

    /// ↑ ↓ PgUp PgDn move in the list while the field keeps the cursor.
    private void pressed(KeyEvent event) {
        int rows = table.getItems().size();
        int at = table.getSelectionModel().getSelectedIndex();
        KeyCode key = event.getCode();
        if (key == KeyCode.PAGE_DOWN && at == rows - 1 && further) {
            turn(Looked.PAGE);
        } else if (key == KeyCode.PAGE_UP && at == 0 && offset > 0) {
            turn(-Looked.PAGE);
        } else if (key == KeyCode.ENTER && !event.isControlDown() && table.isFocused()) {
            openChosen();
        } else {
            int by =
                    switch (key) {
                        case DOWN -> 1;
                        case UP -> -1;
                        case PAGE_DOWN -> JUMP;
                        case PAGE_UP -> -JUMP;
                        default -> 0;
                    };
            if (by == 0 || rows == 0) {
                return;
            }
            int next = Math.clamp(at + by, 0, rows - 1);
            table.getSelectionModel().select(next);
            table.scrollTo(Math.max(0, next - 5));
        }
        event.consume();
    }

    private void turn(int by) {
        offset = Math.max(0, offset + by);
        load();
    }
}
