package vn.ocua.ui.found;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Masked;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Running;

import java.time.Instant;
import java.time.LocalDate;

/// The chosen dossier at the side of the list: enough to answer a telephone call.
final class Peek {
    private static final int RECENT = 4;

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Panel panel = new Panel();
    private @Nullable Running peeking;

    Peek(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        panel.getStyleClass().add("peek-pane");
    }

    Region node() {
        return panel;
    }

    void nothing() {
        panel.getChildren().clear();
        panel.add(new Section(Section.hint(texts.of("ui.today.peek.none"))));
    }

    /// Shows the chosen one; what it has to ask for comes later, unless another is chosen first.
    void look(@Nullable Entry entry, Cells cells) {
        if (peeking != null) {
            peeking.cancel();
        }
        if (entry == null) {
            return; // between two lists; an empty one says so itself
        }
        Showing.Row row = entry.row();
        if (row == null) {
            show(entry);
            return;
        }
        panel.getChildren().clear();
        panel.add(head(cells.step(row), row.code(), row.known(), row.procedure()));
        peeking =
                sitting.background()
                        .run(() ->
                                sitting.counter().showing().story(sitting.session(), entry.code()))
                        .then(outcome -> {
                            if (outcome instanceof Outcome.Done<Showing.Story>(var story)) {
                                show(story, cells.step(row));
                            }
                        })
                        .otherwise(fault -> sitting.shell().explain(fault));
    }

    /// What lies aside half done.
    private void show(Entry entry) {
        panel.getChildren().clear();
        panel.add(
                new Section(
                        line(
                                new Tag(Tone.ATTN, texts.of("ui.today.step." + entry.kind())),
                                say.code(entry.code())),
                        title(entry.name()),
                        muted(entry.procedure())));
        Section about = new Section();
        Instant since = entry.aside() == null ? null : entry.aside().since();
        if (since != null) {
            GridPane facts = new GridPane();
            facts.getStyleClass().add("facts");
            fact(facts, "ui.today.peek.since", say.due(since));
            fact(facts, "ui.today.peek.whose", sitting.session().officer().fullName());
            about.getChildren().add(facts);
        }
        about.getChildren().add(new Words(texts.of("ui.today.peek." + entry.kind())));
        if (entry.aside() instanceof Entry.Aside.Words(var written)) {
            Label words = new Label(String.join("\n", written.fields().values()));
            words.setWrapText(true);
            about.getChildren().add(words);
        }
        panel.add(about);
    }

    private void show(Showing.Story story, Step step) {
        var dossier = story.dossier();
        var person = dossier.applicant().person();
        panel.getChildren().clear();
        panel.add(
                head(
                        step,
                        dossier.code(),
                        dossier.applicant().known(),
                        dossier.procedure().title()));
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        if (!person.name().equals(dossier.applicant().known())) {
            fact(facts, "ui.today.peek.submitter", person.name());
        }
        fact(facts, "ui.today.peek.identity", hidden(person.identity()));
        fact(
                facts,
                "ui.today.peek.phone",
                person.phone().contains("•") ? person.phone() : Masked.phone(person.phone()));
        var due = dossier.standing().term().due();
        fact(facts, "ui.today.column.due", due == null ? "" : say.due(due));
        fact(facts, "ui.today.peek.fee", say.money(dossier.fee()));
        panel.add(new Section(facts));
        panel.add(recent(story));
        VBox.setVgrow(panel.getChildren().getLast(), Priority.ALWAYS);
    }

    private Section head(Step step, String code, String known, String procedure) {
        return new Section(
                line(
                        new Tag(step.settled() ? Tone.PLAIN : step.tone(), step.words()),
                        say.code(code)),
                title(known),
                muted(procedure));
    }

    private static String hidden(String identity) {
        return identity.contains("•") ? identity : Masked.identity(identity);
    }

    private Section recent(Showing.Story story) {
        GridPane recent = new GridPane();
        recent.getStyleClass().addAll("facts", "small-facts");
        LocalDate today = VietnamTime.date(sitting.counter().finding().now());
        for (Showing.Event event : story.events().reversed().stream().limit(RECENT).toList()) {
            LocalDate day = VietnamTime.date(event.at());
            Label when = new Label(day.equals(today) ? say.hour(event.at()) : say.day(day));
            when.getStyleClass().addAll("small", "muted");
            when.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(when, javafx.geometry.VPos.TOP);
            Label what = new Label(texts.of("ui.event." + event.kind()));
            what.getStyleClass().add("small");
            what.setWrapText(true);
            recent.addRow(recent.getRowCount(), when, what);
        }
        return Section.titled(texts.of("ui.today.peek.recent"), recent);
    }

    private void fact(GridPane facts, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        Label label = new Label(texts.of(name));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label said = new Label(value);
        said.setWrapText(true);
        facts.addRow(facts.getRowCount(), label, said);
    }

    private static HBox line(Tag tag, String code) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label label = Section.hint(code);
        HBox line = new HBox(tag, gap, label);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private static Label title(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("title");
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        // What the row of the list cuts is read here to its end.
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
