package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;
import vn.ocua.procedure.Case;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Component;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.Terms;
import vn.ocua.time.TimeLimit;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.util.List;

/// What a procedure takes, before it is chosen: time, fee, result, papers to bring, cases.
final class Preview {
    private static final int MOST_PAPERS = 6;

    private final Texts texts;
    private final Say say;
    private final VBox node = new VBox();

    Preview(Texts texts) {
        this.texts = texts;
        this.say = new Say(texts);
        node.getStyleClass().add("peek");
    }

    Region node() {
        return node;
    }

    void show(Edition edition) {
        Case first = edition.cases().getFirst();
        Terms terms = first.on(Channel.DIRECT);
        Label title = new Label(edition.title());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        String limit = "**" + say.limit(terms.limit()) + "**";
        fact(
                facts,
                "ui.reception.peek.limit",
                terms.limit().unit() == TimeLimit.Unit.SAME_DAY
                        ? texts.of("ui.reception.peek.sameDay", limit)
                        : limit);
        fact(facts, "ui.reception.fee", "**" + say.money(terms.fee()) + "**");
        fact(facts, "ui.reception.peek.result", edition.result());
        fact(
                facts,
                "ui.reception.papers",
                texts.of("ui.reception.peek.papers", first.components().size()));
        fact(
                facts,
                "ui.reception.peek.basis",
                edition.decision().isEmpty()
                        ? texts.of("ui.reception.peek.edition", edition.adopted())
                        : texts.of(
                                "ui.reception.peek.decision",
                                edition.decision(),
                                edition.adopted()));
        node.getChildren()
                .setAll(
                        Section.hint(edition.code() + ", " + edition.field()),
                        title,
                        facts,
                        rule(),
                        Section.hint(texts.of("ui.reception.peek.bring")));
        List<Component> required = first.components().stream().filter(Component::required).toList();
        required.stream().limit(MOST_PAPERS).forEach(c -> node.getChildren().add(line(c.name())));
        if (required.size() > MOST_PAPERS) {
            node.getChildren()
                    .add(
                            Section.hint(
                                    texts.of(
                                            "ui.reception.peek.more",
                                            required.size() - MOST_PAPERS)));
        }
        if (edition.cases().size() > 1) {
            node.getChildren().addAll(rule(), Section.hint(texts.of("ui.reception.peek.cases")));
            edition.cases().forEach(one -> node.getChildren().add(line(one.name())));
        }
        if (edition.certainty().equals("memory") || edition.certainty().equals("unknown")) {
            node.getChildren()
                    .addAll(
                            rule(),
                            Words.beside(Icon.ALERT, Tone.ATTN, texts.of("ui.reception.unsure")));
        }
    }

    private void fact(GridPane facts, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        Label label = new Label(texts.of(name));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        facts.addRow(facts.getRowCount(), label, new Words(value));
    }

    private static Node line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }
}
