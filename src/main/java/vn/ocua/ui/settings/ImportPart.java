package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Catalogue and calendar: what the desk works by now, and a file looked at before it is used.
final class ImportPart implements Part {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Supplier<Optional<Path>> files;
    private final Runnable actsChanged;
    private final Field from;
    private final Segmented<Boolean> complete;
    private final TableView<ImportFile.Row> table;
    private final Panel node = new Panel();
    private @Nullable ImportFile file;

    ImportPart(Sitting sitting, Supplier<Optional<Path>> files, Runnable actsChanged) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.files = files;
        this.actsChanged = actsChanged;
        from = Field.line(texts.of("ui.settings.import.from"));
        from.getStyleClass().add("field-born");
        from.input()
                .focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        again();
                    }
                });
        complete =
                new Segmented<>(
                        texts.of("ui.settings.import.complete"),
                        List.of(false, true),
                        all -> texts.of("ui.settings.import.complete." + all));
        complete.value().addListener((_, _, _) -> again());
        table =
                Tables.of(
                        texts.of("ui.settings.import.changes"),
                        texts.of("ui.settings.import.none"),
                        Tables.<ImportFile.Row>node(
                                "",
                                6,
                                row ->
                                        new Tag(
                                                tone(row),
                                                texts.of("ui.settings.import." + row.kind()))),
                        Tables.<ImportFile.Row>text(
                                texts.of("ui.settings.import.day"),
                                7,
                                ImportFile.Row::code,
                                "muted"),
                        Tables.<ImportFile.Row>text(
                                texts.of("ui.settings.import.name"), 0, ImportFile.Row::title));
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    @Override
    public String nameKey() {
        return "ui.settings.import";
    }

    @Override
    public Icon icon() {
        return Icon.CATALOGUE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        file = null;
        from.set(say.date(today()));
        draw();
    }

    @Override
    public List<Act> acts() {
        Act choose = Act.of(Key.FILE, texts.of("ui.settings.import.choose"), this::choose);
        ImportFile now = file;
        if (now == null) {
            return List.of(
                    Act.go(Key.FILE, texts.of("ui.settings.import.choose"), this::choose)
                            .with(Icon.FOLDER));
        }
        String use =
                now.calendar() ? "ui.settings.import.useCalendar" : "ui.settings.import.useList";
        return List.of(choose, Act.go(Key.COMMIT, texts.of(use), this::adopt).with(Icon.CHECK));
    }

    @Override
    public boolean inside() {
        return file != null;
    }

    /// Esc lets a file go that was only looked at.
    @Override
    public boolean back() {
        if (file == null) {
            return false;
        }
        file = null;
        draw();
        return true;
    }

    private void choose() {
        files.get()
                .ifPresent(path -> {
                    String name = String.valueOf(path.getFileName());
                    sitting.background()
                            .run(() -> look(name, ImportFile.read(path)))
                            .then(this::show)
                            .otherwise(sitting.shell()::explain);
                });
    }

    /// Another first day, or the file is the whole catalogue: looked at anew.
    private void again() {
        ImportFile now = file;
        if (now != null) {
            sitting.background()
                    .run(() -> look(now.name(), now.content()))
                    .then(this::show)
                    .otherwise(sitting.shell()::explain);
        }
    }

    private Outcome<ImportFile> look(String name, byte[] content) {
        return ImportFile.look(
                sitting.counter(), say, name, content, day(), complete.value().get());
    }

    private void show(Outcome<ImportFile> outcome) {
        switch (outcome) {
            case Outcome.Done<ImportFile>(ImportFile now) -> {
                file = now;
                draw();
            }
            case Outcome.Refused<ImportFile>(List<Refusal> reasons) -> refused(reasons);
        }
    }

    private void adopt() {
        ImportFile now = file;
        LocalDate first = day();
        if (now == null) {
            return;
        }
        if (first == null) {
            from.wrong(texts.of("ui.settings.import.from.wrong"));
            from.input().requestFocus();
            return;
        }
        boolean whole = complete.value().get();
        Counter counter = sitting.counter();
        sitting.background()
                .run(() ->
                        now.calendar()
                                ? counter.keeping()
                                        .adoptCalendar(
                                                sitting.session(),
                                                new String(now.content(), StandardCharsets.UTF_8))
                                        .map(_ -> now)
                                : counter.keeping()
                                        .adoptCatalogue(
                                                sitting.session(), now.content(), first, whole)
                                        .map(_ -> now))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<ImportFile>(ImportFile used) -> {
                            shown();
                            sitting.shell()
                                    .notice(
                                            Tone.DONE,
                                            Icon.CHECK_CIRCLE,
                                            texts.of("ui.settings.import.used", used.name()));
                        }
                        case Outcome.Refused<ImportFile>(List<Refusal> reasons) -> refused(reasons);
                    }
                })
                .otherwise(sitting.shell()::explain);
    }

    /// The first few sentences: a file with a hundred faults is mended from the top.
    private void refused(List<Refusal> reasons) {
        sitting.shell()
                .notice(
                        Tone.DANGER,
                        Icon.ALERT_CIRCLE,
                        say.refusals(reasons.stream().limit(4).toList()));
    }

    private void draw() {
        ImportFile now = file;
        node.getChildren().clear();
        if (now == null) {
            present();
        } else {
            preview(now);
        }
        actsChanged.run();
    }

    private void present() {
        ImportFacts facts = ImportFacts.of(sitting.counter(), today());
        node.add(
                new Setting(
                        texts.of("ui.settings.import.list"),
                        facts.count() == 0
                                ? texts.of("ui.reception.catalogue.none")
                                : texts.of(
                                        "ui.settings.import.list.now",
                                        facts.edition(),
                                        facts.count()),
                        new Tag(Tone.PLAIN, Icon.CATALOGUE, Integer.toString(facts.count()))));
        if (facts.later() > 0) {
            node.add(
                    new Section(
                            new Note(
                                    Tone.PLAIN,
                                    Icon.CLOCK,
                                    texts.of("ui.settings.import.later", facts.later()))));
        }
        node.add(
                new Setting(
                        texts.of("ui.settings.import.calendar"),
                        facts.years().isEmpty()
                                ? texts.of("ui.settings.import.calendar.none")
                                : texts.of(
                                        "ui.settings.import.calendar.now",
                                        facts.years(),
                                        facts.days()),
                        new Tag(Tone.PLAIN, Icon.CALENDAR_READY, Integer.toString(facts.days()))));
        node.add(new Section(Section.hint(texts.of("ui.settings.import.how"))));
    }

    private void preview(ImportFile now) {
        Section head =
                Section.titled(now.name())
                        .atEnd(
                                Section.hint(
                                        texts.of(
                                                "ui.settings.import.counts",
                                                now.count("added"),
                                                now.count("changed"),
                                                now.count("gone"),
                                                now.unchanged())));
        if (!now.calendar()) {
            VBox whole = new VBox(Section.hint(texts.of("ui.settings.import.complete")), complete);
            whole.getStyleClass().add("field");
            HBox row = new HBox(from, whole);
            row.getStyleClass().add("form-row");
            head.getChildren().add(row);
        }
        if (now.ahead() > 0) {
            head.getChildren()
                    .add(
                            new Note(
                                    Tone.ATTN,
                                    Icon.ALERT,
                                    texts.of(
                                            now.calendar()
                                                    ? "ui.settings.import.aheadDay"
                                                    : "ui.settings.import.ahead",
                                            now.ahead(),
                                            from.value())));
        }
        List<Sentence> warnings = new ArrayList<>(now.warnings());
        warnings.stream()
                .limit(2)
                .forEach(one ->
                        head.getChildren().add(new Note(Tone.ATTN, Icon.ALERT, texts.of(one))));
        if (warnings.size() > 2) {
            head.getChildren()
                    .add(
                            Section.hint(
                                    texts.of(
                                            "ui.settings.import.moreWarnings",
                                            warnings.size() - 2)));
        }
        table.getItems().setAll(now.rows());
        table.getColumns()
                .get(1)
                .setText(
                        texts.of(
                                now.calendar()
                                        ? "ui.settings.import.day"
                                        : "ui.reception.column.code"));
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.add(head);
        node.add(rows);
        sitting.shell().clearNotices();
    }

    private static Tone tone(ImportFile.Row row) {
        return switch (row.kind()) {
            case "added" -> Tone.DONE;
            case "gone" -> Tone.DANGER;
            default -> Tone.ATTN;
        };
    }

    /// The first day as typed; null where it is no date.
    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(from.value(), DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private LocalDate today() {
        return VietnamTime.date(sitting.counter().finding().now());
    }
}
