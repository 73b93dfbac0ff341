package vn.ocua.ui.settings;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.PrintChoice;
import vn.ocua.counter.PrintJob;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Where papers come out: a list of papers, a form for one of them, a test page, and what still
/// waits for a printer.
final class PrintersPart implements Part {
    private static final List<String> PAPERS =
            List.of(
                    PrintChoice.ALL,
                    "01",
                    "combined",
                    "appointment",
                    "02",
                    "03",
                    "04",
                    "05",
                    "06",
                    "07",
                    "ct04",
                    "minutes",
                    "result",
                    "label",
                    "posting");

    /// What was read off the window's thread.
    private record Seen(
            List<PrintingDesk.Machine> machines,
            Map<String, PrintChoice> choices,
            List<PrintJob> jobs) {}

    private final Sitting sitting;
    private final Texts texts;
    private final Runnable actsChanged;
    private final Path papers;
    private final PrinterWords words;
    private final TableView<String> table;
    private final StuckPapers stuck;
    private final PrinterForm form;
    private final VBox answer = new VBox();
    private final Panel node = new Panel();
    private Seen seen = new Seen(List.of(), Map.of(), List.of());
    private String edited = "";
    private @Nullable UUID test;
    private Runnable unwatch = () -> {};

    /// @param papers folder papers are put into while there is no printer
    /// @param viewer opens a paper that lies there
    PrintersPart(Sitting sitting, Path papers, Consumer<Path> viewer, Runnable actsChanged) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.actsChanged = actsChanged;
        this.papers = papers;
        words = new PrinterWords(texts);
        stuck = new StuckPapers(sitting, viewer, this::read);
        form = new PrinterForm(texts, words);
        table =
                Tables.of(
                        texts.of("ui.printers.papers"),
                        "",
                        Tables.<String>text(texts.of("ui.printers.paper"), 0, words::paper),
                        Tables.<String>text(
                                texts.of("ui.printers.where"),
                                17,
                                paper ->
                                        owned(paper)
                                                ? words.printer(choice(paper), seen.machines())
                                                : texts.of("ui.printers.asAll"),
                                "muted"),
                        Tables.<String>text(
                                texts.of("ui.printers.tray"), 7, p -> choice(p).tray(), "muted"),
                        Tables.<String>text(
                                texts.of("ui.printers.size"), 5, p -> choice(p).size(), "muted"),
                        Tables.<String>number(
                                texts.of("ui.printers.copies"),
                                5,
                                p -> Integer.toString(choice(p).copies()),
                                "muted"));
        table.getItems().setAll(PAPERS);
        table.getSelectionModel().clearAndSelect(0);
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                        edit();
                        event.consume();
                    }
                });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
        VBox.setVgrow(node, Priority.ALWAYS);
        // Watched only while it stands before somebody.
        node.sceneProperty().subscribe(scene -> watch(scene != null));
    }

    @Override
    public String nameKey() {
        return "ui.settings.printers";
    }

    @Override
    public Icon icon() {
        return Icon.PRINT;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        close();
    }

    @Override
    public List<Act> acts() {
        Act page = Act.of(Key.INSIDE, texts.of("ui.printers.test"), this::test).with(Icon.REHEARSE);
        if (inside()) {
            return List.of(
                    page,
                    Act.go(Key.COMMIT, texts.of("ui.printers.save"), this::save).with(Icon.CHECK));
        }
        return List.of(
                page, Act.go(Key.ENTER, texts.of("ui.printers.edit"), this::edit).with(Icon.EDIT));
    }

    @Override
    public boolean inside() {
        return !edited.isEmpty();
    }

    @Override
    public boolean back() {
        if (!inside()) {
            return false;
        }
        close();
        return true;
    }

    private void watch(boolean open) {
        unwatch.run();
        unwatch =
                open
                        ? sitting.counter()
                                .printing()
                                .watch(job -> Platform.runLater(() -> changed(job)))
                        : () -> {};
    }

    private void changed(PrintJob job) {
        if (job.id().equals(test)) {
            said(job);
        }
        if (!inside()) {
            read();
        }
    }

    private void close() {
        edited = "";
        answer.getChildren().clear();
        list();
        actsChanged.run();
        read();
    }

    /// What the printers say takes a moment; the list stands meanwhile with what was known.
    private void read() {
        sitting.background()
                .run(() -> {
                    PrintingDesk desk = sitting.counter().printing();
                    return new Seen(desk.printers(), desk.choices(), desk.jobs());
                })
                .then(now -> {
                    seen = now;
                    table.refresh();
                    if (!inside()) {
                        stuck.show(now.jobs());
                        list();
                    }
                })
                .otherwise(sitting.shell()::explain);
    }

    private void list() {
        boolean focused = stuck.hasFocus();
        Label how = Section.hint(texts.of("ui.printers.how", papers.toString()));
        how.setMinHeight(Region.USE_PREF_SIZE);
        node.getChildren().clear();
        node.add(new Section(how, answer));
        if (!stuck.isEmpty()) {
            node.add(stuck.node());
        }
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.add(rows);
        if (focused && !stuck.isEmpty()) {
            stuck.focus();
        } else {
            table.requestFocus();
        }
    }

    private boolean owned(String paper) {
        return paper.equals(PrintChoice.ALL) || seen.choices().containsKey(paper);
    }

    private PrintChoice choice(String paper) {
        Map<String, PrintChoice> all = seen.choices();
        return all.getOrDefault(paper, all.getOrDefault(PrintChoice.ALL, PrintChoice.usual()));
    }

    private String selected() {
        String paper = table.getSelectionModel().getSelectedItem();
        return paper == null ? PrintChoice.ALL : paper;
    }

    private void edit() {
        edited = selected();
        answer.getChildren().clear();
        form.open(words.paper(edited), choice(edited), seen.machines());
        node.getChildren().clear();
        node.add(form.node());
        node.add(new Section(answer));
        actsChanged.run();
        form.focus();
    }

    private void test() {
        PrintChoice choice = choice(selected());
        if (inside()) {
            if (!form.isWhole()) {
                return;
            }
            choice = form.choice();
        }
        PrintChoice wanted = choice;
        answer.getChildren()
                .setAll(new Note(Tone.PLAIN, Icon.PRINT, texts.of("ui.printers.testing")));
        sitting.background()
                .run(() -> sitting.counter().printing().test(wanted))
                .then(job -> {
                    test = job.id();
                    // It may be out already: what came meanwhile was told before we knew its name.
                    said(sitting.counter().printing().job(job.id()).orElse(job));
                })
                .otherwise(sitting.shell()::explain);
    }

    /// What a printer made of it is said above the act bar, as of every paper; here only what is
    /// said nowhere else.
    private void said(PrintJob job) {
        if (job.needsAHand() || job.state() == PrintJob.State.PRINTED) {
            answer.getChildren().clear();
        } else {
            answer.getChildren().setAll(new Note(Tone.PLAIN, Icon.PRINT, texts.of(job.what())));
        }
    }

    private void save() {
        if (!form.isWhole()) {
            return;
        }
        PrintChoice wanted = form.choice();
        String paper = edited;
        sitting.background()
                .run(() -> sitting.counter().printing().choose(sitting.session(), paper, wanted))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<PrintChoice>(PrintChoice now) -> {
                            close();
                            sitting.shell()
                                    .notice(
                                            Tone.DONE,
                                            Icon.CHECK_CIRCLE,
                                            texts.of(
                                                    "ui.printers.saved",
                                                    words.paper(paper),
                                                    words.printer(now, seen.machines())));
                        }
                        case Outcome.Refused<PrintChoice>(List<Refusal> reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(sitting.shell()::explain);
    }
}
