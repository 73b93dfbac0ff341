package vn.ocua.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Mark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The shutter: one slat a room of the officer's role, the open one in the colour of the desk.
final class Rail extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Texts texts;
    private final Status status;
    private final Consumer<Room> go;
    private final Map<Room, Slat> slats = new EnumMap<>(Room.class);
    private final HBox brand = new HBox();
    private final Label name;
    private final Label agency = new Label();
    private final ActButton settings;
    private final ActButton help;
    private List<Room> rooms = List.of();
    private @Nullable Room open;
    private boolean folded;

    /// @param own what the shell does with a key of its own
    Rail(Texts texts, Status status, Consumer<Room> go, Consumer<Key> own) {
        this.texts = texts;
        this.status = status;
        this.go = go;
        getStyleClass().add("rail");
        name = new Label(texts.of("ui.shell.name"));
        brand.getStyleClass().add("brand");
        settings = foot(Key.SETTINGS, Icon.SETTINGS, texts.of("ui.shell.settings"), own);
        help = foot(Key.HELP, Icon.HELP, texts.of("ui.shell.help"), own);
        agency.getStyleClass().addAll("foot", "agency");
        agency.textProperty().bind(status.agency());
        status.officer().subscribe(this::of);
        status.rooms().subscribe(() -> of(status.officer().get()));
    }

    void open(Room room) {
        open = room;
        slats.forEach((each, slat) -> slat.setSelected(each == room));
    }

    /// The settings lie over a room: while they are shown the mark is on their row.
    void inSettings(boolean here) {
        settings.pseudoClassStateChanged(HERE, here);
        slats.forEach((each, slat) -> slat.setSelected(!here && each == open));
    }

    void fold(boolean folded) {
        this.folded = folded;
        pseudoClassStateChanged(FOLDED, folded);
        lay();
    }

    private void of(@Nullable Officer officer) {
        rooms =
                Room.of(officer == null ? Role.RECEPTION : officer.role()).stream()
                        .filter(status.rooms().get()::contains)
                        .toList();
        slats.clear();
        for (Room room : rooms) {
            slats.put(room, new Slat(room, texts, status, () -> go.accept(room)));
        }
        lay();
        if (open != null) {
            open(open);
        }
    }

    private static ActButton foot(Key key, Icon icon, String word, Consumer<Key> own) {
        ActButton foot =
                new ActButton(Act.of(key, word, () -> own.accept(key)).with(icon), _ -> {}).asRow();
        foot.getStyleClass().add("rail-act");
        return foot;
    }

    private void lay() {
        brand.getChildren().setAll(new Mark(1.6));
        if (!folded) {
            brand.getChildren().add(name);
        }
        getChildren().setAll(brand);
        for (Room room : rooms) {
            Slat slat = slats.get(room);
            if (slat != null) {
                slat.fold(folded);
                getChildren().add(slat);
            }
        }
        Region sill = new Region();
        sill.getStyleClass().add("sill");
        getChildren().add(sill);
        if (!folded) {
            Region gap = new Region();
            VBox.setVgrow(gap, Priority.ALWAYS);
            getChildren().addAll(gap, agency, settings, help);
        }
    }
}
