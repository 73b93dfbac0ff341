package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.base.Utf8;
import vn.ocua.counter.AgencyChange;
import vn.ocua.dossier.AgencyBook;
import vn.ocua.dossier.ListedAgency;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Agencies by their codes and who took over from whom; a new list is looked at before it is used.
final class AgencyPart implements Part {
    private static final int SHOWN = 3;

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Supplier<Optional<Path>> files;
    private final Runnable actsChanged;
    private final TableView<AgencyBook.Answer> known;
    private final TableView<Row> changes;
    private final Panel node = new Panel();
    private @Nullable Looked looked;

    /// @param kind `added`, `changed`, `gone`
    private record Row(String kind, ListedAgency agency) {}

    /// A file that was looked at.
    private record Looked(String name, String text, AgencyChange change) {}

    AgencyPart(Sitting sitting, Supplier<Optional<Path>> files, Runnable actsChanged) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.files = files;
        this.actsChanged = actsChanged;
        known =
                Tables.of(
                        texts.of("ui.settings.agencies"),
                        texts.of("ui.settings.agencies.none"),
                        Tables.<AgencyBook.Answer>text(
                                texts.of("ui.settings.agencies.code"),
                                8,
                                a -> a.asked().code(),
                                "muted"),
                        Tables.<AgencyBook.Answer>text(
                                texts.of("ui.settings.import.name"), 0, a -> a.asked().name()),
                        Tables.<AgencyBook.Answer>text(
                                texts.of("ui.settings.agencies.until"),
                                7,
                                a -> date(a.asked().validTo())),
                        Tables.<AgencyBook.Answer>text(
                                texts.of("ui.settings.agencies.now"),
                                13.4,
                                a -> a.isChanged() ? a.now().name() : ""));
        changes =
                Tables.of(
                        texts.of("ui.settings.import.changes"),
                        texts.of("ui.settings.import.none"),
                        Tables.<Row>node(
                                "",
                                6,
                                row ->
                                        new Tag(
                                                row.kind().equals("added") ? Tone.DONE : Tone.ATTN,
                                                texts.of("ui.settings.agencies." + row.kind()))),
                        Tables.<Row>text(
                                texts.of("ui.settings.agencies.code"),
                                8,
                                row -> row.agency().code(),
                                "muted"),
                        Tables.<Row>text(
                                texts.of("ui.settings.import.name"), 0, row -> row.agency().name()),
                        Tables.<Row>text(
                                texts.of("ui.settings.agencies.next"),
                                8,
                                row -> row.agency().succeededBy()));
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    @Override
    public String nameKey() {
        return "ui.settings.agencies";
    }

    @Override
    public Icon icon() {
        return Icon.AGENCY;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        looked = null;
        draw();
    }

    @Override
    public List<Act> acts() {
        String choose = texts.of("ui.settings.import.choose");
        return looked == null
                ? List.of(Act.go(Key.FILE, choose, this::choose).with(Icon.FOLDER))
                : List.of(
                        Act.of(Key.FILE, choose, this::choose),
                        Act.go(Key.COMMIT, texts.of("ui.settings.agencies.use"), this::adopt)
                                .with(Icon.CHECK));
    }

    @Override
    public boolean inside() {
        return looked != null;
    }

    /// Esc lets a file go that was only looked at.
    @Override
    public boolean back() {
        if (looked == null) {
            return false;
        }
        looked = null;
        draw();
        return true;
    }

    private void choose() {
        files.get()
                .ifPresent(path -> {
                    String name = String.valueOf(path.getFileName());
                    sitting.background()
                            .run(() ->
                                    Utf8.read(ImportFile.read(path))
                                            .then(text ->
                                                    sitting.counter()
                                                            .keeping()
                                                            .previewAgencies(text)
                                                            .map(change ->
                                                                    new Looked(
                                                                            name, text, change))))
                            .then(this::show)
                            .otherwise(sitting.shell()::explain);
                });
    }

    private void show(Outcome<Looked> outcome) {
        switch (outcome) {
            case Outcome.Done<Looked>(Looked now) -> {
                looked = now;
                sitting.shell().clearNotices();
                draw();
            }
            case Outcome.Refused<Looked>(List<Refusal> reasons) -> refused(reasons);
        }
    }

    private void adopt() {
        Looked now = looked;
        if (now == null) {
            return;
        }
        sitting.background()
                .run(() -> sitting.counter().keeping().adoptAgencies(sitting.session(), now.text()))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<AgencyChange>(AgencyChange used) -> {
                            shown();
                            sitting.shell()
                                    .notice(
                                            Tone.DONE,
                                            Icon.CHECK_CIRCLE,
                                            texts.of("ui.settings.agencies.used", now.name()));
                        }
                        case Outcome.Refused<AgencyChange>(List<Refusal> reasons) ->
                                refused(reasons);
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
                        say.refusals(reasons.stream().limit(SHOWN).toList()));
    }

    private void draw() {
        Looked now = looked;
        node.getChildren().clear();
        if (now == null) {
            present();
        } else {
            preview(now);
        }
        actsChanged.run();
    }

    private void present() {
        AgencyBook book = sitting.counter().keeping().agencies();
        LocalDate today = VietnamTime.date(sitting.counter().finding().now());
        List<AgencyBook.Answer> all =
                book.list().stream()
                        .flatMap(agency -> book.answers(agency.code(), today).stream())
                        .toList();
        long over = all.stream().filter(AgencyBook.Answer::isChanged).count();
        known.getItems().setAll(all);
        node.add(
                new Setting(
                        texts.of("ui.settings.agencies.list"),
                        all.isEmpty()
                                ? texts.of("ui.settings.agencies.how")
                                : texts.of("ui.settings.agencies.list.now", all.size(), over),
                        new Tag(Tone.PLAIN, Icon.AGENCY, Integer.toString(all.size()))));
        grow(known);
    }

    private void preview(Looked now) {
        AgencyChange change = now.change();
        Section head =
                Section.titled(now.name())
                        .atEnd(
                                Section.hint(
                                        texts.of(
                                                "ui.settings.agencies.counts",
                                                change.added().size(),
                                                change.changed().size(),
                                                change.gone().size(),
                                                change.unchanged())));
        for (Sentence one : change.warnings().stream().limit(SHOWN).toList()) {
            head.getChildren().add(new Note(Tone.ATTN, Icon.ALERT, texts.of(one)));
        }
        changes.getItems().clear();
        change.added().forEach(a -> changes.getItems().add(new Row("added", a)));
        change.changed().forEach(a -> changes.getItems().add(new Row("changed", a)));
        change.gone().forEach(a -> changes.getItems().add(new Row("gone", a)));
        node.add(head);
        grow(changes);
    }

    private void grow(TableView<?> table) {
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.add(rows);
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : say.date(day);
    }
}
