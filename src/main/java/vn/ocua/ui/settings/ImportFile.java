package vn.ocua.ui.settings;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.base.Utf8;
import vn.ocua.counter.CalendarChange;
import vn.ocua.counter.Counter;
import vn.ocua.procedure.Catalogue;
import vn.ocua.procedure.CatalogueChange;
import vn.ocua.procedure.Edition;
import vn.ocua.time.CalendarDay;
import vn.ocua.ui.Say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A file about to be imported: what it is, and what would be new, changed and gone.
///
/// @param calendar days off; else procedures
/// @param rows what changes
/// @param unchanged how many stay as they are
/// @param ahead promises already given that fall into its time
record ImportFile(
        String name,
        byte[] content,
        boolean calendar,
        List<Row> rows,
        int unchanged,
        int ahead,
        List<Sentence> warnings) {
    /// Larger files are no catalogue.
    private static final long LARGEST = 20L << 20;

    /// @param kind `added`, `changed`, `gone`
    record Row(String kind, String code, String title) {}

    /// The bytes of a file, before anything is known of it.
    static byte[] read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Fault(
                        "QU-01", Sentence.of("fault.import.large", file.getFileName()), null);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Fault("QU-02", Sentence.of("fault.import.read", file.getFileName()), e);
        }
    }

    /// Off the UI thread.
    ///
    /// @param from first day of the edition, null for today
    /// @param complete what a catalogue does not list is repealed
    static Outcome<ImportFile> look(
            Counter counter,
            Say say,
            String name,
            byte[] content,
            @Nullable LocalDate from,
            boolean complete) {
        String head =
                Text.fold(
                        new String(content, StandardCharsets.UTF_8).lines().findFirst().orElse(""));
        if (head.contains("date") && head.contains("kind")) {
            return Utf8.read(content)
                    .then(counter.keeping()::previewCalendar)
                    .map(change ->
                            new ImportFile(
                                    name,
                                    content,
                                    true,
                                    days(say, change),
                                    0,
                                    counter.coming().promised(change),
                                    change.warnings()));
        }
        Catalogue present = counter.keeping().catalogue();
        return counter.keeping()
                .previewCatalogue(content, from, complete)
                .map(change ->
                        new ImportFile(
                                name,
                                content,
                                false,
                                procedures(present, change),
                                change.unchanged().size(),
                                counter.coming().promised(change),
                                change.warnings()));
    }

    int count(String kind) {
        return (int) rows.stream().filter(row -> row.kind().equals(kind)).count();
    }

    private static List<Row> procedures(Catalogue present, CatalogueChange change) {
        List<Row> rows = new ArrayList<>();
        change.added().forEach(code -> rows.add(row("added", code, title(code, change, present))));
        change.changed()
                .forEach(code -> rows.add(row("changed", code, title(code, change, present))));
        change.repealed()
                .forEach(code -> rows.add(row("gone", code, title(code, change, present))));
        return rows;
    }

    private static String title(String code, CatalogueChange change, Catalogue present) {
        return Stream.concat(
                        change.adopt().stream().filter(e -> e.code().equals(code)),
                        present.find(code).stream())
                .findFirst()
                .map(Edition::title)
                .orElse(code);
    }

    private static List<Row> days(Say say, CalendarChange change) {
        List<Row> rows = new ArrayList<>();
        change.added().forEach(day -> rows.add(day(say, "added", day)));
        change.changed().forEach(day -> rows.add(day(say, "changed", day)));
        change.gone().forEach(day -> rows.add(day(say, "gone", day)));
        return rows;
    }

    private static Row day(Say say, String kind, CalendarDay day) {
        Texts texts = say.texts();
        String word = texts.of(day.isWorkday() ? "ui.settings.day.work" : "ui.settings.day.off");
        return row(
                kind, say.date(day.date()), day.name().isEmpty() ? word : day.name() + ", " + word);
    }

    private static Row row(String kind, String code, String title) {
        return new Row(kind, code, title);
    }
}
