package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.store.Line;
import vn.ocua.store.Lists;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the window shows of the store, in records of its own: a screen never sees a table.
///
/// The same answers as [Finding], rights and masking included.
public final class Showing {
    private final Finding finding;

    Showing(Finding finding) {
        this.finding = finding;
    }

    /// The lists of a desk, in the order an officer works them.
    public enum Queue {
        TODAY,
        DUE_SOON,
        OVERDUE,
        SUPPLEMENT,
        READY,
        /// Filed online, waits for this desk's answer.
        ONLINE,
        /// The portal has not confirmed everything about it.
        UNSENT
    }

    /// A dossier as a list shows it.
    ///
    /// @param known organisation, owner or submitter, whoever the dossier is known by
    /// @param status of the portal, 1 to 10
    /// @param paused the clock is stopped for a supplement
    public record Row(
            String code,
            String known,
            String procedure,
            String identity,
            String phone,
            int status,
            Instant received,
            @Nullable Instant due,
            boolean paused) {}

    /// What happened to a dossier; `kind` is an act's word.
    public record Event(
            Instant at,
            String officer,
            String kind,
            int status,
            @Nullable Instant due,
            int version,
            String text,
            Map<String, String> details,
            List<Act.Change> changes,
            List<Sentence> reasons) {}

    /// @param reprint 0 for the first issue
    public record Printed(
            String form, String paper, int version, int reprint, int pages, Instant at) {}

    public record Scan(int component, String sha256, long size, String name) {}

    /// A dossier with everything that happened to it.
    public record Story(
            Dossier dossier, List<Event> events, List<Printed> papers, List<Scan> scans) {}

    public Outcome<List<Row>> find(Session session, String text, int limit) {
        return finding.find(session, text, limit).map(Showing::rows);
    }

    /// One page of a queue.
    public Outcome<List<Row>> page(Session session, Queue queue, int offset, int limit) {
        return finding.queue(session, Lists.Queue.valueOf(queue.name()), offset, limit)
                .map(Showing::rows);
    }

    public Map<Queue, Integer> counts() {
        Map<Queue, Integer> counts = new EnumMap<>(Queue.class);
        finding.counts().forEach((queue, n) -> counts.put(Queue.valueOf(queue.name()), n));
        return counts;
    }

    /// Codes among these about which the portal has not confirmed everything.
    public Set<String> unsent(List<Row> rows) {
        return finding.unsent(rows.stream().map(Row::code).toList());
    }

    /// The same person and procedure within the last days; newest first.
    public List<Row> lately(Session session, String identity, String procedure, int days) {
        return rows(finding.lately(session, identity, procedure, days));
    }

    public Outcome<Story> story(Session session, String code) {
        return finding.show(session, code)
                .map(story ->
                        new Story(
                                story.dossier(),
                                story.events().stream().map(Showing::event).toList(),
                                story.papers().stream().map(Showing::printed).toList(),
                                story.scans().stream()
                                        .map(s ->
                                                new Scan(
                                                        s.component(),
                                                        s.sha256(),
                                                        s.size(),
                                                        s.name()))
                                        .toList()));
    }

    private static List<Row> rows(List<Line> lines) {
        return lines.stream()
                .map(l ->
                        new Row(
                                l.code(),
                                l.known(),
                                l.procedure(),
                                l.identity(),
                                l.phone(),
                                l.status(),
                                l.received(),
                                l.due(),
                                l.paused()))
                .toList();
    }

    private static Event event(Lists.Event e) {
        return new Event(
                e.at(),
                e.officer(),
                e.kind(),
                e.status(),
                e.due(),
                e.version(),
                e.text(),
                e.details(),
                e.changes(),
                e.reasons());
    }

    private static Printed printed(Lists.Paper p) {
        return new Printed(p.form(), p.paper(), p.version(), p.reprint(), p.pages(), p.at());
    }
}
