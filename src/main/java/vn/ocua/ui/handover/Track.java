package vn.ocua.ui.handover;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.time.Deadlines;
import vn.ocua.ui.parts.Section;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Where a dossier has been, step by step as on the control slip (form 06), with the office hours
/// each step took and its share of the promised time.
///
/// @param minutes of office time; `promised` minutes of the whole promise, 0 where there is none
record Track(List<Stay> stays, long promised) {
    /// @param counted the clock ran
    record Stay(String place, long minutes, boolean counted, boolean now) {}

    static Track of(Showing.Story story, Instant now, Deadlines deadlines, Texts texts) {
        List<Stay> stays = new ArrayList<>();
        List<Showing.Event> moves =
                story.events().stream().filter(e -> !e.kind().equals("reassign")).toList();
        String unit = "";
        for (int i = 0; i < moves.size(); i++) {
            Showing.Event event = moves.get(i);
            if (event.kind().equals("forward") || event.kind().equals("pass")) {
                unit = event.details().getOrDefault("unit", "");
            }
            boolean last = i == moves.size() - 1;
            Instant until = last ? now : moves.get(i + 1).at();
            Status status = Status.of(event.status());
            if (status.isFinal()) {
                break;
            }
            add(
                    stays,
                    new Stay(
                            place(status, unit, texts),
                            deadlines.workedMinutes(event.at(), until),
                            status != Status.SUPPLEMENT && status != Status.DONE,
                            last));
        }
        Dossier dossier = story.dossier();
        Instant starts = dossier.standing().term().starts();
        Instant due = dossier.standing().term().due();
        return new Track(
                stays, starts == null || due == null ? 0 : deadlines.workedMinutes(starts, due));
    }

    /// Something that happened without the papers moving is no further step.
    private static void add(List<Stay> stays, Stay next) {
        if (!stays.isEmpty() && stays.getLast().place().equals(next.place())) {
            Stay before = stays.removeLast();
            stays.add(
                    new Stay(
                            next.place(),
                            before.minutes() + next.minutes(),
                            next.counted(),
                            next.now()));
        } else {
            stays.add(next);
        }
    }

    private static String place(Status status, String unit, Texts texts) {
        return switch (status) {
            case IN_PROGRESS -> unit.isEmpty() ? texts.of("ui.handOver.track.unit") : unit;
            case SUPPLEMENT -> texts.of("ui.handOver.track.citizen");
            case DONE -> texts.of("ui.handOver.track.ready");
            default -> texts.of("ui.handOver.track.desk");
        };
    }

    Section section(Texts texts) {
        GridPane rows = new GridPane();
        rows.getStyleClass().addAll("facts", "small-facts");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().setAll(wide, new ColumnConstraints());
        for (Stay stay : stays) {
            Label place = new Label(stay.place());
            place.setWrapText(true);
            place.setMaxWidth(Double.MAX_VALUE);
            Label hours = new Label(said(stay, texts));
            hours.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(hours, javafx.geometry.HPos.RIGHT);
            GridPane.setValignment(hours, javafx.geometry.VPos.TOP);
            for (Label label : List.of(place, hours)) {
                label.getStyleClass().add(stay.now() ? "strong" : "muted");
            }
            rows.addRow(rows.getRowCount(), place, hours);
        }
        Section section = Section.titled(texts.of("ui.handOver.track"), rows);
        if (promised > 0) {
            section.getChildren()
                    .add(Section.hint(texts.of("ui.handOver.track.promised", promised)));
        }
        return section;
    }

    private String said(Stay stay, Texts texts) {
        if (!stay.counted()) {
            return texts.of("ui.handOver.track.stopped", stay.minutes());
        }
        return promised == 0
                ? texts.of("ui.handOver.track.hours", stay.minutes())
                : texts.of(
                        "ui.handOver.track.share",
                        stay.minutes(),
                        Math.round(100.0 * stay.minutes() / promised));
    }
}
