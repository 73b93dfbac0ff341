package vn.ocua.ui.parts;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// Pickers, menus and the rare question, laid over the window inside its own scene.
///
/// Not windows: they stand on the right screen, grow with the type, show in pictures and never lose
/// the keyboard. One at a time; opening another closes the first. Nothing behind is dimmed: what
/// the question is about stays readable.
public final class Overlay extends StackPane {
    private final StackPane veil = new StackPane();
    private @Nullable Region open;
    private @Nullable Runnable whenClosed;
    private @Nullable Node before;
    private boolean modal;
    private boolean takesFocus;

    public Overlay() {
        getStyleClass().add("overlay");
        veil.getStyleClass().add("veil");
        setVisible(false);
        setPickOnBounds(false);
        getChildren().add(veil);
        veil.setOnMousePressed(event -> {
            if (event.getTarget() == veil && !modal) {
                close();
            }
        });
    }

    /// A list under a field; the focus stays where it is.
    ///
    /// @param width as wide as this node, or its own width when null
    public void under(Node anchor, Region list, @Nullable Region width, Runnable whenClosed) {
        show(list, whenClosed, false);
        Bounds place = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        if (width != null) {
            list.setPrefWidth(width.getWidth());
            list.setMaxWidth(width.getWidth());
        }
        StackPane.setAlignment(list, Pos.TOP_LEFT);
        StackPane.setMargin(list, new Insets(place.getMaxY() + 4, 0, 0, place.getMinX()));
    }

    /// A menu above the act bar, at the right end of what stands in it; takes the focus.
    public void above(Region anchor, Region menu, Runnable whenClosed) {
        show(menu, whenClosed, false);
        takesFocus = true;
        Bounds place = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        StackPane.setAlignment(menu, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(
                menu,
                new Insets(
                        0,
                        getWidth() - place.getMaxX() + anchor.getInsets().getRight(),
                        getHeight() - place.getMinY() + 4,
                        0));
        focusFirst(menu);
    }

    /// A question in the middle; nothing else answers until it is closed.
    public void ask(Region question, Runnable whenClosed) {
        show(question, whenClosed, true);
        takesFocus = true;
        StackPane.setAlignment(question, Pos.CENTER);
        focusFirst(question);
    }

    public boolean isOpen() {
        return open != null;
    }

    /// Only the open thing may take keys and mouse.
    public boolean isModal() {
        return open != null && modal;
    }

    /// Whether a node stands in the open thing.
    public boolean holds(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == open) {
                return true;
            }
        }
        return false;
    }

    /// The focus went elsewhere: a question takes it back, a menu closes; a list under a field does
    /// not mind.
    public void focusMoved(@Nullable Node owner) {
        Region now = open;
        if (now == null || !takesFocus || owner == null || holds(owner)) {
            return;
        }
        if (modal) {
            focusFirst(now);
        } else {
            before = null;
            close();
        }
    }

    /// Takes it away and gives the focus back to where it was.
    public void close() {
        Region closing = open;
        if (closing == null) {
            return;
        }
        open = null;
        veil.getChildren().remove(closing);
        setVisible(false);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
        Runnable then = whenClosed;
        whenClosed = null;
        if (then != null) {
            then.run();
        }
    }

    private void show(Region content, Runnable whenClosed, boolean modal) {
        close();
        before = getScene() == null ? null : getScene().getFocusOwner();
        open = content;
        this.whenClosed = whenClosed;
        this.modal = modal;
        takesFocus = false;
        if (!content.getStyleClass().contains("popover")) {
            content.getStyleClass().add("popover");
        }
        content.setMaxHeight(Region.USE_PREF_SIZE);
        if (content.getMaxWidth() < 0) {
            content.setMaxWidth(Region.USE_PREF_SIZE);
        }
        veil.getChildren().setAll(content);
        setVisible(true);
    }

    private static void focusFirst(Parent parent) {
        firstFocusable(parent).ifPresent(Node::requestFocus);
    }

    private static java.util.Optional<Node> firstFocusable(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && child.isVisible()) {
                return java.util.Optional.of(child);
            }
            if (child instanceof Parent inner) {
                java.util.Optional<Node> found = firstFocusable(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return java.util.Optional.empty();
    }
}
