package vn.ocua.ui.reception;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Tone;

/// A section folded to one line: whether all is there, its name, what stands in it.
final class FoldLine {
    private final Texts texts;

    private final ProcedurePart procedure;
    private final PersonSection person;
    private final PapersSection papers;
    private final PromisePane promise;

    FoldLine(
            Texts texts,
            ProcedurePart procedure,
            PersonSection person,
            PapersSection papers,
            PromisePane promise) {
        this.texts = texts;
        this.procedure = procedure;
        this.person = person;
        this.papers = papers;
        this.promise = promise;
    }

    /// @param index 0 procedure, 1 person, 2 papers, 3 promise
    Button of(int index, Runnable open) {
        boolean chosen = procedure.edition() != null;
        return switch (index) {
            case 0 -> line(0, chosen, "ui.reception.procedure", procedure.title(), "", open);
            case 1 ->
                    line(
                            1,
                            person.known().isEmpty() && !person.isEmpty(),
                            "ui.reception.person",
                            person.value("name"),
                            person.value("phone"),
                            open);
            case 2 ->
                    line(
                            2,
                            chosen && papers.lacking().isEmpty(),
                            "ui.reception.papers",
                            papers.summary(),
                            papers.names(),
                            open);
            default -> {
                String summary = promise.summary();
                yield line(
                        3,
                        !summary.isEmpty(),
                        "ui.reception.due",
                        summary.isEmpty() ? texts.of("ui.reception.due.later") : summary,
                        summary.isEmpty() ? "" : promise.terms(),
                        open);
            }
        };
    }

    /// The procedure's line shows its key.
    private Button line(
            int index, boolean done, String name, String strong, String more, Runnable open) {
        Label title = new Label(texts.of(name));
        title.getStyleClass().add("muted");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label value = new Label(strong);
        value.getStyleClass().add("strong");
        if (index > 0) {
            value.setMinWidth(Region.USE_PREF_SIZE);
        }
        Label rest = new Label(more);
        rest.getStyleClass().add("muted");
        rest.setMinWidth(0);
        HBox face =
                new HBox(
                        (done ? Icon.CHECK_CIRCLE : Icon.BOX_EMPTY)
                                .small(done ? Tone.DONE : Tone.MUTED),
                        title,
                        value,
                        rest);
        face.getStyleClass().add("fold-face");
        if (index == 0) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            face.getChildren().addAll(gap, new KeyCap(Key.LIST));
        }
        Button line = new Button();
        line.setGraphic(face);
        face.prefWidthProperty().bind(line.widthProperty().subtract(26));
        line.getStyleClass().setAll("button", "fold-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(texts.of(name) + ": " + strong + " " + more);
        line.setOnAction(_ -> open.run());
        return line;
    }
}
