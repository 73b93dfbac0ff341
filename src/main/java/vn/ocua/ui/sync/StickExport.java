package vn.ocua.ui.sync;

import javafx.scene.layout.HBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Export;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything of some days as one open file, for a province without any interface.
final class StickExport {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final Sitting sitting;
    private final Texts texts;
    private final Exchange exchange;
    private final Supplier<Optional<Path>> folders;
    private final Runnable begun;
    private final Field from;
    private final Field to;
    private boolean busy;

    /// @param begun told before a file is made
    StickExport(
            Sitting sitting, Exchange exchange, Supplier<Optional<Path>> folders, Runnable begun) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.exchange = exchange;
        this.folders = folders;
        this.begun = begun;
        LocalDate today = VietnamTime.date(sitting.counter().finding().now());
        from = day("ui.stick.export.from", today.withDayOfMonth(1));
        to = day("ui.stick.export.to", today);
    }

    Section node() {
        HBox days = new HBox(from, to);
        days.getStyleClass().add("form-row");
        HBox buttons = new HBox();
        buttons.getStyleClass().add("setting-controls");
        acts().forEach(act ->
                buttons.getChildren().add(new ActButton(act, sitting.shell()::refuse)));
        Section section =
                Section.titled(
                        texts.of("ui.stick.export"),
                        Section.hint(texts.of("ui.stick.export.hint")),
                        days,
                        buttons);
        section.getStyleClass().add("portal-part");
        return section;
    }

    List<Act> acts() {
        return List.of(
                Act.of(Key.DIGIT_4, texts.of("ui.stick.export.json"), () -> make(false))
                        .with(Icon.TRAY_DOWN),
                Act.of(Key.DIGIT_5, texts.of("ui.stick.export.xlsx"), () -> make(true))
                        .with(Icon.TRAY_DOWN));
    }

    private Field day(String key, LocalDate day) {
        Field field = Field.line(texts.of(key));
        field.getStyleClass().add("portal-field");
        field.set(sitting.say().date(day));
        field.text().subscribe(() -> field.plain());
        return field;
    }

    private void make(boolean sheet) {
        Optional<LocalDate> first = read(from);
        Optional<LocalDate> last = read(to);
        if (busy || first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (first.get().isAfter(last.get())) {
            wrong(from, "ui.stick.export.order");
            return;
        }
        folders.get().ifPresent(folder -> make(first.get(), last.get(), sheet, folder));
    }

    private void make(LocalDate first, LocalDate last, boolean sheet, Path folder) {
        busy = true;
        begun.run();
        String name = "ho-so " + first + " " + last + (sheet ? ".xlsx" : ".json");
        sitting.background()
                .run(() ->
                        exchange.export()
                                .make(
                                        sitting.session(),
                                        VietnamTime.at(first.atStartOfDay()),
                                        VietnamTime.at(last.plusDays(1).atStartOfDay()),
                                        sheet)
                                .map(made ->
                                        said(StickFile.write(folder, name, made.file()), made)))
                .then(outcome -> {
                    busy = false;
                    switch (outcome) {
                        case Outcome.Done<String>(String said) ->
                                sitting.shell().notice(Tone.DONE, Icon.CHECK_CIRCLE, said);
                        case Outcome.Refused<String>(var reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(fault -> {
                    busy = false;
                    sitting.shell().explain(fault);
                });
    }

    private String said(Path file, Export.Made made) {
        return texts.of("ui.stick.exported", file, made.dossiers(), made.progress());
    }

    private Optional<LocalDate> read(Field field) {
        try {
            return Optional.of(LocalDate.parse(field.value(), DAY));
        } catch (DateTimeParseException e) {
            wrong(field, "ui.stick.export.date");
            return Optional.empty();
        }
    }

    private void wrong(Field field, String key) {
        field.wrong(texts.of(key));
        field.input().requestFocus();
    }
}
