package vn.ocua.ui.reception;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing.Queue;
import vn.ocua.dossier.Draft;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.Terms;
import vn.ocua.time.OfficeRules;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Subscriptions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Ready for the next person: one field, what this desk uses most, what lies aside, what was
/// printed last.
final class ReadyPane {
    private record Line(int number, Edition edition, int uses) {
        Terms terms() {
            return edition.cases().getFirst().on(Channel.DIRECT);
        }
    }

    private static final PseudoClass SAVED = PseudoClass.getPseudoClass("saved");

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Field one;
    private final Picker picker;
    private final TableView<Line> frequent;
    private final VBox catalogueLine = new VBox();
    private final VBox side = new VBox();
    private final HBox node;
    private final Panel counts = new Panel();
    private String lit = "";

    ReadyPane(Sitting sitting, Consumer<Edition> chosen) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        one =
                Field.room(texts.of("ui.reception.one"))
                        .icon(Icon.CARD)
                        .prompt(texts.of("ui.reception.one.prompt"))
                        .hint(texts.of("ui.reception.one.hint"));
        picker = new Picker(sitting.shell(), texts, one, chosen);
        Label photo = Section.hint(texts.of("ui.reception.act.card"));
        photo.setWrapText(false);
        one.tail(photo).tail(new KeyCap(Key.FILE));
        frequent =
                Tables.of(
                        texts.of("ui.reception.frequent"),
                        texts.of("ui.reception.frequent.none"),
                        Tables.text("", 3, line -> Integer.toString(line.number()), "muted"),
                        Tables.<Line>text(
                                texts.of("ui.reception.procedure"), 0, l -> l.edition().title()),
                        Tables.<Line>text(
                                texts.of("ui.reception.column.code"),
                                5.6,
                                l -> l.edition().code(),
                                "muted"),
                        Tables.<Line>text(
                                texts.of("ui.reception.peek.limit"),
                                8,
                                l -> say.limit(l.terms().limit())),
                        Tables.<Line>number(
                                texts.of("ui.reception.fee"), 6, l -> say.money(l.terms().fee())),
                        Tables.<Line>number(
                                texts.of("ui.reception.column.uses"),
                                5.6,
                                l -> l.uses() == 0 ? "" : Integer.toString(l.uses()),
                                "muted"));
        frequent.setOnMouseClicked(_ -> take(chosen));
        frequent.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                        take(chosen);
                        event.consume();
                    }
                });
        Label often = new Label(texts.of("ui.reception.frequent"));
        often.getStyleClass().add("section-title");
        Label how = Section.hint(texts.of("ui.reception.frequent.how"));
        HBox heading = new HBox(often, how);
        heading.getStyleClass().add("frequent-heading");
        WholeRows rows = new WholeRows(frequent);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox scan = new VBox(one);
        scan.getStyleClass().add("scan-part");
        // Rows of the table below give way, never what they stand under.
        scan.setMinHeight(Region.USE_PREF_SIZE);
        catalogueLine.getStyleClass().add("catalogue-line");
        Panel left = new Panel(scan, heading, rows, catalogueLine);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        side.getStyleClass().add("ready-side");
        node = new HBox(left, side);
        node.getStyleClass().add("form");
    }

    /// Follows the width while the screen stands before the officer: the shell outlives it.
    void shown(Subscriptions subscriptions) {
        subscriptions.add(
                sitting.shell()
                        .folded()
                        .subscribe(fold -> {
                            side.setVisible(!fold);
                            side.setManaged(!fold);
                            catalogueLine.setVisible(!fold);
                            catalogueLine.setManaged(!fold);
                        }));
    }

    Node node() {
        return node;
    }

    Field one() {
        return one;
    }

    Picker picker() {
        return picker;
    }

    void procedures(Procedures procedures) {
        picker.procedures(procedures);
        List<Edition> most = procedures.frequent();
        frequent.getItems().clear();
        for (int i = 0; i < most.size(); i++) {
            frequent.getItems().add(new Line(i + 1, most.get(i), procedures.uses(most.get(i))));
        }
        catalogueLine
                .getChildren()
                .setAll(
                        Words.beside(
                                Icon.CATALOGUE,
                                Tone.MUTED,
                                procedures.size() == 0
                                        ? texts.of("ui.reception.catalogue.none")
                                        : texts.of(
                                                "ui.reception.catalogue",
                                                procedures.edition(),
                                                procedures.size())));
    }

    /// What stands at the right.
    ///
    /// @param printed null until something was saved
    void side(
            List<Draft> parked,
            @org.jspecify.annotations.Nullable Printed printed,
            Map<Queue, Integer> numbers,
            Consumer<Draft> open,
            Act again) {
        side.getChildren().clear();
        if (!parked.isEmpty()) {
            side.getChildren().add(aside(parked, open));
        }
        if (printed != null) {
            side.getChildren().add(printed(printed, again));
        }
        counts(numbers);
        VBox.setVgrow(counts, Priority.ALWAYS);
        side.getChildren().add(counts);
    }

    private Panel aside(List<Draft> parked, Consumer<Draft> open) {
        Section section =
                Section.titled(texts.of("ui.reception.parked"))
                        .atEnd(Section.hint(texts.of("ui.reception.parked.key")));
        for (Draft draft : parked.stream().limit(3).toList()) {
            Label name = new Label(Drafted.name(texts, draft));
            String title =
                    sitting.counter()
                            .present()
                            .catalogue()
                            .find(draft.typed().procedure())
                            .map(Edition::title)
                            .orElse(texts.of("ui.reception.procedure.none"));
            Label what = new Label(title);
            what.getStyleClass().addAll("small", "muted");
            VBox words = new VBox(name, what);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label hour = Section.hint(say.hour(draft.kept()));
            hour.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(words, hour);
            row.getStyleClass().add("parked-row");
            row.setOnMouseClicked(_ -> open.accept(draft));
            section.getChildren().add(row);
        }
        return new Panel(section);
    }

    private Panel printed(Printed printed, Act again) {
        Label name = new Label(printed.name());
        name.getStyleClass().add("strong");
        Label due = Section.hint(after(printed));
        Label code = new Label(printed.slip() == null ? say.code(printed.code()) : printed.code());
        code.getStyleClass().add("strong");
        Section section =
                Section.titled(
                                texts.of(
                                        printed.place().isEmpty() && printed.slip() == null
                                                ? "ui.reception.saved"
                                                : "ui.reception.printed"),
                                name,
                                Section.hint(printed.procedure()),
                                due)
                        .atEnd(code);
        if (!printed.trouble().isEmpty()) {
            section.getChildren()
                    .add(
                            new Note(
                                    Tone.DANGER,
                                    Icon.ALERT_CIRCLE,
                                    texts.of("ui.reception.printed.not", printed.trouble())));
        } else if (!printed.place().isEmpty()) {
            section.getChildren()
                    .add(
                            Section.reason(
                                    Icon.PDF,
                                    texts.of(
                                            "ui.reception.printed.where", where(printed.place()))));
        }
        ActButton button = new ActButton(again, sitting.shell()::refuse);
        VBox.setMargin(button, new javafx.geometry.Insets(6, 0, 0, 0));
        section.getChildren().add(button);
        Panel panel = new Panel(section);
        if (!printed.code().equals(lit)) {
            lit = printed.code();
            light(panel);
        }
        return panel;
    }

    /// What comes next for the citizen.
    private String after(Printed printed) {
        return switch (printed.form()) {
            case "02", "03", "result" -> texts.of("ui.reception.printed." + printed.form());
            default ->
                    printed.due() == null
                            ? texts.of("ui.reception.due.none")
                            : texts.of("ui.reception.printed.due", VietnamTime.iso(printed.due()));
        };
    }

    /// The one thing that moves: what was just saved is lit for a moment.
    private void light(Panel panel) {
        if (sitting.status().lessMotion().get()) {
            return;
        }
        panel.pseudoClassStateChanged(SAVED, true);
        PauseTransition moment = new PauseTransition(Duration.millis(600));
        moment.setOnFinished(_ -> panel.pseudoClassStateChanged(SAVED, false));
        moment.play();
    }

    /// The folder and the file, not the whole path.
    private static String where(String place) {
        String[] parts = place.replace('\\', '/').split("/");
        int from = Math.max(0, parts.length - 3);
        return String.join(" › ", List.of(parts).subList(from, parts.length - 1));
    }

    private void counts(Map<Queue, Integer> numbers) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("numbers");
        number(grid, "ui.reception.today.received", numbers.getOrDefault(Queue.TODAY, 0), "");
        number(grid, "ui.reception.today.ready", numbers.getOrDefault(Queue.READY, 0), "");
        number(
                grid,
                "ui.reception.today.supplement",
                numbers.getOrDefault(Queue.SUPPLEMENT, 0),
                "");
        number(grid, "ui.reception.today.soon", numbers.getOrDefault(Queue.DUE_SOON, 0), "attn");
        number(
                grid,
                "ui.reception.today.overdue",
                numbers.getOrDefault(Queue.OVERDUE, 0),
                "danger");
        Section section =
                Section.titled(
                        texts.of("ui.reception.today", sitting.counter().desk().number()), grid);
        VBox.setVgrow(section, Priority.ALWAYS);
        counts.getChildren().setAll(section);
        late(section);
    }

    /// After the hour of the day's last hand-over, same-day procedures are for the next day.
    private void late(Section section) {
        var calendar = sitting.counter().present().deadlines().calendar();
        var now = VietnamTime.local(sitting.counter().finding().now());
        LocalDate today = now.toLocalDate();
        OfficeRules rules = calendar.rulesOn(today);
        LocalTime cutoff = rules.cutoff();
        if (calendar.isWorkingDay(today) && now.toLocalTime().isAfter(cutoff)) {
            Region gap = new Region();
            VBox.setVgrow(gap, Priority.ALWAYS);
            section.getChildren()
                    .addAll(
                            gap,
                            new Note(
                                    Tone.ATTN,
                                    Icon.LATE_CLOCK,
                                    texts.of(
                                            "ui.reception.late",
                                            cutoff,
                                            calendar.nextWorkingDay(today))));
        }
    }

    private void number(GridPane grid, String name, int value, String tone) {
        Label label = new Label(texts.of(name));
        label.getStyleClass().add("muted");
        Label number = new Label(Integer.toString(value));
        number.getStyleClass().add("strong");
        if (value > 0 && !tone.isEmpty()) {
            number.getStyleClass().add(tone);
        }
        GridPane.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(grid.getRowCount(), label, number);
    }

    private void take(Consumer<Edition> chosen) {
        Line line = frequent.getSelectionModel().getSelectedItem();
        if (line != null) {
            chosen.accept(line.edition());
        }
    }

    /// Everything of the ready state that opens a list.
    void all() {
        picker.open();
    }
}
