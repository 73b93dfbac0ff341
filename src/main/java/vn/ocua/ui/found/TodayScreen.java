package vn.ocua.ui.found;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import vn.ocua.dossier.Draft;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.shell.Screen;
import java.util.function.Consumer;
public final class TodayScreen extends Screen {
    public TodayScreen(Sitting sitting, Consumer<String> open, Consumer<Draft> draft) {}
    @Override protected Node build() { return new StackPane(); }
}
