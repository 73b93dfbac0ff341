package vn.ocua.ui.sync;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A value with the letters marked that differ from what both sides had before; breaks into lines
/// where it is narrow.
final class ChangedText extends StackPane {
    private final TextFlow flow = new TextFlow();
    private final Path mark = new Path();
    private final int from;
    private final int to;

    /// @param before empty marks all of it
    ChangedText(String value, String before) {
        int start = 0;
        int most = Math.min(value.length(), before.length());
        while (start < most && value.charAt(start) == before.charAt(start)) {
            start++;
        }
        int end = value.length();
        int other = before.length();
        while (end > start && other > start && value.charAt(end - 1) == before.charAt(other - 1)) {
            end--;
            other--;
        }
        from = start;
        to = end;
        Text text = new Text(value);
        text.getStyleClass().add("text");
        flow.getChildren().add(text);
        flow.getStyleClass().add("words");
        flow.setAccessibleText(value);
        mark.getStyleClass().add("hit");
        mark.setManaged(false);
        getStyleClass().add("changed-text");
        getChildren().addAll(mark, flow);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        flow.layout();
        mark.getElements().setAll(flow.getRangeShape(from, to, false));
        mark.setVisible(from < to);
        mark.setLayoutX(flow.getLayoutX());
        mark.setLayoutY(flow.getLayoutY());
    }
}
