package vn.ocua.ui.handover;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.AgencyToday;
import vn.ocua.counter.Showing;
import vn.ocua.counter.Stages;
import vn.ocua.dossier.Course;
import vn.ocua.dossier.Dossier;
import vn.ocua.procedure.Step;
import vn.ocua.time.Deadlines;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Section;

import java.time.Instant;
import java.util.List;

/// The planned steps of the chosen dossier at the side: those behind as one line, where it is with
/// what is left of the step and of the agency's share, what comes next.
final class StepsPart {
    private final Texts texts;
    private final Deadlines deadlines;
    private final Instant now;
    private final AgencyToday agencies;
    private final Dossier dossier;
    private final List<Stages.Stage> all;
    private final VBox rows = new VBox();

    private StepsPart(Sitting sitting, Showing.Story story) {
        texts = sitting.texts();
        deadlines = sitting.counter().present().deadlines();
        now = sitting.counter().finding().now();
        agencies = agencies(sitting);
        dossier = story.dossier();
        all = Stages.of(story).all();
        rows.getStyleClass().add("stages");
    }

    static AgencyToday agencies(Sitting sitting) {
        return new AgencyToday(
                sitting.counter().present().agencies(),
                VietnamTime.date(sitting.counter().finding().now()),
                sitting.texts());
    }

    static Section section(Sitting sitting, Showing.Story story) {
        return new StepsPart(sitting, story).draw();
    }

    private Section draw() {
        long behind = all.stream().filter(s -> s.state() == Stages.State.DONE).count();
        long late = all.stream().filter(s -> s.until() != null && s.isLate(now)).count();
        if (behind > 0) {
            row(
                    texts.of("ui.handOver.step.behind", behind),
                    late == 0
                            ? texts.of("ui.handOver.step.inTime")
                            : texts.of("ui.handOver.step.wereLate", late),
                    "muted");
        }
        for (Stages.Stage one : all) {
            if (one.state() == Stages.State.HERE || one.state() == Stages.State.STOPPED) {
                here(one);
            }
        }
        Course course = dossier.standing().course();
        Step next = course == null ? null : dossier.procedure().after(course.step());
        if (next != null) {
            row(
                    texts.of("ui.handOver.step.next", name(next)),
                    texts.of("ui.handOver.step.hours", hours(next)),
                    "muted");
        }
        Section section = Section.titled(texts.of("ui.handOver.track"), rows);
        Stages.Stage here = new Stages(all).here();
        String holder = here == null ? "" : holder(here);
        if (!holder.isEmpty()) {
            section.getChildren().add(Section.hint(holder));
        }
        return section;
    }

    private void here(Stages.Stage one) {
        row(
                name(one.step()),
                left(one.due(), one.isLate(now)),
                one.isLate(now) ? "late" : "strong");
        Course course = dossier.standing().course();
        if (course != null && !one.step().atDesk() && dossier.procedure().isLinked()) {
            boolean late = course.isHopLate(now);
            row(
                    agencies.whose(one.step().agency()),
                    left(course.hopLeft() == null ? course.hopDue() : null, late),
                    late ? "late" : "muted");
        }
    }

    private String left(@Nullable Instant due, boolean late) {
        if (due == null) {
            return texts.of("ui.handOver.step.stopped");
        }
        return late
                ? texts.of("ui.handOver.over", deadlines.workedMinutes(due, now))
                : texts.of("ui.handOver.left", deadlines.workedMinutes(now, due));
    }

    private String name(Step step) {
        return texts.of("ui.handOver.step.name", step.no(), all.size(), step.name());
    }

    private static String hours(Step step) {
        return step.hours().toPlainString().replace('.', ',');
    }

    private String holder(Stages.Stage here) {
        String where = agencies.where(here.step().agency(), here.unit());
        return here.receiver().isEmpty()
                ? where
                : where.isEmpty()
                        ? here.receiver()
                        : texts.of("ui.handOver.step.holder", where, here.receiver());
    }

    private void row(String what, String time, String weight) {
        Label name = new Label(what);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        // Where the form below wants the room, the name of a step is not what gives way.
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label end = new Label(time);
        end.setMinWidth(Region.USE_PREF_SIZE);
        boolean late = weight.equals("late");
        name.getStyleClass().add(late ? "strong" : weight);
        end.getStyleClass().addAll(late ? List.of("danger", "strong") : List.of(weight));
        HBox row = new HBox(name, end);
        row.getStyleClass().add("stage");
        rows.getChildren().add(row);
    }
}
