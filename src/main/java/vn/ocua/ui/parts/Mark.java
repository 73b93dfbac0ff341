package vn.ocua.ui.parts;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The sign of the window: a frame, three panes, one of them lit. Drawn on a grid of 24.
public final class Mark extends Pane {
    private static final double GRID = 24;

    private final Group drawing;

    /// @param em side in em, so that it grows with the type; the em is the parent's
    public Mark(double em) {
        getStyleClass().add("mark");
        Rectangle ground = new Rectangle(GRID, GRID, Color.TRANSPARENT);
        Rectangle frame = new Rectangle(1, 1, 22, 22);
        frame.setArcWidth(6);
        frame.setArcHeight(6);
        frame.setStrokeWidth(2);
        SVGPath bars = new SVGPath();
        bars.setContent("M1 12h11M12 1v22");
        bars.setStrokeWidth(2);
        Rectangle sash = new Rectangle(14.5, 4, 6, 16);
        frame.getStyleClass().add("frame");
        bars.getStyleClass().add("frame");
        sash.getStyleClass().add("sash");
        drawing = new Group(ground, frame, bars, sash);
        drawing.getStyleClass().add("drawing");
        drawing.setManaged(false);
        getChildren().add(drawing);
        String side = em + "em;";
        setStyle(
                "-fx-min-width:"
                        + side
                        + "-fx-max-width:"
                        + side
                        + "-fx-min-height:"
                        + side
                        + "-fx-max-height:"
                        + side
                        + "-fx-pref-width:"
                        + side
                        + "-fx-pref-height:"
                        + side);
    }

    @Override
    protected void layoutChildren() {
        drawing.getTransforms().setAll(new Scale(getWidth() / GRID, getHeight() / GRID));
    }

    /// The icon of the window: the sign on the green of the shutter.
    ///
    /// @param pixels side
    public static WritableImage icon(int pixels) {
        Rectangle ground = new Rectangle(pixels, pixels, Color.web("#0C4739"));
        ground.setArcWidth(pixels / 4.0);
        ground.setArcHeight(pixels / 4.0);
        Mark mark = new Mark(1);
        double side = pixels * 0.7;
        mark.drawing.getTransforms().setAll(new Scale(side / GRID, side / GRID));
        mark.drawing.getChildren().forEach(Mark::plainColours);
        Group picture = new Group(ground, mark.drawing);
        mark.drawing.setTranslateX((pixels - side) / 2);
        mark.drawing.setTranslateY((pixels - side) / 2);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        new Scene(picture);
        return picture.snapshot(clear, new WritableImage(pixels, pixels));
    }

    /// Outside a themed scene there are no roles.
    private static void plainColours(javafx.scene.Node node) {
        if (node instanceof javafx.scene.shape.Shape shape) {
            if (node.getStyleClass().contains("frame")) {
                shape.setFill(Color.TRANSPARENT);
                shape.setStroke(Color.web("#EAF5F0"));
            } else if (node.getStyleClass().contains("sash")) {
                shape.setFill(Color.web("#F2C14E"));
            }
        }
    }
}
