package vn.ocua.ui.sync;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.exchange.Desk;
import vn.ocua.person.Officer;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Section;

import java.util.List;

/// The heads of the comparison's columns: who had or changed it, and when.
final class CompareHead {
    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Desk.Disagreement what;

    CompareHead(Sitting sitting, Desk.Disagreement what) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.what = what;
    }

    /// @param story null before it was read
    Node node(Showing.@Nullable Story story) {
        Region name = new Region();
        name.getStyleClass().add("compare-name");
        VBox base = column("base", texts.of("ui.sync.compare.base.hint"), null, null);
        base.getStyleClass().add("compare-base");
        VBox mine =
                column(
                        "mine",
                        story == null ? "" : mine(story),
                        Icon.SHOP,
                        new KeyCap(Key.DIGIT_1));
        VBox theirs =
                column(
                        "theirs",
                        texts.of("ui.sync.compare.theirs.hint", say.due(what.found())),
                        Icon.CLOUD,
                        new KeyCap(Key.DIGIT_2));
        VBox result = column("result", texts.of("ui.sync.compare.result.hint"), null, null);
        for (VBox side : List.of(mine, theirs, result)) {
            side.getStyleClass().add("compare-side");
            side.setMinWidth(0);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        HBox line = new HBox(name, base, mine, theirs, result);
        line.getStyleClass().addAll("compare-row", "compare-columns");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private VBox column(String key, String hint, @Nullable Icon icon, @Nullable KeyCap cap) {
        Label name =
                new Label(texts.of("ui.sync.compare." + key, sitting.counter().desk().number()));
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        name.setWrapText(true);
        HBox title = new HBox();
        title.getStyleClass().add("beside");
        if (icon != null) {
            title.getChildren().add(icon.small());
        }
        title.getChildren().add(name);
        if (cap != null) {
            title.getChildren().add(cap);
        }
        Label below = Section.hint(hint);
        below.setMinWidth(0);
        return new VBox(title, below);
    }

    /// Who changed it here last before the two sides met.
    private String mine(Showing.Story story) {
        return story.events().stream()
                .filter(e -> !e.officer().isEmpty() && !e.at().isAfter(what.found()))
                .reduce((_, last) -> last)
                .map(e -> texts.of("ui.sync.compare.mine.hint", name(e.officer()), say.due(e.at())))
                .orElse("");
    }

    private String name(String officer) {
        return sitting.counter().officers().stream()
                .filter(o -> o.name().equals(officer))
                .findFirst()
                .map(Officer::fullName)
                .orElse(officer);
    }
}
