package vn.ocua.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.counter.Progress;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Term;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Column;
import vn.ocua.ui.parts.Fitting;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The promise, what can be done now with its keys, and why the rest can not.
final class DoingPane {
    private final Sitting sitting;
    private final Texts texts;
    private final Say say;

    DoingPane(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
    }

    void draw(Panel panel, Showing.Story story, List<Act> can, List<Progress.Choice> choices) {
        panel.getChildren().clear();
        panel.add(promise(story));
        VBox acts = new VBox();
        acts.getStyleClass().addAll("menu-rows", "acts-of-dossier");
        for (Act act : can) {
            acts.getChildren().add(new ActButton(act, sitting.shell()::refuse).asRow());
        }
        Section now = Section.titled(texts.of("ui.dossier.can"), acts);
        now.getStyleClass().add("acts-section");
        // With large type there are more acts than room: they follow the cursor.
        Column column = new Column();
        column.setContent(now);
        column.setFitToHeight(false);
        VBox.setVgrow(column, Priority.SOMETIMES);
        for (Node act : acts.getChildren()) {
            act.focusedProperty().subscribe(here -> column.follow(here ? act : null));
        }
        now.getStyleClass().add("ruled");
        panel.add(column);
        Fitting not = new Fitting(texts.of("ui.dossier.cannot"));
        barred(choices).forEach(c -> not.getChildren().add(reason(c)));
        panel.add(not);
    }

    /// What is not possible now, among all acts: pressing says why.
    List<Act> saying(List<Progress.Choice> choices) {
        return barred(choices)
                .map(choice ->
                        Act.of(Key.NONE, texts.of(Doing.of(choice.move()).label()), () -> {})
                                .unless(() -> Optional.ofNullable(choice.why()).map(this::why)))
                .toList();
    }

    private static Stream<Progress.Choice> barred(List<Progress.Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.why() != null)
                .sorted(Comparator.comparingInt(DoingPane::weight));
    }

    /// What an officer asks for most stands first.
    private static int weight(Progress.Choice choice) {
        return switch (choice.move()) {
            case RETURN -> 0;
            case SUPPLEMENT -> 1;
            case RESULT -> 2;
            case EXTEND -> 3;
            case FORWARD -> 4;
            case WITHDRAW -> 5;
            default -> 9;
        };
    }

    private Section promise(Showing.Story story) {
        Dossier dossier = story.dossier();
        Term term = dossier.standing().term();
        Instant due = term.due();
        Label when = new Label(due == null ? texts.of("ui.reception.due.none") : say.moment(due));
        when.getStyleClass().addAll("title");
        when.setWrapText(true);
        Section section = new Section(Section.hint(texts.of("ui.reception.due")), when);
        boolean stopped = term.paused() != null;
        if (stopped) {
            section.getChildren().add(Section.hint(texts.of("ui.dossier.waiting")));
        }
        Instant original = term.original();
        if (term.extended() && original != null) {
            section.getChildren()
                    .add(Section.hint(texts.of("ui.dossier.extended", VietnamTime.iso(original))));
        } else if (!stopped && dossier.standing().supplements() > 0 && moved(story)) {
            section.getChildren().add(Section.hint(texts.of("ui.dossier.moved")));
        }
        Instant now = sitting.counter().finding().now();
        if (due != null && dossier.standing().finished() == null && !stopped) {
            var deadlines = sitting.counter().present().deadlines();
            boolean late = now.isAfter(due);
            Label left =
                    Section.hint(
                            texts.of(
                                    late ? "ui.dossier.late" : "ui.dossier.left",
                                    late
                                            ? deadlines.workedMinutes(due, now)
                                            : deadlines.workedMinutes(now, due)));
            if (late) {
                left.getStyleClass().remove("muted");
                left.getStyleClass().add("danger");
            }
            section.getChildren().add(left);
        }
        return section;
    }

    /// A wait that ended within the last day it was promised for moves nothing.
    private static boolean moved(Showing.Story story) {
        Instant due = story.dossier().standing().term().due();
        return story.events().stream()
                .map(Showing.Event::due)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(first -> !first.equals(due))
                .isPresent();
    }

    private VBox reason(Progress.Choice choice) {
        Label name = new Label(texts.of(Doing.of(choice.move()).label()));
        name.getStyleClass().add("muted");
        Refusal why = choice.why();
        Label said = Section.hint(why == null ? "" : why(why));
        return new VBox(name, said);
    }

    /// On the dossier's own page its code and step need not be said again.
    private String why(Refusal why) {
        String said = texts.of(why);
        String lead = texts.of(new Sentence("ui.dossier.atStep", why.why().args()));
        return Say.capital(said.startsWith(lead) ? said.substring(lead.length()) : said);
    }
}
