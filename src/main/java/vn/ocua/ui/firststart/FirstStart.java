package vn.ocua.ui.firststart;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import vn.ocua.ui.shell.Screen;
public final class FirstStart extends Screen {
    @Override protected Node build() { return new StackPane(); }
}
