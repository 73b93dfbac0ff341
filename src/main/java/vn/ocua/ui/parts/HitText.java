package vn.ocua.ui.parts;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/// One line of text with the found letters marked behind it.
///
/// A pane below a label, not pieces of text: so the ellipsis stays the label's own and marks end
/// where the words do.
public final class HitText extends Pane {
    /// @param start first letter, counted in UTF-16 units
    /// @param end one after the last
    public record Range(int start, int end) {}

    private final Pane marks = new Pane();
    private final Label label = new Label();
    private List<Range> ranges = List.of();

    public HitText() {
        getStyleClass().add("hit-text");
        marks.getStyleClass().add("hit-text");
        marks.setManaged(false);
        label.setAlignment(Pos.CENTER_LEFT);
        label.setMinWidth(0);
        getChildren().addAll(marks, label);
        label.fontProperty().subscribe(this::requestLayout);
    }

    public HitText(String text, List<Range> ranges) {
        this();
        show(text, ranges);
    }

    public void show(String text, List<Range> ranges) {
        label.setText(text);
        this.ranges = List.copyOf(ranges);
        requestLayout();
    }

    public Label label() {
        return label;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double height = getHeight() - in.getTop() - in.getBottom();
        label.resizeRelocate(in.getLeft(), in.getTop(), width, height);
        marks.relocate(in.getLeft(), in.getTop());
        marks.getChildren().setAll(rectangles(width, height));
    }

    private List<Node> rectangles(double width, double height) {
        List<Node> rectangles = new ArrayList<>();
        if (ranges.isEmpty()) {
            return rectangles;
        }
        Text probe = new Text(label.getText());
        probe.setFont(label.getFont());
        double line = probe.getLayoutBounds().getHeight();
        double limit = Math.min(width, probe.getLayoutBounds().getWidth());
        for (Range range : ranges) {
            Bounds hit = new Path(probe.rangeShape(range.start(), range.end())).getLayoutBounds();
            double left = hit.getMinX();
            double right = Math.min(hit.getMaxX(), limit);
            if (left < right) {
                Rectangle mark = new Rectangle(left, (height - line) / 2, right - left, line);
                mark.getStyleClass().add("hit");
                mark.setManaged(false);
                rectangles.add(mark);
            }
        }
        return rectangles;
    }
}
