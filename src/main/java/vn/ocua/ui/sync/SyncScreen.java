package vn.ocua.ui.sync;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Desk;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Queue;
import vn.ocua.person.Officer;
import vn.ocua.person.Right;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What has not reached the portal and why, what a person must decide, and the round that runs.
public final class SyncScreen extends Screen {
    /// Where this room leads to.
    ///
    /// @param dossier shows one
    /// @param stick sends by a stick; null where there is none
    /// @param tray takes a paper's name and its PDF, answers where it lies
    /// @param told after something was sent or decided: rail and status bar are read anew
    public record Means(
            Consumer<String> dossier,
            @Nullable Runnable stick,
            BiFunction<String, byte[], Path> tray,
            Runnable told) {}

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Exchange exchange;
    private final Means means;
    private final Gathering gathering;
    private final Steps steps;
    private final Sending sending;
    private final HeadPane head;
    private final QueueTable table;
    private final Label order = Section.hint("");
    private final Label more = Section.hint("");
    private final HBox foot = new HBox();
    private final Map<Long, Map<String, Choice>> choices = new HashMap<>();
    private @Nullable Look look;
    private String wanted = "";
    private String unprinted = "";
    private String offered = "";
    private int offset;
    private boolean stands;
    private boolean reading;
    private boolean again;

    public SyncScreen(Sitting sitting, Exchange exchange, Means means) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.exchange = exchange;
        this.means = means;
        gathering = new Gathering(sitting, exchange);
        sending = new Sending(sitting, exchange, this::changed);
        steps =
                new Steps(
                        sitting,
                        exchange,
                        means.dossier(),
                        this::compare,
                        this::renumbered,
                        this::changed);
        head = new HeadPane(say, exchange::cancel);
        table = new QueueTable(say, this::pressGo);
        table.node().getSelectionModel().selectedItemProperty().subscribe(() -> bar());
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pages);
        title().set(texts.of("ui.sync.title"));
    }

    @Override
    protected Node build() {
        WholeRows rows = new WholeRows(table.node());
        VBox.setVgrow(rows, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        order.setWrapText(false);
        more.setWrapText(false);
        foot.getChildren().setAll(order, gap, more);
        foot.getStyleClass().add("table-footer");
        Panel list = new Panel(rows, foot);
        list.setMinSize(0, 0);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox body = new VBox(head.node(), list);
        body.getStyleClass().add("sync");
        body.setMinSize(0, 0);
        return body;
    }

    @Override
    public void shown() {
        stands = true;
        subscriptions.add(
                sitting.shell()
                        .folded()
                        .subscribe(fold -> {
                            table.fold(fold);
                            head.fold(fold);
                            foot.setVisible(!fold);
                            foot.setManaged(!fold);
                        }));
        bar();
        refresh();
        table.node().requestFocus();
    }

    @Override
    public void hidden() {
        stands = false;
    }

    /// Chooses the first line of this dossier as soon as the list is read.
    public void choose(String code) {
        wanted = code;
    }

    /// Something may have changed: shows it, if the screen stands before the officer. On the UI
    /// thread.
    public void refresh() {
        Look now = look;
        if (!stands) {
            return;
        }
        if (now != null) {
            head.show(now, exchange.watch().view());
        }
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        int from = offset;
        sitting.background()
                .run(() -> gathering.look(from))
                .then(outcome -> {
                    reading = false;
                    switch (outcome) {
                        case Outcome.Done<Look>(Look read) -> show(read);
                        case Outcome.Refused<Look>(var reasons) -> {
                            // another screen's act bar would say it of itself
                            if (stands) {
                                sitting.shell().refuse(say.refusals(reasons));
                            }
                        }
                    }
                    if (again) {
                        again = false;
                        refresh();
                    }
                })
                .otherwise(fault -> {
                    reading = false;
                    sitting.shell().explain(fault);
                });
    }

    /// Esc stops a round that runs.
    @Override
    public boolean back() {
        if (exchange.isRunning()) {
            exchange.cancel();
            return true;
        }
        return false;
    }

    @Override
    public boolean enter() {
        if (table.node().isFocused()) {
            pressGo();
            return true;
        }
        return false;
    }

    @Override
    public List<Act> more() {
        Row row = table.chosen();
        List<Act> all = new ArrayList<>();
        if (row != null && steps.of(row) != null) {
            all.add(sending.act(false));
            all.add(open(row.code()));
            all.addAll(steps.more(row));
        }
        return all;
    }

    private void show(Look read) {
        look = read;
        boolean runs = exchange.isRunning();
        head.show(read, exchange.watch().view());
        table.show(read.rows(), read.now(), runs);
        if (!wanted.isEmpty()) {
            table.choose(wanted);
            wanted = "";
        }
        order.setText(
                read.rows().isEmpty() ? "" : texts.of("ui.sync.order", read.summary().waiting()));
        more.setText(texts.of(read.more() ? "ui.today.page" : "ui.sync.hint"));
        bar();
    }

    /// The chosen line's step is the one act; without one it is to send now.
    private void bar() {
        Row row = table.chosen();
        Act step = row == null ? null : steps.of(row);
        List<Act> all = new ArrayList<>();
        if (!unprinted.isEmpty()) {
            String code = unprinted;
            all.add(
                    Act.of(
                                    Key.PRINT,
                                    texts.of("ui.sync.act.print"),
                                    () -> sending.print(code, means.tray(), this::printed))
                            .with(Icon.PRINT));
        }
        Runnable stick = means.stick();
        if (stick != null) {
            all.add(Act.of(Key.FILE, texts.of("ui.sync.act.stick"), stick).with(Icon.USB));
        }
        if (step == null) {
            if (row != null && !row.code().isEmpty()) {
                all.add(open(row.code()));
            }
            all.add(sending.act(true));
        } else {
            all.add(sending.act(false));
            all.add(step);
        }
        // Anew only when it is another line: a button that has the focus keeps it.
        String now = (row == null ? "" : row.name()) + " " + (step == null) + unprinted;
        if (!now.equals(offered)) {
            offered = now;
            acts().setAll(all);
        }
        state().set(row == null ? hint() : about(row));
    }

    private Act open(String code) {
        return Act.of(Key.INSIDE, texts.of("ui.today.act.open"), () -> means.dossier().accept(code))
                .with(Icon.REGISTERS);
    }

    private Node hint() {
        return Words.beside(Icon.SAFE, Tone.MUTED, texts.of("ui.sync.localHour"));
    }

    /// The whole reason, which the table may have cut, and who answers for it.
    private Node about(Row row) {
        Saying saying = new Saying(say);
        String why = saying.why(row, exchange.isRunning());
        if (!(row instanceof Row.Waits(Queue.Item item, int _))
                || item.group() != Queue.Group.LOOK) {
            return row instanceof Row.Waits
                    ? hint()
                    : Words.beside(Icon.ALERT_CIRCLE, Tone.ATTN, why);
        }
        String owner =
                item.owner().isEmpty()
                        ? texts.of("ui.sync.owner.none")
                        : texts.of("ui.sync.owner", name(item.owner()));
        return Words.beside(Icon.ALERT_CIRCLE, Tone.DANGER, why + ". " + owner);
    }

    private String name(String officer) {
        return sitting.counter().officers().stream()
                .filter(o -> o.name().equals(officer))
                .findFirst()
                .map(Officer::fullName)
                .orElse(officer);
    }

    private void pressGo() {
        Row row = table.chosen();
        Act step = row == null ? null : steps.of(row);
        if (step != null) {
            step.press().ifPresent(sitting.shell()::refuse);
        } else if (row != null && !row.code().isEmpty()) {
            means.dossier().accept(row.code());
        }
    }

    private void compare(Desk.Disagreement what) {
        if (sitting.session().lacks(Right.SEE_IDENTITY).isPresent()) {
            sitting.shell().refuse(texts.of("ui.sync.compare.masked"));
            return;
        }
        sitting.shell()
                .open(
                        new ConflictScreen(
                                sitting,
                                exchange,
                                what,
                                choices.computeIfAbsent(what.no(), _ -> new HashMap<>()),
                                means.dossier(),
                                this::settled));
    }

    private void settled(String sentence) {
        sitting.shell().back();
        sitting.shell().notice(Tone.DONE, Icon.CHECK_CIRCLE, sentence);
        changed();
    }

    private void renumbered(String code) {
        unprinted = code;
        wanted = code;
    }

    private void printed() {
        unprinted = "";
        bar();
    }

    private void changed() {
        means.told().run();
        refresh();
    }

    private void pages(KeyEvent event) {
        Look now = look;
        if (now == null) {
            return;
        }
        if (event.getCode() == KeyCode.PAGE_DOWN && table.isAtEnd() && now.more()) {
            offset += Gathering.PAGE;
            refresh();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP && table.isAtStart() && offset > 0) {
            offset -= Gathering.PAGE;
            refresh();
            event.consume();
        }
    }
}
