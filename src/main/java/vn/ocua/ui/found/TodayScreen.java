package vn.ocua.ui.found;

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

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.HalfWritten;
import vn.ocua.counter.Lateness;
import vn.ocua.dossier.Draft;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.WholeRows;
import vn.ocua.ui.shell.Running;
import vn.ocua.ui.shell.Screen;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What this desk has to do today, and whatever is looked for: one search box, chips with counts,
/// one table, the chosen dossier at the side.
public final class TodayScreen extends Screen {
    private static final Duration TYPING = Duration.millis(120);

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Consumer<String> open;
    private final Consumer<Draft> resume;
    private final Late late;
    private Consumer<String> giveBack = _ -> {};
    private final Queues queues;
    private final Reading reading;
    private final TableView<Entry> table;
    private final Peek peek;
    private final Cells cells;
    private final Label order = Section.hint("");
    private final TableColumn<Entry, String> code;
    private final TableColumn<Entry, Entry> portal;
    private final Label more = Section.hint("");
    private final PauseTransition typing = new PauseTransition(TYPING);
    private @Nullable Running running;
    private String typed = "";
    private int offset;
    private boolean further;

    /// What the rows that are shown answer.
    private String answered = "";

    /// Enter was pressed before its answer came: on this row, empty for the only one there will be.
    private @Nullable String entered;

    /// @param open shows a dossier
    /// @param resume goes on with a registration that lies aside
    public TodayScreen(Sitting sitting, Consumer<String> open, Consumer<Draft> resume) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.open = open;
        this.resume = resume;
        queues = new Queues(texts, this::chosen);
        reading = new Reading(sitting);
        peek = new Peek(sitting);
        cells = new Cells(sitting);
        code = Tables.text(texts.of("ui.today.column.code"), 8.4, e -> say.code(e.code()), "muted");
        portal =
                Tables.icon(
                        texts.of("ui.today.column.portal"),
                        4.6,
                        cells::portal,
                        cells::portalTone,
                        cells::portalSpoken);
        table =
                Tables.of(
                        texts.of("ui.today.title"),
                        texts.of("ui.today.nothing"),
                        code,
                        Tables.<Entry>hits(
                                texts.of("ui.today.column.owner"),
                                12.6,
                                Entry::name,
                                e -> Hits.in(e.name(), typed)),
                        Tables.<Entry>text(texts.of("ui.reception.procedure"), 0, Entry::procedure),
                        Tables.<Entry>node(texts.of("ui.today.column.due"), 8.6, cells::due),
                        Tables.<Entry>node(texts.of("ui.today.column.step"), 9.6, cells::step),
                        portal);
        late = new Late(sitting, () -> table.getSelectionModel().getSelectedItem());
        table.getSelectionModel().selectedItemProperty().subscribe(this::peek);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        title().set(texts.of("ui.today.title"));
        acts().setAll(
                        Act.of(Key.RECEIVE, texts.of("ui.today.act.receive"), this::receive)
                                .with(Icon.RECEIVE),
                        Act.go(Key.ENTER, texts.of("ui.today.act.open"), this::openChosen));
        typing.setOnFinished(_ -> load());
    }

    /// Where rows lead that are more than a dossier's page.
    ///
    /// @param answer shows a dossier with the form open that answers its promise
    /// @param back goes on with a result that was being handed over
    public void leads(BiConsumer<String, Lateness.Answer> answer, Consumer<String> back) {
        late.opens(answer);
        giveBack = back;
    }

    @Override
    protected Node build() {
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        order.setMinHeight(Region.USE_PREF_SIZE);
        more.setWrapText(false);
        HBox foot = new HBox(order, gap, more);
        foot.getStyleClass().add("table-footer");
        Panel left = new Panel(rows, foot);
        left.setMinSize(0, 0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox columns = new HBox(left, peek.node());
        columns.getStyleClass().add("form");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox body = new VBox(queues.node(), columns);
        body.getStyleClass().add("today");
        body.setMinSize(0, 0);
        return body;
    }

    @Override
    public void shown() {
        var find = sitting.shell().find();
        typed = find.value();
        subscriptions.add(find.text().subscribe(_ -> typing()));
        Arrows intoList = new Arrows(table);
        find.input().addEventFilter(KeyEvent.KEY_PRESSED, intoList);
        subscriptions.add(() -> find.input().removeEventFilter(KeyEvent.KEY_PRESSED, intoList));
        subscriptions.add(
                sitting.shell()
                        .folded()
                        .subscribe(fold -> {
                            peek.node().setVisible(!fold);
                            peek.node().setManaged(!fold);
                            fold(fold);
                        }));
        state().set(Cells.keys(texts));
        load();
        if (!find.input().isFocused()) {
            table.requestFocus();
        }
    }

    /// What is still being looked for is no longer asked.
    @Override
    public void hidden() {
        typing.stop();
        entered = null;
    }

    /// Narrow: who, what, until when and where it stands; the line below has the chosen one's code
    /// and its whole title.
    private void fold(boolean folded) {
        code.setVisible(!folded);
        portal.setVisible(!folded);
        more.setVisible(!folded);
        more.setManaged(!folded);
        if (!table.getItems().isEmpty()) {
            load();
        }
    }

    @Override
    public List<Act> more() {
        return List.of(late.act());
    }

    @Override
    public boolean list(int number) {
        if (queues.choose(number)) {
            if (!typed.isEmpty()) {
                sitting.shell().find().set("");
            }
            table.requestFocus();
            return true;
        }
        return false;
    }

    @Override
    public boolean enter() {
        if (sitting.shell().find().input().isFocused() || table.isFocused()) {
            String words = sitting.shell().find().value();
            if (sitting.shell().find().input().isFocused() && ReceiptQr.begun(words)) {
                typing.stop();
                new ScannedReceipt(sitting, open).look(words);
                return true;
            }
            if (typing.getStatus() == javafx.animation.Animation.Status.RUNNING) {
                load();
            }
            enterWhenFound();
            return true;
        }
        return false;
    }

    /// The rows of other words are no answer to Enter: it waits for its own.
    private void enterWhenFound() {
        if (running == null || running.isOver()) {
            openChosen();
        } else {
            Entry on = table.getSelectionModel().getSelectedItem();
            entered = on == null || !question().equals(answered) ? "" : on.code();
        }
    }

    private String question() {
        return queues.choice().key() + " " + typed;
    }

    /// Esc: first the search, then nothing.
    @Override
    public boolean back() {
        if (!sitting.shell().find().value().isEmpty()) {
            sitting.shell().find().set("");
            return true;
        }
        if (sitting.shell().find().input().isFocused()) {
            table.requestFocus();
            return true;
        }
        return false;
    }

    private void pressed(KeyEvent event) {
        boolean last = table.getSelectionModel().getSelectedIndex() == table.getItems().size() - 1;
        boolean first = table.getSelectionModel().getSelectedIndex() == 0;
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            enterWhenFound();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_DOWN && last && further) {
            offset += Reading.PAGE;
            load();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP && first && offset > 0) {
            offset -= Reading.PAGE;
            load();
            event.consume();
        }
    }

    private void typing() {
        String now = sitting.shell().find().value();
        if (!now.equals(typed)) {
            typed = now;
            offset = 0;
            typing.playFromStart();
        }
    }

    private void chosen() {
        offset = 0;
        load();
    }

    private void load() {
        if (running != null) {
            running.cancel();
        }
        typing.stop();
        entered = null;
        String words = typed;
        int from = offset;
        Queues.Choice choice = queues.choice();
        running =
                sitting.background()
                        .run(() -> reading.read(words, choice, from))
                        .then(this::show)
                        .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void show(Outcome<Found> outcome) {
        switch (outcome) {
            case Outcome.Done<Found>(Found found) -> {
                show(found);
                Entry on = table.getSelectionModel().getSelectedItem();
                boolean only = found.entries().size() == 1;
                if (entered != null && on != null && (only || on.code().equals(entered))) {
                    openChosen();
                }
                entered = null;
            }
            case Outcome.Refused<Found>(List<Refusal> reasons) ->
                    sitting.shell().refuse(say.refusals(reasons));
        }
    }

    private void show(Found found) {
        answered = question();
        String before =
                table.getSelectionModel().getSelectedItem() == null
                        ? ""
                        : table.getSelectionModel().getSelectedItem().code();
        further = found.more();
        queues.counts(found.counts(), found.parked());
        queues.searching(!typed.isEmpty());
        table.setPlaceholder(
                Cells.placeholder(
                        typed.isEmpty()
                                ? texts.of(queues.choice().nothing())
                                : texts.of("ui.today.notFound", typed)));
        cells.unsent(found.unsent());
        table.getItems().setAll(found.entries());
        int at = 0;
        for (int i = 0; i < found.entries().size(); i++) {
            if (!before.isEmpty() && found.entries().get(i).code().equals(before)) {
                at = i;
            }
        }
        if (found.entries().isEmpty()) {
            peek.nothing();
        } else {
            table.getSelectionModel().select(at);
        }
        if (!peek.node().isManaged() && !found.entries().isEmpty()) {
            return;
        }
        order.setText(
                typed.isEmpty()
                        ? texts.of(queues.choice().order())
                        : texts.of(
                                found.more() ? "ui.today.countMore" : "ui.today.count",
                                found.entries().size()));
        more.setText(
                found.more()
                        ? texts.of(typed.isEmpty() ? "ui.today.page" : "ui.today.narrow")
                        : texts.of("ui.today.hint"));
    }

    private void peek(@Nullable Entry entry) {
        if (entry != null && !peek.node().isManaged()) {
            order.setText(say.code(entry.code()) + ", " + entry.procedure());
        }
        peek.look(entry, cells);
        state().set(
                        late.of(entry, typed.isEmpty() ? queues.choice().queue() : null)
                                .map(kind -> Cells.keys(texts, kind))
                                .orElseGet(() -> Cells.keys(texts)));
    }

    private void openChosen() {
        Entry entry = table.getSelectionModel().getSelectedItem();
        if (entry == null) {
            sitting.shell().refuse(texts.of("ui.today.peek.none"));
            return;
        }
        switch (entry.aside()) {
            case null -> open.accept(entry.code());
            case Entry.Aside.Registration(Draft draft) -> resume.accept(draft);
            case Entry.Aside.Words(var words) when words.act().equals(HalfWritten.NOT_RETURNED) ->
                    giveBack.accept(entry.code());
            case Entry.Aside.Words _ -> open.accept(entry.code());
            case Entry.Aside.Return _ -> giveBack.accept(entry.code());
        }
    }

    private void receive() {
        sitting.shell().go(vn.ocua.ui.shell.Room.RECEIVE);
    }
}
