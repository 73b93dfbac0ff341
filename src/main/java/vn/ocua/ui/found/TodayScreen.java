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
import vn.ocua.counter.GivingBack;
import vn.ocua.counter.Showing;
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
    private @Nullable Running peeking;
    private String typed = "";
    private int offset;
    private boolean further;

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
                scanned(words);
                return true;
            }
            if (typing.getStatus() == javafx.animation.Animation.Status.RUNNING) {
                typing.stop();
                load();
                return true;
            }
            openChosen();
            return true;
        }
        return false;
    }

    /// A scanned receipt opens its dossier, and says when another version replaced it.
    private void scanned(String words) {
        typing.stop();
        sitting.background()
                .run(() -> sitting.counter().givingBack().open(sitting.session(), words))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<GivingBack.Opened>(GivingBack.Opened found) -> {
                            sitting.shell().find().set("");
                            open.accept(found.story().dossier().code());
                            Cells.old(sitting, found);
                        }
                        case Outcome.Refused<GivingBack.Opened>(List<Refusal> reasons) ->
                                sitting.shell().refuse(say.refusals(reasons));
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
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

    private final javafx.event.EventHandler<KeyEvent> intoList = this::fromSearch;

    /// ↑ ↓ PgUp PgDn move in the list while the search box keeps the cursor.
    private void fromSearch(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    case PAGE_DOWN -> 10;
                    case PAGE_UP -> -10;
                    default -> 0;
                };
        if (by != 0 && !table.getItems().isEmpty()) {
            int at =
                    Math.clamp(
                            table.getSelectionModel().getSelectedIndex() + by,
                            0,
                            table.getItems().size() - 1);
            table.getSelectionModel().select(at);
            table.scrollTo(Math.max(0, at - 5));
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean last = table.getSelectionModel().getSelectedIndex() == table.getItems().size() - 1;
        boolean first = table.getSelectionModel().getSelectedIndex() == 0;
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            openChosen();
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
            case Outcome.Done<Found>(Found found) -> show(found);
            case Outcome.Refused<Found>(List<Refusal> reasons) ->
                    sitting.shell().refuse(say.refusals(reasons));
        }
    }

    private void show(Found found) {
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
        if (peeking != null) {
            peeking.cancel();
        }
        if (entry == null) {
            peek.nothing();
            return;
        }
        if (!peek.node().isManaged()) {
            order.setText(say.code(entry.code()) + ", " + entry.procedure());
        }
        Showing.Row row = entry.row();
        if (row == null) {
            peek.show(entry);
            return;
        }
        peeking =
                sitting.background()
                        .run(() ->
                                sitting.counter().showing().story(sitting.session(), entry.code()))
                        .then(outcome -> {
                            if (outcome instanceof Outcome.Done<Showing.Story>(var story)) {
                                peek.show(story, cells.step(row));
                            }
                        })
                        .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void openChosen() {
        Entry entry = table.getSelectionModel().getSelectedItem();
        if (entry == null) {
            sitting.shell().refuse(texts.of("ui.today.peek.none"));
            return;
        }
        Draft draft = entry.draft();
        if (draft != null) {
            resume.accept(draft);
        } else {
            open.accept(entry.code());
        }
    }

    private void receive() {
        sitting.shell().go(vn.ocua.ui.shell.Room.RECEIVE);
    }
}
