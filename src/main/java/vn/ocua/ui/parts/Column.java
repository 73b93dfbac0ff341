package vn.ocua.ui.parts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// One column that is as high as its place; where it must be higher it follows the cursor.
public final class Column extends ScrollPane {
    public Column() {
        getStyleClass().add("plain-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /// @param now what has the focus
    public void follow(@Nullable Node now) {
        Node content = getContent();
        if (now == null || content == null || !(content instanceof Region whole)) {
            return;
        }
        for (Node at = now; at != content; at = at.getParent()) {
            if (at == null) {
                return;
            }
        }
        double more = whole.getHeight() - getViewportBounds().getHeight();
        if (more <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(now.localToScene(now.getLayoutBounds()));
        double top = getVvalue() * more;
        if (place.getMinY() < top + 40) {
            setVvalue(Math.max(0, place.getMinY() - 40) / more);
        } else if (place.getMaxY() > top + getViewportBounds().getHeight() - 20) {
            setVvalue(Math.min(1, (place.getMaxY() + 20 - getViewportBounds().getHeight()) / more));
        }
    }
}
