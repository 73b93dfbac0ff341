package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Applicant;
import vn.ocua.dossier.Dossier;
import vn.ocua.person.IdentityNumber;
import vn.ocua.person.Person;
import vn.ocua.person.Phone;
import vn.ocua.person.Right;
import vn.ocua.store.Line;
import vn.ocua.store.Lists;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finding and looking: search, queues, one dossier's story. Who may not see whole numbers gets
/// them masked here.
public final class Finding {
    private final Store store;
    private final InstantSource clock;

    Finding(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// By name parts without marks, code out of any text, identity number or phone; newest first.
    public Outcome<List<Line>> find(Session session, String text, int limit) {
        Optional<Refusal> barred = session.lacks(Right.FIND);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return Outcome.done(masked(session, store.search().find(text, limit)));
    }

    public Outcome<Lists.Story> show(Session session, String code) {
        Optional<Refusal> barred = session.lacks(Right.SHOW);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return store.lists()
                .story(code.strip())
                .map(story -> masked(session, story))
                .map(Outcome::done)
                .orElseGet(
                        () -> Outcome.refused(Refusal.at("code", "refusal.dossier.unknown", code)));
    }

    /// One page of a queue.
    public Outcome<List<Line>> queue(Session session, Lists.Queue queue, int offset, int limit) {
        Optional<Refusal> barred = session.lacks(Right.FIND);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Instant now = clock.instant();
        return Outcome.done(
                masked(
                        session,
                        store.lists().queue(queue, now, dayStart(now), soon(now), offset, limit)));
    }

    public Map<Lists.Queue, Integer> counts() {
        Instant now = clock.instant();
        return store.lists().counts(now, dayStart(now), soon(now));
    }

    /// How often each procedure was received in the last 30 days.
    public Map<String, Integer> used() {
        return store.lists().used(clock.instant().minusSeconds(30L * 24 * 3600));
    }

    /// The last dossier of somebody who comes again.
    public Optional<Dossier> returning(String identity, String phone) {
        return store.lists().lastOf(identity, phone);
    }

    public int visits(String identity) {
        return identity.isEmpty() ? 0 : store.lists().countOf(identity);
    }

    /// The same person and procedure within the last days, while it is being typed; newest first.
    public List<Line> lately(String identity, String procedure, int days) {
        if (identity.length() < 9) {
            return List.of();
        }
        Instant since = clock.instant().minusSeconds(days * 24L * 3600);
        List<Line> lately = new ArrayList<>();
        for (Line line : store.search().find(identity, 20)) {
            if (line.procedureCode().equals(procedure) && line.received().isAfter(since)) {
                lately.add(line);
            }
        }
        return lately;
    }

    public Instant now() {
        return clock.instant();
    }

    private static List<Line> masked(Session session, List<Line> lines) {
        if (session.lacks(Right.SEE_IDENTITY).isEmpty()) {
            return lines;
        }
        return lines.stream()
                .map(l ->
                        new Line(
                                l.no(),
                                l.id(),
                                l.code(),
                                l.known(),
                                l.name(),
                                IdentityNumber.mask(l.identity()),
                                Phone.mask(l.phone()),
                                l.procedureCode(),
                                l.procedure(),
                                l.status(),
                                l.received(),
                                l.due(),
                                l.paused(),
                                l.version()))
                .toList();
    }

    private static Lists.Story masked(Session session, Lists.Story story) {
        if (session.lacks(Right.SEE_IDENTITY).isEmpty()) {
            return story;
        }
        Dossier d = story.dossier();
        Person p = d.applicant().person();
        Person masked =
                new Person(
                        p.name(),
                        IdentityNumber.mask(p.identity()),
                        null,
                        p.sex(),
                        Phone.mask(p.phone()),
                        "",
                        p.address());
        Applicant a = d.applicant();
        return new Lists.Story(
                d.with(new Applicant(masked, a.organisation(), a.owner(), a.authorised())),
                story.events(),
                story.papers(),
                story.scans());
    }

    private static Instant dayStart(Instant now) {
        return VietnamTime.at(VietnamTime.date(now).atStartOfDay());
    }

    /// Until the close of the next working day.
    private Instant soon(Instant now) {
        LocalDate today = VietnamTime.date(now);
        var present = store.present();
        @Nullable LocalDate next =
                present == null ? null : present.deadlines().calendar().nextWorkingDay(today);
        return VietnamTime.at((next == null ? today.plusDays(1) : next).plusDays(1).atStartOfDay());
    }
}
