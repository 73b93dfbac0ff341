package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Run;
import vn.ocua.base.Texts;
import vn.ocua.counter.AgencyToday;
import vn.ocua.counter.Stages;
import vn.ocua.dossier.Course;
import vn.ocua.store.Lists;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The internal steps of a dossier as `show` tells them, and what became of the agency that its
/// code names.
final class ShowSteps {
    private final Run run;
    private final Texts texts;
    private final Lists.Story story;
    private final Stages stages;
    private final AgencyToday agencies;
    private final Instant now;

    ShowSteps(Run run, Lists.Story story) {
        this.run = run;
        this.texts = run.texts();
        this.story = story;
        this.stages = Stages.of(story);
        this.now = run.clock().instant();
        this.agencies =
                new AgencyToday(run.counter().present().agencies(), VietnamTime.date(now), texts);
    }

    void into(ObjectNode json) {
        String today = agencies.of(story.dossier());
        json.put("agencyToday", today.isEmpty() ? null : today);
        Course course = story.dossier().standing().course();
        Stages.Stage here = stages.here();
        json.put("step", here == null ? null : Integer.valueOf(here.step().no()))
                .put("hopDue", here == null || course == null ? null : hopDue(course))
                .put("hopLate", here != null && course != null && course.isHopLate(now));
        ArrayNode all = json.putArray("steps");
        for (Stages.Stage one : stages.all()) {
            all.addObject()
                    .put("no", one.step().no())
                    .put("name", one.step().name())
                    .put("role", one.step().role().word())
                    .put("agency", one.step().agency())
                    .put("agencyName", agencies.name(one.step().agency()))
                    .put("unit", one.unit())
                    .put("receiver", one.receiver())
                    .put("hours", one.step().hours())
                    .put("state", one.state().name().toLowerCase(Locale.ROOT))
                    .put("since", Run.moment(one.since()))
                    .put("until", Run.moment(one.until()))
                    .put("due", Run.moment(one.due()))
                    .put("late", one.isLate(now));
        }
    }

    private static @Nullable String hopDue(Course course) {
        return course.hopLeft() == null ? Run.moment(course.hopDue()) : null;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String today = agencies.of(story.dossier());
        if (!today.isEmpty()) {
            lines.add(today);
        }
        for (Stages.Stage one : stages.all()) {
            String where = agencies.where(one.step().agency(), one.unit());
            String name = where.isEmpty() ? one.step().name() : one.step().name() + ", " + where;
            lines.add(
                    texts.of(
                            "cli.step." + one.state(),
                            one.step().no(),
                            stages.all().size(),
                            name,
                            one.step().hours().toPlainString().replace('.', ','),
                            run.shown(one.until() == null ? one.since() : one.until()),
                            said(one)));
        }
        Course course = story.dossier().standing().course();
        Stages.Stage here = stages.here();
        if (here != null && course != null && story.dossier().procedure().isLinked()) {
            lines.add(
                    texts.of(
                            course.isHopLate(now) ? "cli.hop.late" : "cli.hop",
                            agencies.whose(here.step().agency()),
                            run.shown(course.hopDue())));
        }
        return lines;
    }

    /// `hạn 14:00 20/11/2026, quá hạn`; empty where nothing was decided.
    private String said(Stages.Stage one) {
        return one.due() == null
                ? ""
                : texts.of(
                        one.isLate(now) ? "cli.step.late" : "cli.step.due", run.shown(one.due()));
    }
}
