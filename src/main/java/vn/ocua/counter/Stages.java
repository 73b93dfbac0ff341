package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Act;
import vn.ocua.dossier.Course;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.procedure.Step;
import vn.ocua.store.Lists;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The steps that a dossier's procedure plans and what became of each; none where it plans none.
///
/// A step that was done twice shows its last time.
public record Stages(List<Stage> all) {
    public Stages {
        all = List.copyOf(all);
    }

    public enum State {
        DONE,
        HERE,
        /// Here, and the clock stands for a supplement.
        STOPPED,
        AHEAD
    }

    /// @param unit that did it as written down, as planned before
    /// @param since when the papers came, null before
    /// @param until when they left, null before
    /// @param due when its share of the time was over; null before, while the clock stands, and
    ///   where nothing was decided
    public record Stage(
            Step step,
            State state,
            String unit,
            String receiver,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable Instant due) {
        /// It took or takes longer than its share.
        public boolean isLate(Instant now) {
            Instant end = until == null ? now : until;
            return due != null && end.isAfter(due);
        }
    }

    private record Told(Instant at, String kind, Map<String, String> details, boolean anew) {}

    private record Visit(
            String unit,
            String receiver,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable Instant due) {
        Visit left(Instant at, @Nullable Instant share) {
            return new Visit(unit, receiver, since, at, share);
        }
    }

    public static Stages of(Lists.Story story) {
        return of(
                story.dossier(),
                story.events().stream()
                        .map(e -> new Told(e.at(), e.kind(), e.details(), anew(e.changes())))
                        .toList());
    }

    public static Stages of(Showing.Story story) {
        return of(
                story.dossier(),
                story.events().stream()
                        .map(e -> new Told(e.at(), e.kind(), e.details(), anew(e.changes())))
                        .toList());
    }

    /// The one the papers are at; null at the desk and where there are no steps.
    public @Nullable Stage here() {
        return all.stream()
                .filter(s -> s.state() == State.HERE || s.state() == State.STOPPED)
                .filter(s -> !s.step().atDesk())
                .findFirst()
                .orElse(null);
    }

    private static boolean anew(List<Act.Change> changes) {
        return changes.stream()
                .anyMatch(c -> c.field().equals("procedure") || c.field().equals("case"));
    }

    private static Stages of(Dossier dossier, List<Told> events) {
        Map<Integer, Visit> visits = new HashMap<>();
        for (Told event : events) {
            if (event.anew()) {
                visits.clear();
            }
            Map<String, String> said = event.details();
            int from = number(said.get("from"));
            Visit left = visits.get(from);
            if (left != null) {
                visits.put(from, left.left(event.at(), moment(said.get("fromDue"))));
            }
            if (event.kind().equals("forward")) {
                Visit desk =
                        new Visit(
                                "",
                                "",
                                dossier.standing().term().starts(),
                                event.at(),
                                moment(said.get("fromDue")));
                dossier.procedure().steps().stream()
                        .filter(s -> s.role() == Step.Role.RECEIVE)
                        .forEach(s -> visits.put(s.no(), desk));
            }
            int to = number(said.get("step"));
            if (to > 0) {
                visits.put(
                        to,
                        new Visit(
                                said.getOrDefault("unit", ""),
                                said.getOrDefault("receiver", ""),
                                event.at(),
                                null,
                                moment(said.get("stepDue"))));
            }
        }
        Course course = dossier.standing().course();
        Status status = dossier.standing().status();
        boolean away = status == Status.IN_PROGRESS || status == Status.SUPPLEMENT;
        if (course != null && away) {
            visits.put(
                    course.step(),
                    new Visit(
                            course.unit(),
                            course.receiver(),
                            course.since(),
                            null,
                            course.left() == null ? course.due() : null));
        }
        List<Stage> all = new ArrayList<>();
        for (Step step : dossier.procedure().steps()) {
            Visit visit = visits.get(step.no());
            all.add(
                    new Stage(
                            step,
                            state(step, dossier, visit),
                            visit == null || visit.unit().isEmpty() ? step.unit() : visit.unit(),
                            visit == null ? "" : visit.receiver(),
                            visit == null ? null : visit.since(),
                            visit == null ? null : visit.until(),
                            visit == null ? null : visit.due()));
        }
        return new Stages(all);
    }

    private static State state(Step step, Dossier dossier, @Nullable Visit visit) {
        Status status = dossier.standing().status();
        Course course = dossier.standing().course();
        if (step.role() == Step.Role.RETURN) {
            return status == Status.RETURNED
                    ? State.DONE
                    : status == Status.DONE ? State.HERE : State.AHEAD;
        }
        if (course == null || step.role() == Step.Role.RECEIVE) {
            return visit != null && visit.until() != null ? State.DONE : State.AHEAD;
        }
        boolean away = status == Status.IN_PROGRESS || status == Status.SUPPLEMENT;
        if (away && step.no() == course.step()) {
            return course.left() == null ? State.HERE : State.STOPPED;
        }
        return step.no() < course.step() || !away && visit != null ? State.DONE : State.AHEAD;
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static @Nullable Instant moment(@Nullable String iso) {
        return iso == null ? null : OffsetDateTime.parse(iso).toInstant();
    }
}
