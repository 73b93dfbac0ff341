package vn.ocua.ui.dossier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.shell.Screen;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.*;
public final class DossierScreen extends Screen {
    public DossierScreen(Sitting sitting, String code, BiFunction<String, byte[], Path> tray, Supplier<Optional<Path>> chooser, Runnable back) {}
    @Override protected Node build() { return new StackPane(); }
}
