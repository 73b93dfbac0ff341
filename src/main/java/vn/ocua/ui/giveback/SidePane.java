package vn.ocua.ui.giveback;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;
import vn.ocua.counter.GivingBack;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Submitted;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.time.Instant;

/// Who gets it, whether it was in time, and everything that goes over the desk with it.
final class SidePane {
    private final Texts texts;
    private final Say say;
    private final Panel panel = new Panel();

    SidePane(Texts texts, Say say) {
        this.texts = texts;
        this.say = say;
        panel.getStyleClass().add("give-side");
    }

    Panel node() {
        return panel;
    }

    /// @param to and identity of who collects
    void show(GivingBack.Opened opened, String to, String identity) {
        Dossier dossier = opened.story().dossier();
        panel.getChildren().clear();
        Label name = new Label(to);
        name.getStyleClass().add("title");
        name.setWrapText(true);
        Label number = new Label(identity);
        number.getStyleClass().add("muted");
        boolean waits = opened.way() == GivingBack.Way.WAIT;
        Section who =
                new Section(
                        Section.hint(
                                texts.of(waits ? "ui.giveBack.side.of" : "ui.giveBack.side.to")),
                        name);
        if (!identity.isEmpty()) {
            who.getChildren().add(number);
        }
        panel.add(who);
        panel.add(times(dossier));
        Section rest = waits ? recent(opened) : remember(opened);
        panel.add(rest);
        VBox.setVgrow(rest, Priority.ALWAYS);
    }

    private Section times(Dossier dossier) {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        Instant due = dossier.standing().term().due();
        Instant finished = dossier.standing().finished();
        fact(
                facts,
                "ui.giveBack.side.due",
                dossier.standing().term().paused() != null
                        ? texts.of("ui.giveBack.side.stopped")
                        : due == null ? texts.of("ui.giveBack.side.noDue") : say.due(due),
                Tone.PLAIN);
        if (finished == null || due == null) {
            return new Section(facts);
        }
        fact(facts, "ui.giveBack.side.finished", say.due(finished), Tone.PLAIN);
        boolean late = finished.isAfter(due);
        boolean early = VietnamTime.date(finished).isBefore(VietnamTime.date(due));
        fact(
                facts,
                "ui.giveBack.side.verdict",
                texts.of(
                        late
                                ? "ui.giveBack.side.late"
                                : early ? "ui.giveBack.side.early" : "ui.giveBack.side.onTime"),
                late ? Tone.DANGER : Tone.DONE);
        return new Section(facts, Section.hint(texts.of("ui.giveBack.side.counted")));
    }

    /// What happened last, to answer the person who stands there.
    private Section recent(GivingBack.Opened opened) {
        GridPane recent = new GridPane();
        recent.getStyleClass().addAll("facts", "small-facts");
        for (var event : opened.story().events().reversed().stream().limit(5).toList()) {
            Label when = Section.hint(say.due(event.at()));
            when.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(when, javafx.geometry.VPos.TOP);
            Label what = new Label(texts.of("ui.event." + event.kind()));
            what.getStyleClass().add("small");
            what.setWrapText(true);
            recent.addRow(recent.getRowCount(), when, what);
        }
        return Section.titled(texts.of("ui.giveBack.side.recent"), recent);
    }

    /// The result, originals that go back, the receipt that stays here.
    private Section remember(GivingBack.Opened opened) {
        Dossier dossier = opened.story().dossier();
        Section section = Section.titled(texts.of("ui.giveBack.remember"));
        String result = opened.result();
        section.getChildren()
                .add(line(Icon.RESULT, result.isEmpty() ? dossier.procedure().title() : result));
        dossier.papers().stream()
                .filter(p -> !p.source().equals("none") && p.originals() > 0)
                .map(Submitted::name)
                .limit(3)
                .forEach(paper ->
                        section.getChildren()
                                .add(
                                        line(
                                                Icon.SCANNED,
                                                texts.of("ui.giveBack.remember.original", paper))));
        boolean scanned = opened.receipt() != null;
        section.getChildren()
                .add(
                        line(
                                scanned ? Icon.BOX_TICKED : Icon.BOX_EMPTY,
                                texts.of(
                                        "ui.giveBack.remember.receipt",
                                        dossier.standing().version())));
        if (!scanned) {
            section.getChildren().add(Section.hint(texts.of("ui.giveBack.remember.lost")));
        }
        return section;
    }

    private static HBox line(Icon icon, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(icon.small(Tone.DONE), label);
        line.getStyleClass().add("give-line");
        return line;
    }

    private void fact(GridPane facts, String name, String value, Tone tone) {
        Label label = new Label(texts.of(name));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label said = new Label(value);
        said.setWrapText(true);
        if (tone != Tone.PLAIN) {
            said.getStyleClass().addAll("strong", tone.style());
        }
        facts.addRow(facts.getRowCount(), label, said);
    }
}
