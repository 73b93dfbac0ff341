package vn.ocua.ui.signin;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Mark;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The shutter beside the sign-in: name, agency, the hour.
final class DoorSide {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final VBox node = new VBox();
    private final Label hour = label("", "clock");
    private final Label day = label("", "place");

    DoorSide(Texts texts, SignIn.People people) {
        this.texts = texts;
        node.getStyleClass().add("door");
        Label name = label(texts.of("ui.shell.name"), "clock");
        Label agency = label(people.agency(), "agency");
        Label place = label(people.place(), "place");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        node.getChildren().addAll(new Mark(3.7333), name, agency, place);
        if (people.training()) {
            node.getChildren().add(label(texts.of("ui.signIn.training"), "practice"));
        }
        node.getChildren().addAll(gap, hour, day);
    }

    void tick(@Nullable LocalDateTime now) {
        hour.setText(now == null ? "" : HOUR.format(now));
        day.setText(now == null ? "" : Say.capital(texts.day(now.toLocalDate())));
    }

    Region node() {
        return node;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
