package vn.ocua.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// How far something is, drawn as a bar that only moves when it gets further.
public final class Meter extends Region {
    private final Region fill = new Region();
    private double share;

    public Meter() {
        getStyleClass().add("meter");
        fill.getStyleClass().add("fill");
        fill.setManaged(false);
        getChildren().add(fill);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    }

    /// @param share 0 to 1
    public void at(double share) {
        this.share = Math.clamp(share, 0, 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
