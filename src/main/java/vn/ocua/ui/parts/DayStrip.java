package vn.ocua.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One box a calendar day from receipt to the promised day, so that the date explains itself.
///
/// More than nine days show the first three, how many lie between, and the last three.
public final class DayStrip extends GridPane {
    /// What a day counts for.
    public enum Kind {
        WORK(""),
        /// Saturday, Sunday, holiday.
        OFF("off"),
        /// The promised day.
        DUE("due-day");

        private final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    /// @param under worked hours `8g00`, why it is off `nghỉ`, or the hour it is due `15:12`
    public record Day(LocalDate date, Kind kind, String under) {}

    private static final int MOST = 9;
    private static final int KEPT = 3;

    private final Texts texts;

    public DayStrip(Texts texts) {
        this.texts = texts;
        getStyleClass().add("day-strip");
    }

    public void show(List<Day> days) {
        getChildren().clear();
        getColumnConstraints().clear();
        if (days.size() <= MOST) {
            double share = 100.0 / days.size();
            days.forEach(day -> add(box(day), share));
        } else {
            double share = 100.0 / (2 * KEPT + 2);
            days.subList(0, KEPT).forEach(day -> add(box(day), share));
            add(gap(days.size() - 2 * KEPT), 2 * share);
            days.subList(days.size() - KEPT, days.size()).forEach(day -> add(box(day), share));
        }
        setAccessibleText(
                days.stream()
                        .map(day -> texts.day(day.date()) + " " + day.under())
                        .collect(Collectors.joining(", ")));
    }

    private void add(VBox box, double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setFillWidth(true);
        getColumnConstraints().add(column);
        add(box, getColumnConstraints().size() - 1, 0);
    }

    private VBox box(Day day) {
        Label week = label("week", texts.of("ui.part.day." + day.date().getDayOfWeek().getValue()));
        Label number =
                label("number", String.format(Locale.ROOT, "%02d", day.date().getDayOfMonth()));
        VBox box = new VBox(week, number, label("under", day.under()));
        box.getStyleClass().add("day");
        if (!day.kind().style.isEmpty()) {
            box.getStyleClass().add(day.kind().style);
        }
        return box;
    }

    private VBox gap(int days) {
        VBox box = new VBox(label("week", texts.of("ui.part.day.gap", days)));
        box.getStyleClass().addAll("day", "off", "gap");
        return box;
    }

    private static Label label(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
