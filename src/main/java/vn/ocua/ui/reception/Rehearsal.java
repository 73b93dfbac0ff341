package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;
import vn.ocua.procedure.Case;
import vn.ocua.procedure.Component;

import java.time.LocalDate;
import java.util.List;

/// The larger parts of the form with nothing behind them, for a scene that nobody sees: JavaFX
/// loads, styles and lays out the first of each kind of control much slower than the next.
public final class Rehearsal {
    private Rehearsal() {}

    /// In pieces, each to be run on the UI thread between two frames, so that whoever types the
    /// password meanwhile does not notice.
    public static List<Runnable> steps(Texts texts, VBox into) {
        PersonSection[] person = new PersonSection[1];
        PapersSection[] papers = new PapersSection[1];
        return List.of(
                () -> person[0] = new PersonSection(texts, () -> LocalDate.EPOCH, () -> {}),
                () -> papers[0] = new PapersSection(texts, () -> {}),
                () -> draw(into, person[0].node()),
                () -> draw(into, papers[0].node()),
                () -> {
                    Component paper = new Component(1, "", 1, 0, true);
                    papers[0].show(new Case("", List.of(), List.of(paper)), null);
                    draw(into, papers[0].node());
                },
                into.getChildren()::clear);
    }

    private static void draw(VBox into, Node part) {
        if (part.getParent() != into) {
            into.getChildren().add(part);
        }
        into.applyCss();
        into.layout();
    }
}
