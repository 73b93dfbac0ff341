package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.shell.Line;

/// What happens when F9 is pressed, down to the portal as its line is now.
final class ThenSection {
    private final Texts texts;
    private final Section node;

    ThenSection(Texts texts) {
        this.texts = texts;
        node =
                new Section(
                                Section.hint(texts.of("ui.reception.then")),
                                Section.reason(Icon.NUMBERED, texts.of("ui.reception.then.code")),
                                Section.reason(Icon.PRINT, texts.of("ui.reception.then.paper")),
                                new HBox())
                        .sunken();
        VBox.setVgrow(node, Priority.ALWAYS);
        node.setMinHeight(0);
        node.heightProperty().subscribe(this::wholeLines);
        line(new Line.Never());
    }

    Section node() {
        return node;
    }

    void line(Line line) {
        String key =
                switch (line) {
                    case Line.Never() -> "ui.reception.then.portal";
                    case Line.Lost _, Line.Untried _ -> "ui.reception.then.later";
                    case Line.Connected _ -> "ui.reception.then.sent";
                };
        int last = node.getChildren().size() - 1;
        node.getChildren().set(last, Section.reason(Icon.TRAY_UP, texts.of(key)));
        wholeLines();
    }

    /// Half a line is worse than none.
    private void wholeLines() {
        double room = node.getHeight() - node.getInsets().getBottom();
        double y = node.getInsets().getTop();
        for (Node line : node.getChildren()) {
            y += line.prefHeight(node.getWidth());
            line.setVisible(y <= room + node.getSpacing());
            y += node.getSpacing();
        }
        // A heading over nothing says nothing.
        Node heading = node.getChildren().getFirst();
        heading.setVisible(heading.isVisible() && node.getChildren().get(1).isVisible());
        node.setOpacity(heading.isVisible() ? 1 : 0);
    }
}
