package vn.ocua.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Walks a laid-out window and finds what a person could not read to its end.
public final class Cut {
    /// Half a hair: layout is rounded to whole pixels.
    private static final double HAIR = 1.5;

    /// Style classes of what may end in dots: the chips of the head bar repeat what stands below,
    /// rows of suggestions and slips show as much of a procedure's long title as there is room for,
    /// and say the whole of it; so does what is chosen, whose whole title stands below, and the
    /// line of a closed section.
    private static final Set<String> MAY_GIVE_WAY =
            Set.of(
                    "head",
                    "picker-row",
                    "form-left-slip",
                    "paper-row",
                    "hit-line",
                    "key-text",
                    "chosen-line",
                    "fold-line");

    private final List<String> found = new ArrayList<>();
    private final Bounds window;

    private Cut(Bounds window) {
        this.window = window;
    }

    /// Texts that end in dots, and texts that lie outside of the window or of what scrolls them.
    public static List<String> found(Parent root) {
        Cut cut = new Cut(root.localToScene(root.getLayoutBounds()));
        cut.walk(root, cut.window, false);
        return cut.found;
    }

    /// The same, and written to `target/cut`, so that every picture the tests draw is looked over.
    static List<String> kept(Parent root, String name, int percent) throws IOException {
        Path file = Path.of("target", "cut", name + "@" + percent + ".txt");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        List<String> found = found(root);
        if (!found.isEmpty()) {
            Files.write(file, found);
        }
        return found;
    }

    private void walk(Node node, Bounds within, boolean gives) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        boolean may = gives || node.getStyleClass().stream().anyMatch(MAY_GIVE_WAY::contains);
        if (node instanceof Labeled label && label.getText() != null && !may) {
            dots(label);
        }
        if (node instanceof Text text && !text.getText().isBlank() && !may) {
            outside(text, within);
        }
        Bounds inner = within;
        boolean scrolls = node instanceof ScrollPane;
        if (node.getStyleClass().contains("virtual-flow") || node instanceof Cell<?>) {
            return; // rows come and go; a column says itself what it shows
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (scrolls && child.getStyleClass().contains("viewport")) {
                    inner = tall(child.localToScene(child.getLayoutBounds()));
                }
                walk(child, inner, may);
            }
        }
    }

    /// What scrolls up and down has room above and below.
    private static Bounds tall(Bounds seen) {
        return new javafx.geometry.BoundingBox(
                seen.getMinX(), seen.getMinY() - 1e6, seen.getWidth(), 2e6);
    }

    private void dots(Labeled label) {
        for (Node child : label.getChildrenUnmodifiable()) {
            if (child instanceof Text shown
                    && shown.getText().endsWith(label.getEllipsisString())
                    && !shown.getText().equals(label.getText())) {
                found.add(
                        "dots: «" + shown.getText() + "» of «" + label.getText() + "»" + at(label));
            }
        }
    }

    private void outside(Text text, Bounds within) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        if (bounds.getMinX() < within.getMinX() - HAIR
                || bounds.getMaxX() > within.getMaxX() + HAIR
                || bounds.getMinY() < within.getMinY() - HAIR
                || bounds.getMaxY() > within.getMaxY() + HAIR) {
            found.add("outside: «" + text.getText() + "» " + round(bounds) + at(text));
        } else {
            hidden(text, bounds);
        }
    }

    /// The words of one part never lie in another one that is beside it.
    private void hidden(Text text, Bounds bounds) {
        for (Node node = text; node.getParent() != null; node = node.getParent()) {
            Parent parent = node.getParent();
            if (parent.getStyleClass().contains("content") && parent.getClip() == null) {
                Bounds room = parent.localToScene(parent.getLayoutBounds());
                if (bounds.getMaxY() > room.getMaxY() + HAIR
                        && node.getStyleClass().stream().noneMatch("viewport"::equals)
                        && !scrolled(text)) {
                    found.add("under the act bar: «" + text.getText() + "»" + at(text));
                }
            }
        }
    }

    private static boolean scrolled(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains("viewport")) {
                return true;
            }
        }
        return false;
    }

    private static String round(Bounds b) {
        return String.format(
                "%.0f–%.0f × %.0f–%.0f", b.getMinX(), b.getMaxX(), b.getMinY(), b.getMaxY());
    }

    private static String at(Node node) {
        List<String> path = new ArrayList<>();
        for (Node up = node; up != null && path.size() < 5; up = up.getParent()) {
            if (!up.getStyleClass().isEmpty()) {
                path.add(0, String.join(".", up.getStyleClass()));
            }
        }
        return " in " + String.join(" > ", path);
    }
}
