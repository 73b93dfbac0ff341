package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Applicant;
import vn.ocua.dossier.Dossier;
import vn.ocua.person.IdentityNumber;
import vn.ocua.person.Person;
import vn.ocua.person.Phone;
import vn.ocua.person.Right;
import vn.ocua.store.Line;
import vn.ocua.store.Lists;
import vn.ocua.store.NumberBook;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finding and looking: search, queues, one dossier's story. Who may not see whole numbers gets
/// them masked here.
public final class Finding {
    private static final String HIDDEN = "•••";

    private final Store store;
    private final InstantSource clock;

    Finding(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// By name parts without marks, code out of any text, identity number or phone; newest first.
    /// Who may not see whole numbers finds by whole numbers only: by digits typed one after the
    /// other the hidden ones could be guessed.
    public Outcome<List<Line>> find(Session session, String text, int limit) {
        Optional<Refusal> barred = session.lacks(Right.FIND);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        if (session.lacks(Right.SEE_IDENTITY).isEmpty()) {
            return Outcome.done(store.search().find(text, limit));
        }
        return Outcome.done(masked(session, new WholeNumbers(text).find(store.search(), limit)));
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

    /// Every number of a day accounted for; right `FIND`.
    public Outcome<List<NumberBook.Span>> numbers(Session session, LocalDate day) {
        Optional<Refusal> barred = session.lacks(Right.FIND);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        var desk = Objects.requireNonNull(store.present()).desk();
        return Outcome.done(store.numbers(desk.agency(), desk.lane(), day));
    }

    /// Codes among these about which the portal has not confirmed everything.
    Set<String> unsent(List<String> codes) {
        return codes.isEmpty() ? Set.of() : store.lists().unsent(codes);
    }

    /// How often each procedure was received in the last 30 days.
    public Map<String, Integer> used() {
        return store.lists().used(clock.instant().minusSeconds(30L * 24 * 3600));
    }

    /// The last dossier of somebody who comes again; nothing without `SEE_IDENTITY`.
    public Optional<Dossier> returning(Session session, String identity, String phone) {
        return session.lacks(Right.SEE_IDENTITY).isPresent()
                ? Optional.empty()
                : store.lists().lastOf(identity, phone);
    }

    /// How often somebody was here; 0 without `SEE_IDENTITY`.
    public int visits(Session session, String identity) {
        return identity.isEmpty() || session.lacks(Right.SEE_IDENTITY).isPresent()
                ? 0
                : store.lists().countOf(identity);
    }

    /// The same person and procedure within the last days, while it is being typed; newest first.
    /// Nothing without `SEE_IDENTITY`.
    public List<Line> lately(Session session, String identity, String procedure, int days) {
        if (identity.length() < 9 || session.lacks(Right.SEE_IDENTITY).isPresent()) {
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
                d.with(new Applicant(masked, a.organisation(), a.owner(), a.authorised()))
                        .filed(
                                d.onBehalf() == null
                                        ? null
                                        : d.onBehalf()
                                                .of(IdentityNumber.mask(d.onBehalf().account())),
                                d.deliverTo()),
                story.events().stream().map(Finding::masked).toList(),
                story.papers(),
                story.scans());
    }

    private static Lists.Event masked(Lists.Event e) {
        Map<String, String> details = new LinkedHashMap<>(e.details());
        details.replaceAll(Finding::masked);
        List<Act.Change> changes =
                e.changes().stream()
                        .map(c ->
                                new Act.Change(
                                        c.field(),
                                        masked(c.field(), c.old()),
                                        masked(c.field(), c.now())))
                        .toList();
        return new Lists.Event(
                e.sequence(),
                e.at(),
                e.officer(),
                e.kind(),
                e.status(),
                e.due(),
                e.version(),
                e.text(),
                details,
                changes,
                e.reasons());
    }

    private static String masked(String field, String value) {
        return switch (field) {
            case "identity", "account" -> IdentityNumber.mask(value);
            case "phone" -> Phone.mask(value);
            case "born", "email" -> value.isEmpty() ? "" : HIDDEN;
            default -> value;
        };
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
