package vn.ocua.ui.firststart;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.procedure.CatalogueFile;
import vn.ocua.procedure.Listed;
import vn.ocua.time.CalendarFile;
import vn.ocua.time.Deadlines;
import vn.ocua.time.TimeLimit;
import vn.ocua.time.VietnamTime;
import vn.ocua.time.WorkingCalendar;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Catalogue, calendar and office hours, with a date that proves them.
final class FilesStep implements Step {
    private final Texts texts;
    private final Supplier<Instant> now;
    private final Supplier<Optional<Path>> chooser;
    private final VBox node = new VBox();
    private final Map<String, String> chosen = new HashMap<>();
    private Samples samples;
    private @Nullable CatalogueFile catalogue;
    private @Nullable CalendarFile calendar;
    private String trouble = "";

    FilesStep(
            Texts texts,
            Samples samples,
            Supplier<Instant> now,
            Supplier<Optional<Path>> chooser,
            Answers answers) {
        this.texts = texts;
        this.samples = samples;
        this.now = now;
        this.chooser = chooser;
        node.getStyleClass().add("first-files");
        read();
        again(answers.get("catalogue", ""), false);
        again(answers.get("calendar", ""), true);
    }

    /// A file chosen before the program was stopped; one that is gone meanwhile is said.
    private void again(String path, boolean days) {
        if (!path.isEmpty()) {
            take(Path.of(path), days);
        }
    }

    @Override
    public String key() {
        return "files";
    }

    @Override
    public String summary() {
        CatalogueFile file = catalogue;
        return file == null
                ? texts.of("ui.first.files.about")
                : texts.of("ui.first.files.summary", file.listed().size());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        node.lookupAll(".act").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// Nothing here is compulsory: a desk without files says so at its reception.
    @Override
    public Optional<String> check() {
        return Optional.empty();
    }

    @Override
    public void answers(Map<String, String> into) {
        into.putAll(chosen);
    }

    Samples samples() {
        return samples;
    }

    boolean digit(int number) {
        if (number == 1) {
            chooseCatalogue();
        } else if (number == 2) {
            chooseCalendar();
        } else {
            return false;
        }
        return true;
    }

    /// Ctrl+O: whatever the file is, a catalogue or a calendar.
    void choose() {
        chooser.get()
                .ifPresent(file -> {
                    try {
                        String head =
                                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                                        .lines()
                                        .findFirst()
                                        .orElse("");
                        take(file, head.contains("date") && head.contains("kind"));
                    } catch (IOException e) {
                        trouble = texts.of("ui.first.file.unreadable", file.getFileName());
                        draw();
                    }
                });
    }

    private void chooseCatalogue() {
        chooser.get().ifPresent(file -> take(file, false));
    }

    private void chooseCalendar() {
        chooser.get().ifPresent(file -> take(file, true));
    }

    private void take(Path file, boolean days) {
        trouble = "";
        try {
            byte[] bytes = Files.readAllBytes(file);
            Samples before = samples;
            samples =
                    days
                            ? samples.calendar(new String(bytes, StandardCharsets.UTF_8))
                            : samples.catalogue(bytes);
            read();
            if (trouble.isEmpty()) {
                chosen.put(days ? "calendar" : "catalogue", file.toAbsolutePath().toString());
            } else {
                String said = trouble;
                samples = before;
                read();
                trouble = said;
                draw();
            }
        } catch (IOException e) {
            trouble = texts.of("ui.first.file.unreadable", file.getFileName());
            draw();
        }
    }

    private void read() {
        trouble = "";
        catalogue = null;
        calendar = null;
        byte[] bytes = samples.catalogue();
        String days = samples.calendar();
        if (bytes != null) {
            switch (CatalogueFile.read(bytes)) {
                case Outcome.Done<CatalogueFile>(CatalogueFile file) -> catalogue = file;
                case Outcome.Refused<CatalogueFile>(List<Refusal> reasons) ->
                        trouble = texts.of(reasons.getFirst());
            }
        }
        if (days != null) {
            switch (CalendarFile.read(days)) {
                case Outcome.Done<CalendarFile>(CalendarFile file) -> calendar = file;
                case Outcome.Refused<CalendarFile>(List<Refusal> reasons) ->
                        trouble = texts.of(reasons.getFirst());
            }
        }
        draw();
    }

    private void draw() {
        Panel panel = new Panel();
        CatalogueFile file = catalogue;
        CalendarFile days = calendar;
        panel.add(
                row(
                        Icon.CATALOGUE,
                        "ui.first.catalogue",
                        file == null
                                ? texts.of("ui.first.catalogue.none")
                                : texts.of(
                                        "ui.first.catalogue.found",
                                        file.listed().size(),
                                        fields(file)),
                        file != null,
                        Act.of(Key.DIGIT_1, texts.of("ui.first.choose"), this::chooseCatalogue)));
        long unsure = file == null ? 0 : file.listed().stream().filter(FilesStep::unsure).count();
        if (unsure > 0) {
            panel.add(noted(new Note(Tone.ATTN, Icon.ALERT, texts.of("ui.first.unsure", unsure))));
        }
        HBox second =
                row(
                        Icon.CALENDAR_READY,
                        "ui.first.calendar",
                        days == null
                                ? texts.of("ui.first.calendar.none")
                                : texts.of(
                                        "ui.first.calendar.found",
                                        days.years().first(),
                                        days.years().last(),
                                        days.days().size()),
                        days != null,
                        Act.of(Key.DIGIT_2, texts.of("ui.first.choose"), this::chooseCalendar));
        second.getStyleClass().add("ruled");
        panel.add(second);
        HBox third =
                row(Icon.CLOCK, "ui.first.hours", texts.of("ui.first.hours.usual"), false, null);
        third.getStyleClass().add("ruled");
        panel.add(third);
        node.getChildren().setAll(panel);
        if (!trouble.isEmpty()) {
            node.getChildren().add(new Note(Tone.DANGER, Icon.ALERT_CIRCLE, trouble));
        }
        node.getChildren().add(proof(days));
    }

    /// A promise counted with what was loaded.
    private Note proof(@Nullable CalendarFile days) {
        WorkingCalendar standard = WorkingCalendar.standard();
        Instant at = now.get();
        Instant due =
                new Deadlines(days == null ? standard : standard.with(days))
                        .promise(TimeLimit.workingDays("3"), at)
                        .due();
        return new Note(
                Tone.DONE,
                Icon.TRY_OUT,
                texts.of(
                        "ui.first.proof",
                        VietnamTime.iso(at),
                        due == null ? "" : VietnamTime.iso(due)));
    }

    private static boolean unsure(Listed listed) {
        return listed.certainty().equals("memory") || listed.certainty().equals("unknown");
    }

    /// The three largest fields with how many each has.
    private static String fields(CatalogueFile file) {
        Map<String, Long> counts = new TreeMap<>();
        file.listed().forEach(one -> counts.merge(one.field(), 1L, Long::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private HBox row(Icon icon, String name, String what, boolean loaded, @Nullable Act act) {
        Label title = new Label(texts.of(name));
        title.getStyleClass().add("strong");
        Words said = Words.small(what, Tone.MUTED);
        VBox words = new VBox(title, said);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon.large(Tone.PLAIN), words);
        row.getStyleClass().add("first-row");
        if (loaded) {
            row.getChildren().add(new Tag(Tone.DONE, Icon.CHECK, texts.of("ui.first.loaded")));
        }
        if (act != null) {
            row.getChildren().add(new ActButton(act, _ -> {}));
        }
        return row;
    }

    private static Region noted(Note note) {
        VBox box = new VBox(note);
        box.getStyleClass().add("first-note");
        return box;
    }
}
