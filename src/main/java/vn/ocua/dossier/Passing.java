package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.procedure.Step;
import vn.ocua.time.Deadlines;
import vn.ocua.time.Paused;
import vn.ocua.time.TimeLimit;
import vn.ocua.time.VietnamTime;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Moves a dossier along the steps of its procedure and says by when each should be done.
///
/// A step has its hours from the moment the papers come, an agency those of its steps together;
/// neither ends after the citizen's promise. Where that promise had passed before the papers came,
/// the step has its own hours all the same: nobody is late before beginning. A wait for a
/// supplement stops both clocks and what was left runs on, also where the promise starts anew: the
/// shares are the agency's own. A later promise gives the time gained to the step that has the
/// papers.
final class Passing {
    private final Deadlines deadlines;

    Passing(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /// The first step after reception; null where none is planned.
    ///
    /// @param promise to the citizen, null where there is none
    @Nullable Course first(
            ProcedureRef procedure,
            Instant at,
            @Nullable Instant promise,
            String unit,
            String receiver) {
        Step step = procedure.after(0);
        return step == null ? null : at(procedure, step, null, at, promise, unit, receiver);
    }

    /// When the desk should have handed the papers over; null where the plan gives it no time.
    @Nullable Instant deskDue(Dossier dossier) {
        BigDecimal hours = dossier.procedure().hoursAtDesk();
        Term term = dossier.standing().term();
        Instant starts = term.starts();
        return hours.signum() == 0 || starts == null ? null : due(starts, hours, term.due());
    }

    private Course at(
            ProcedureRef procedure,
            Step step,
            @Nullable Course from,
            Instant at,
            @Nullable Instant promise,
            String unit,
            String receiver) {
        Course same = from != null && procedure.isOneHop(from.step(), step.no()) ? from : null;
        String said = Text.clean(unit);
        return new Course(
                step.no(),
                said.isEmpty() ? step.unit() : said,
                Text.clean(receiver),
                at,
                due(at, step.hours(), promise),
                same == null ? at : same.hopSince(),
                same == null ? due(at, procedure.hoursOfHop(step), promise) : same.hopDue(),
                null,
                null);
    }

    private Instant due(Instant at, BigDecimal hours, @Nullable Instant promise) {
        TimeLimit share = new TimeLimit(hours, TimeLimit.Unit.HOUR);
        Instant own = deadlines.promise(share, at, false).due();
        return own == null ? at : within(own, at, promise);
    }

    /// Never later than the promise, unless that had passed when the papers came.
    private static Instant within(Instant own, Instant since, @Nullable Instant promise) {
        return promise == null || !promise.isAfter(since) || !own.isAfter(promise) ? own : promise;
    }

    /// On, back, or to a step that is named.
    Outcome<Act> pass(Dossier dossier, Order.Pass order, Act.Stamp stamp) {
        ProcedureRef procedure = dossier.procedure();
        Standing standing = dossier.standing();
        Course now = standing.course();
        int from = now == null ? 0 : now.step();
        Outcome<Step> wanted = wanted(dossier, from, order.to());
        String reason = Text.clean(order.reason());
        Refusal tooLong = Moves.tooLong("unit", order.unit(), "receiver", order.receiver());
        if (tooLong != null) {
            return Outcome.refused(tooLong);
        }
        if (reason.length() > Moves.TEXT_LIMIT) {
            return Outcome.refused(
                    Refusal.at("reason", "refusal.text.long", reason.length(), Moves.TEXT_LIMIT));
        }
        return wanted.then(step -> {
            if (step.no() < from && reason.isEmpty()) {
                return Outcome.refused(
                        Refusal.at("reason", "refusal.pass.reason", step.no(), step.name()));
            }
            Course next =
                    at(
                            procedure,
                            step,
                            now,
                            stamp.at(),
                            standing.term().due(),
                            order.unit(),
                            order.receiver());
            Map<String, String> details = new LinkedHashMap<>();
            left(details, now);
            told(details, procedure, next);
            return Outcome.done(
                    new Act.Moved(
                            stamp,
                            dossier.id(),
                            Move.PASS,
                            standing.on(next),
                            reason,
                            details,
                            List.of()));
        });
    }

    /// @param to 0 for the next, -1 for the one before
    private static Outcome<Step> wanted(Dossier dossier, int from, int to) {
        ProcedureRef procedure = dossier.procedure();
        if (to == Order.Pass.NEXT) {
            Step next = procedure.after(from);
            return next == null
                    ? Outcome.refused(Refusal.at("to", "refusal.pass.last", dossier.code(), from))
                    : Outcome.done(next);
        }
        int no = to == Order.Pass.BACK ? from - 1 : to;
        Step step = procedure.step(no);
        if (to == Order.Pass.BACK && (step == null || step.atDesk())) {
            return Outcome.refused(Refusal.at("to", "refusal.pass.first", dossier.code(), from));
        }
        if (step == null) {
            return Outcome.refused(
                    Refusal.at("to", "refusal.pass.unknown", no, procedure.steps().size()));
        }
        if (step.atDesk()) {
            return Outcome.refused(Refusal.at("to", "refusal.pass.desk", no, step.name()));
        }
        return no == from
                ? Outcome.refused(Refusal.at("to", "refusal.pass.same", dossier.code(), no))
                : Outcome.done(step);
    }

    /// The step the papers come from, and by when they should have left it.
    static void left(Map<String, String> details, @Nullable Course from) {
        if (from != null) {
            details.put("from", Integer.toString(from.step()));
            details.put("fromDue", VietnamTime.iso(from.due()));
            details.put("fromHopDue", VietnamTime.iso(from.hopDue()));
        }
    }

    /// The step the papers come to.
    static void told(Map<String, String> details, ProcedureRef procedure, Course to) {
        Step step = procedure.step(to.step());
        details.put("step", Integer.toString(to.step()));
        details.put("stepName", step == null ? "" : step.name());
        details.put("agency", step == null ? "" : step.agency());
        details.put("unit", to.unit());
        details.put("receiver", to.receiver());
        details.put("stepDue", VietnamTime.iso(to.due()));
        details.put("hopDue", VietnamTime.iso(to.hopDue()));
        details.values().removeIf(String::isEmpty);
    }

    /// Stops the clocks at a request for a supplement.
    @Nullable Course paused(@Nullable Course course, Instant at) {
        return course == null
                ? null
                : with(
                        course,
                        course.due(),
                        course.hopDue(),
                        left(course.due(), at),
                        left(course.hopDue(), at));
    }

    private Paused left(Instant due, Instant at) {
        return deadlines.pauseExtended(TimeLimit.hours("1"), due, at);
    }

    /// Starts them again at the complete answer.
    ///
    /// @param promise as it is from now on
    @Nullable Course resumed(@Nullable Course course, Instant at, @Nullable Instant promise) {
        if (course == null || course.left() == null || course.hopLeft() == null) {
            return course;
        }
        return with(
                course,
                resumed(course.left(), course.due(), at, promise),
                resumed(course.hopLeft(), course.hopDue(), at, promise),
                null,
                null);
    }

    private Instant resumed(Paused left, Instant due, Instant at, @Nullable Instant promise) {
        Instant own = deadlines.resume(left, at).due();
        return own == null ? due : within(own, at, promise);
    }

    /// The dossier has another promise.
    @Nullable Course promised(
            @Nullable Course course, @Nullable Instant before, @Nullable Instant promise) {
        if (course == null || course.left() != null || promise == null) {
            return course;
        }
        Instant due = course.due();
        Instant hopDue = course.hopDue();
        if (before != null && promise.isAfter(before)) {
            due = gained(due, before, promise);
            hopDue = gained(hopDue, before, promise);
        }
        return with(
                course,
                within(due, course.since(), promise),
                within(hopDue, course.hopSince(), promise),
                null,
                null);
    }

    private Instant gained(Instant due, Instant before, Instant promise) {
        Paused share = deadlines.pauseExtended(TimeLimit.hours("1"), promise, before);
        Instant later = deadlines.resume(share, due).due();
        return later == null || later.isBefore(due) ? due : later;
    }

    private static Course with(
            Course course,
            Instant due,
            Instant hopDue,
            @Nullable Paused left,
            @Nullable Paused hopLeft) {
        return new Course(
                course.step(),
                course.unit(),
                course.receiver(),
                course.since(),
                due,
                course.hopSince(),
                hopDue,
                left,
                hopLeft);
    }

    /// What another procedure, case or moment of receiving makes of it: other steps begin anew with
    /// those who have the papers, the same ones go on under the new promise.
    @Nullable Course corrected(Dossier old, Dossier now, @Nullable Instant promise, Instant at) {
        Standing standing = old.standing();
        Course course = standing.course();
        if (old.procedure().steps().equals(now.procedure().steps())) {
            return promised(course, standing.term().due(), promise);
        }
        return standing.status() == Status.IN_PROGRESS
                ? first(now.procedure(), at, promise, "", course == null ? "" : course.receiver())
                : null;
    }
}
