package vn.ocua.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One section of a pane, with or without a heading line.
public class Section extends VBox {
    private final HBox heading = new HBox();
    private final Region gap = new Region();

    /// A section without a title.
    public Section(Node... content) {
        getStyleClass().add("section");
        heading.getStyleClass().add("heading");
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(content);
    }

    /// A section under a bold title.
    public static Section titled(String title, Node... content) {
        Section section = new Section(content);
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        section.heading.getChildren().add(label);
        section.getChildren().addFirst(section.heading);
        return section;
    }

    /// After the title: a tag or a muted word.
    public Section beside(Node node) {
        heading.getChildren().add(node);
        return this;
    }

    /// At the far end of the title line.
    public Section atEnd(Node node) {
        if (!heading.getChildren().contains(gap)) {
            heading.getChildren().add(gap);
        }
        heading.getChildren().add(node);
        return this;
    }

    /// On the sunken colour, for what cannot be changed here.
    public Section sunken() {
        getStyleClass().add("sunken");
        return this;
    }

    /// A muted line of 13 px.
    public static Label hint(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        return label;
    }

    /// An icon and a sentence of 13 px that may break into lines.
    public static HBox reason(Icon icon, String sentence) {
        Words words = Words.small(sentence, Tone.PLAIN);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon.small(Tone.MUTED), words);
        row.getStyleClass().add("reason");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }
}
