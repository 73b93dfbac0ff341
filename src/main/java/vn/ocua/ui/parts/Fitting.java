package vn.ocua.ui.parts;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A titled section at the foot of a pane that gives way: it shows as many of its lines as fit
/// whole, the first ones first, and nothing of itself where none fits.
public final class Fitting extends Section {
    public Fitting(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        getChildren().add(label);
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /// It takes what others leave.
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets inside = snappedInsets();
        double width = getWidth() - inside.getLeft() - inside.getRight();
        double end = getHeight() - inside.getBottom();
        double y = inside.getTop();
        int whole = 0;
        for (Node child : getManagedChildren()) {
            double height = snapSizeY(child.prefHeight(width));
            if (y + height > end) {
                break;
            }
            child.resizeRelocate(inside.getLeft(), y, width, height);
            y += height + getSpacing();
            whole++;
        }
        int shown = whole > 1 ? whole : 0;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).setVisible(i < shown);
        }
    }

    private Insets snappedInsets() {
        return new Insets(
                snappedTopInset(), snappedRightInset(), snappedBottomInset(), snappedLeftInset());
    }
}
