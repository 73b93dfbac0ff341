package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Course;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.person.Right;
import vn.ocua.procedure.Step;
import vn.ocua.store.Line;
import vn.ocua.store.Store;
import vn.ocua.store.Tracks;
import vn.ocua.time.PapersGo;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Handing dossiers over to those who resolve them (bàn giao): what lies at the desk, what is out,
/// and many forwarded as one.
///
/// Until the units of an agency are data, dossiers are grouped by the field of their procedure.
public final class HandingOver {
    private final Tracks tracks;
    private final Progress progress;
    private final Store store;
    private final InstantSource clock;
    private final Texts texts;

    HandingOver(Store store, Progress progress, InstantSource clock, Texts texts) {
        this.texts = texts;
        this.tracks = new Tracks(store);
        this.progress = progress;
        this.store = store;
        this.clock = clock;
    }

    /// Where the papers are.
    public enum Side {
        DESK,
        UNIT
    }

    /// @param goes when the papers go on; at the opening of a day where they came after the cut-off
    /// @param due they go until the end of today
    /// @param late they should have gone on an earlier day
    /// @param at the step of its procedure that it is at; null at the desk and where there are none
    public record Row(
            Showing.Row row,
            String field,
            Instant goes,
            boolean due,
            boolean late,
            @Nullable At at) {}

    /// A step that a unit has the papers for.
    ///
    /// @param step its number of `of`
    /// @param unit that has them; the agency too where it is another one
    /// @param due when the step's share of the time is over
    public record At(int step, int of, String name, String unit, Instant due) {}

    /// @param due the papers go until the end of today
    public record Group(boolean due, String field, int count) {}

    /// @param groups of what lies at the desk, in the order of its rows
    /// @param desk and unit how much lies on either side
    /// @param stepsLate how many a unit has longer than its step's share, promised in time or not
    public record Page(List<Row> rows, List<Group> groups, int desk, int unit, int stepsLate) {}

    /// What goes to one unit together.
    ///
    /// @param unit and receiver may be empty: dots for the hand
    public record Lot(String unit, String receiver, List<String> codes) {
        public Lot {
            codes = List.copyOf(codes);
        }
    }

    public Outcome<Page> page(Session session, Side side, int offset, int limit) {
        Optional<Refusal> barred = session.lacks(Right.FIND);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        PapersGo go = go();
        Instant now = clock.instant();
        Instant today = go.today(now);
        AgencyToday agencies =
                new AgencyToday(
                        Objects.requireNonNull(store.present()).agencies(),
                        VietnamTime.date(now),
                        texts);
        List<Row> rows =
                tracks.page(Tracks.Side.valueOf(side.name()), today, offset, limit).stream()
                        .map(row -> row(row, go, now, today, agencies))
                        .toList();
        List<Group> groups =
                tracks.groups(today).stream()
                        .map(g -> new Group(g.due(), g.field(), g.count()))
                        .toList();
        return Outcome.done(
                new Page(
                        rows,
                        groups,
                        groups.stream().mapToInt(Group::count).sum(),
                        tracks.count(Tracks.Side.UNIT),
                        tracks.stepsLate(now)));
    }

    /// The unit that papers of this field went to last; empty when none was written down.
    public String unit(String field) {
        return tracks.lastUnit(field);
    }

    /// Forwards all lots in one transaction: one dossier that cannot go keeps all here, and is
    /// named.
    public Outcome<List<Dossier>> forward(Session session, List<Lot> lots) {
        List<Progress.Asked> asked = new ArrayList<>();
        for (Lot lot : lots) {
            for (String code : lot.codes()) {
                asked.add(new Progress.Asked(code, new Order.Forward(lot.unit(), lot.receiver())));
            }
        }
        return asked.isEmpty()
                ? Outcome.refused("refusal.handOver.none")
                : progress.orders(session, asked);
    }

    private static Row row(
            Tracks.Row row, PapersGo go, Instant now, Instant today, AgencyToday agencies) {
        Line l = row.line();
        // numbers of people have no place in a list of papers
        Showing.Row shown =
                new Showing.Row(
                        l.code(),
                        l.known(),
                        l.procedure(),
                        "",
                        "",
                        l.status(),
                        l.received(),
                        l.due(),
                        l.paused());
        return new Row(
                shown,
                row.field(),
                go.when(l.received()),
                !l.received().isAfter(today),
                go.isLate(l.received(), now),
                at(row, agencies));
    }

    private static @Nullable At at(Tracks.Row row, AgencyToday agencies) {
        Course course = row.course();
        if (course == null || course.step() > row.steps().size()) {
            return null;
        }
        Step step = row.steps().get(course.step() - 1);
        return new At(
                step.no(),
                row.steps().size(),
                step.name(),
                agencies.where(step.agency(), course.unit()),
                course.due());
    }

    private PapersGo go() {
        return new PapersGo(Objects.requireNonNull(store.present()).deadlines().calendar());
    }
}
