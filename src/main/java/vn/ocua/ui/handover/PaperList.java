package vn.ocua.ui.handover;

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

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.HandingOver;
import vn.ocua.counter.HandingOver.Side;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.WholeRows;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One of the two lists, a page of the store at a time.
final class PaperList {
    static final int PAGE = 50;

    private final Sitting sitting;
    private final Texts texts;
    private final Side side;
    private final Consumer<HandingOver.Page> loaded;
    private final Predicate<KeyEvent> keys;
    private final TableView<Entry> table;
    private final Label order = Section.hint("");
    private final Label more = Section.hint("");
    private final Panel node;

    /// Counts questions: an answer to an older one is dropped.
    private int asked;

    private int offset;
    private boolean further;

    /// @param chosen told the chosen line, or null
    /// @param loaded told what the store answered
    /// @param keys what a list of its own does with a key; true where it was one of its keys
    PaperList(
            Sitting sitting,
            Side side,
            List<TableColumn<Entry, ?>> columns,
            Consumer<@Nullable Entry> chosen,
            Consumer<HandingOver.Page> loaded,
            Predicate<KeyEvent> keys) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.side = side;
        this.loaded = loaded;
        this.keys = keys;
        table =
                Tables.of(
                        texts.of("ui.handOver.list." + side),
                        texts.of("ui.handOver.nothing." + side),
                        columns);
        Tables.rows(table, entry -> entry instanceof Entry.Heading ? "group" : null);
        table.getSelectionModel().selectedItemProperty().subscribe((_, now) -> chosen.accept(now));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        order.setWrapText(false);
        more.setWrapText(false);
        HBox foot = new HBox(order, gap, more);
        foot.getStyleClass().add("table-footer");
        node = new Panel(rows, foot);
        node.setMinSize(0, 0);
        HBox.setHgrow(node, Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    TableView<Entry> table() {
        return table;
    }

    @Nullable Entry chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    void hidden() {
        asked++;
    }

    /// Narrow: the hints of the keys give way.
    void fold(boolean folded) {
        more.setVisible(!folded);
        more.setManaged(!folded);
    }

    void footer(String left) {
        order.setText(left);
    }

    void load() {
        hidden();
        int from = offset;
        int mine = asked;
        sitting.background()
                .run(() ->
                        sitting.counter()
                                .handingOver()
                                .page(sitting.session(), side, from, PAGE + 1))
                .then(outcome -> {
                    if (mine != asked) {
                        return;
                    }
                    switch (outcome) {
                        case Outcome.Done<HandingOver.Page>(HandingOver.Page page) -> show(page);
                        case Outcome.Refused<HandingOver.Page>(List<Refusal> reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void show(HandingOver.Page whole) {
        further = whole.rows().size() > PAGE;
        HandingOver.Page page =
                new HandingOver.Page(
                        whole.rows().stream().limit(PAGE).toList(),
                        whole.groups(),
                        whole.desk(),
                        whole.unit(),
                        whole.stepsLate());
        if (page.rows().isEmpty() && offset > 0) {
            offset = 0;
            load();
            return;
        }
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(side == Side.DESK ? Entry.grouped(page) : Entry.plain(page));
        int rows = table.getItems().size();
        if (rows > 0) {
            table.getSelectionModel().select(at < 0 ? first() : Math.min(at, rows - 1));
        }
        more.setText(
                texts.of(further || offset > 0 ? "ui.handOver.page" : "ui.handOver.hint." + side));
        loaded.accept(page);
    }

    /// A heading is not what somebody begins with.
    private int first() {
        return table.getItems().getFirst() instanceof Entry.Heading ? 1 : 0;
    }

    private void pressed(KeyEvent event) {
        int at = table.getSelectionModel().getSelectedIndex();
        boolean end = at == table.getItems().size() - 1;
        if (event.getCode() == KeyCode.PAGE_DOWN && end && further) {
            offset += PAGE;
            load();
        } else if (event.getCode() == KeyCode.PAGE_UP && at <= 1 && offset > 0) {
            offset -= PAGE;
            load();
        } else if (!keys.test(event)) {
            return;
        }
        event.consume();
    }
}
