package vn.ocua.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import vn.ocua.ui.parts.Field;

import java.util.ArrayList;
import java.util.List;

/// Title of the screen, what lies open, and the search box.
final class HeadBar extends HBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Label title = new Label();
    private final Region gap = new Region();
    private final Field find;
    private List<Node> heading = List.of();
    private boolean folded;

    HeadBar(Field find) {
        this.find = find;
        getStyleClass().add("head");
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        find.getStyleClass().add("find");
        HBox.setHgrow(gap, Priority.ALWAYS);
        lay();
    }

    Label title() {
        return title;
    }

    void heading(List<? extends Node> nodes) {
        heading = List.copyOf(nodes);
        lay();
    }

    void fold(boolean folded) {
        this.folded = folded;
        pseudoClassStateChanged(FOLDED, folded);
        lay();
    }

    private void lay() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(title);
        if (folded) {
            nodes.add(gap);
        }
        nodes.addAll(heading);
        if (!folded) {
            nodes.add(gap);
            nodes.add(find);
        }
        getChildren().setAll(nodes);
    }
}
