package vn.ocua.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Submitted;
import vn.ocua.person.Phone;
import vn.ocua.person.Sex;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.util.List;

/// Who asks for what, with which papers, and what was printed.
final class WhoPane {
    private final Texts texts;
    private final Say say;

    WhoPane(Sitting sitting) {
        this.texts = sitting.texts();
        this.say = sitting.say();
    }

    void draw(Panel panel, Showing.Story story) {
        Dossier dossier = story.dossier();
        panel.getChildren().clear();
        panel.add(person(dossier));
        panel.add(procedure(dossier));
        Section papers = papers(story);
        panel.add(papers);
        VBox.setVgrow(papers, Priority.ALWAYS);
    }

    private Section person(Dossier dossier) {
        var applicant = dossier.applicant();
        var person = applicant.person();
        Label name = new Label(applicant.known());
        name.getStyleClass().add("title");
        name.setWrapText(true);
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        boolean other = !applicant.known().equals(person.name());
        if (other) {
            fact(facts, "ui.today.peek.submitter", person.name());
        }
        fact(facts, "ui.today.peek.identity", person.identity());
        Sex sex = person.sex();
        fact(
                facts,
                "ui.dossier.born",
                say.date(person.born())
                        + (sex == null ? "" : (person.born() == null ? "" : ", ") + sex.word()));
        fact(facts, "ui.today.peek.phone", Phone.show(person.phone()));
        fact(facts, "ui.dossier.address", person.address());
        fact(facts, "ui.dossier.authorised", applicant.authorised());
        fact(
                facts,
                "ui.reception.delivery",
                texts.of("ui.reception.delivery." + dossier.delivery()));
        return new Section(name, facts);
    }

    private Section procedure(Dossier dossier) {
        var procedure = dossier.procedure();
        Label title = new Label(procedure.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Section section = new Section(title);
        if (!procedure.caseName().isEmpty()) {
            section.getChildren().add(Section.hint(procedure.caseName()));
        }
        section.getChildren()
                .addAll(
                        Section.hint(
                                texts.of(
                                        "ui.dossier.procedure",
                                        procedure.code(),
                                        procedure.edition(),
                                        say.limit(procedure.limit()))),
                        Section.hint(texts.of("ui.dossier.fee", say.money(dossier.fee()))));
        return section;
    }

    private Section papers(Showing.Story story) {
        List<Submitted> given =
                story.dossier().papers().stream().filter(p -> !p.source().equals("none")).toList();
        Section section =
                Section.titled(texts.of("ui.reception.papers"))
                        .beside(Section.hint(texts.of("ui.dossier.papers", given.size())));
        if (!story.scans().isEmpty()) {
            section.atEnd(Section.hint(texts.of("ui.dossier.look")));
        }
        for (Submitted paper : given) {
            long scans = story.scans().stream().filter(s -> s.component() == paper.no()).count();
            section.getChildren().add(paper(paper, scans));
        }
        Label printed = new Label(texts.of("ui.dossier.printedTitle"));
        printed.getStyleClass().add("section-title");
        VBox.setMargin(printed, new javafx.geometry.Insets(8, 0, 0, 0));
        String papers =
                story.papers().isEmpty()
                        ? texts.of("ui.dossier.printedNone")
                        : Say.capital(
                                String.join(
                                        ", ",
                                        story.papers().stream()
                                                .map(p -> new Timeline.Words(texts).printed(p))
                                                .toList()));
        section.getChildren().addAll(printed, Section.hint(papers));
        return section;
    }

    private Node paper(Submitted paper, long scans) {
        Label name = new Label(paper.name());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new javafx.scene.control.Tooltip(paper.name()));
        Label count = Section.hint(count(paper, scans));
        count.setWrapText(false);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Icon icon =
                scans > 0
                        ? Icon.SCANNED
                        : paper.source().equals("database")
                                ? Icon.FROM_REGISTER
                                : paper.source().equals("card") ? Icon.CARD : Icon.CHECK;
        HBox row = new HBox(icon.small(Tone.MUTED), name, count);
        row.getStyleClass().add("paper-row");
        return row;
    }

    private String count(Submitted paper, long scans) {
        if (paper.source().equals("database")) {
            return texts.of("ui.reception.source.database");
        }
        int all = paper.originals() + paper.certified() + paper.copies();
        return scans > 0
                ? texts.of("ui.dossier.paperScans", all, scans)
                : texts.of("ui.dossier.paper", all);
    }

    private void fact(GridPane facts, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        Label label = new Label(texts.of(name));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        Label said = new Label(value);
        said.setWrapText(true);
        facts.addRow(facts.getRowCount(), label, said);
    }
}
