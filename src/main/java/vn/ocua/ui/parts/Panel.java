package vn.ocua.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A pane of paper: sections one under another with hairlines between them.
public final class Panel extends VBox {
    public Panel(Node... sections) {
        getStyleClass().add("panel");
        for (Node section : sections) {
            add(section);
        }
    }

    public void add(Node section) {
        if (!getChildren().isEmpty() && section instanceof Section) {
            section.getStyleClass().add("ruled");
        }
        getChildren().add(section);
    }
}
