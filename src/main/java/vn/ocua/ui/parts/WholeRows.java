package vn.ocua.ui.parts;

import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// Gives a table as much height as whole rows need: a list never ends in half a row.
public final class WholeRows extends Region {
    private final TableView<?> table;

    public WholeRows(TableView<?> table) {
        this.table = table;
        getChildren().add(table);
        table.fixedCellSizeProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computeMinHeight(double width) {
        return header() + 2 * table.getFixedCellSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return header() + Math.max(2, table.getItems().size()) * table.getFixedCellSize();
    }

    @Override
    protected void layoutChildren() {
        double row = table.getFixedCellSize();
        double height = getHeight();
        if (row > 0) {
            height = header() + Math.floor((height - header()) / row) * row;
        }
        layoutInArea(
                table,
                0,
                0,
                getWidth(),
                height,
                0,
                javafx.geometry.HPos.LEFT,
                javafx.geometry.VPos.TOP);
    }

    /// The header line is 30 where a row is 34.
    private double header() {
        return Math.round(table.getFixedCellSize() * 30 / 34);
    }
}
