package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.dossier.Message.State;
import vn.ocua.person.Right;
import vn.ocua.person.Rights;
import vn.ocua.store.Outbox;
import vn.ocua.store.Store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// What has not reached the portal, and why; reads only.
public final class Queue {
    private final Store store;
    private final InstantSource clock;
    private final Exchange exchange;

    Queue(Store store, InstantSource clock, Exchange exchange) {
        this.store = store;
        this.clock = clock;
        this.exchange = exchange;
    }

    /// In which of the three parts of the screen an item stands.
    public enum Group {
        /// A person must look.
        LOOK,
        /// Goes again by itself.
        ITSELF,
        /// Its turn will come.
        TURN
    }

    /// What a person can do about an item.
    public enum Step {
        NONE,
        /// Compare the two sides.
        COMPARE,
        /// Give the dossier a new number.
        RENUMBER,
        /// Correct the dossier; it goes again with what is right.
        CORRECT,
        /// Make the scan smaller, attach it again, and close this one.
        SHRINK,
        /// Let it go again.
        RETRY
    }

    /// @param message its number
    /// @param code of the dossier
    /// @param known whose dossier it is
    /// @param owner sign-in name of who answers for it; empty where that officer left or lost the
    ///   right to correct: stranded, a supervisor must take it over
    /// @param since when it was caused
    /// @param next not before this; null: at the next round
    /// @param words the portal's own, empty when none
    public record Item(
            long message,
            String code,
            String known,
            String owner,
            Kind what,
            int status,
            Group group,
            Instant since,
            int tries,
            Sentence reason,
            String words,
            Step step,
            @Nullable Instant next) {}

    /// @param oldest when the longest waiting one was caused; null when nothing waits
    /// @param confirmedToday how many the portal has confirmed since the day began
    /// @param lastConfirmed null before the first
    public record Summary(
            int waiting,
            int look,
            int itself,
            int turn,
            int scans,
            @Nullable Instant oldest,
            int confirmedToday,
            @Nullable Instant lastConfirmed) {}

    /// A dossier's state towards the portal.
    ///
    /// @param state `not_connected`, `synced`, `waiting`, `sending`, `attention`
    /// @param waiting messages of it that are not confirmed
    /// @param reason of the first of them; null when all is well
    /// @param confirmed when the portal last confirmed one; null before the first
    public record DossierState(
            String state,
            int waiting,
            @Nullable Sentence reason,
            Step step,
            @Nullable Instant confirmed) {}

    /// Refused without the right `FIND`.
    ///
    /// @param grouped what needs a person first; else oldest first
    public Outcome<List<Item>> page(Session session, boolean grouped, int offset, int limit) {
        var barred = session.lacks(Right.FIND);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return Outcome.done(items(store.outbox(o -> o.page(grouped, offset, limit))));
    }

    /// The next ones after a message, oldest first; for lists read to their end while others leave.
    ///
    /// @param message number of the last one seen, 0 to begin
    public Outcome<List<Item>> after(Session session, long message, int limit) {
        var barred = session.lacks(Right.FIND);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return Outcome.done(items(store.outbox(o -> o.after(message, limit))));
    }

    private List<Item> items(List<Outbox.Waiting> waiting) {
        boolean set = exchange.settings().isSet();
        boolean line = exchange.watch().view().lost() == null;
        return waiting.stream().map(w -> item(w, set, line)).toList();
    }

    private Item item(Outbox.Waiting waiting, boolean set, boolean line) {
        Message m = waiting.message();
        boolean here =
                store.present() != null
                        && store.present().officers().stream()
                                .anyMatch(o ->
                                        o.name().equals(waiting.holder())
                                                && Rights.may(o.role(), Right.CORRECT));
        return new Item(
                m.no(),
                m.code(),
                waiting.known(),
                here ? waiting.holder() : "",
                m.kind(),
                m.status().code(),
                group(m),
                m.moment(),
                m.tries(),
                reason(m, set, line),
                m.words(),
                step(m),
                m.next());
    }

    /// Messages of a dossier that wait for a person, by its code or one it had.
    public Outcome<List<Long>> aside(String code) {
        UUID subject = store.lists().dossier(code.strip()).map(Dossier::id).orElse(null);
        if (subject == null) {
            return Outcome.refused(Refusal.at("code", "refusal.dossier.unknown", code));
        }
        return Outcome.done(
                store.outbox(o -> o.of(subject)).stream()
                        .filter(m -> m.state() == State.ASIDE)
                        .map(Message::no)
                        .toList());
    }

    static Group group(Message m) {
        if (m.state() == State.ASIDE) {
            return Group.LOOK;
        }
        return m.state() == State.STARTED || !m.reason().isEmpty() ? Group.ITSELF : Group.TURN;
    }

    static Step step(Message m) {
        if (m.state() != State.ASIDE) {
            return Step.NONE;
        }
        return switch (m.reason()) {
            case "conflict" -> Step.COMPARE;
            case "clash" -> Step.RENUMBER;
            case "tooLarge" -> Step.SHRINK;
            case "refused" -> m.carried() || m.kind() == Kind.PROGRESS ? Step.RETRY : Step.CORRECT;
            default -> Step.RETRY;
        };
    }

    static Sentence reason(Message m, boolean set, boolean line) {
        if (m.state() != State.ASIDE && !set) {
            return Sentence.of("sync.reason.noPortal");
        }
        if (!m.reason().isEmpty()) {
            return Sentence.of("sync.reason." + m.reason(), m.words());
        }
        if (m.state() == State.STARTED) {
            return Sentence.of("sync.reason.started");
        }
        if (!line) {
            return Sentence.of("sync.reason.noLine");
        }
        return Sentence.of(m.state() == State.QUEUED ? "sync.reason.behind" : "sync.reason.turn");
    }

    /// Counts for the status bar and the head of the screen.
    ///
    /// @param dayStart first moment of today
    public Summary summary(Instant dayStart) {
        return store.outbox(o -> {
            Outbox.Counts counts = o.counts();
            List<Integer> groups = o.groups();
            return new Summary(
                    counts.waiting(),
                    groups.get(0),
                    groups.get(1),
                    groups.get(2),
                    counts.scans(),
                    counts.oldest(),
                    o.confirmedSince(dayStart),
                    o.lastConfirmed());
        });
    }

    /// Why a dossier is not at the portal, or that it is.
    public DossierState state(UUID dossier) {
        List<Message> all = store.outbox(o -> o.of(dossier));
        List<Message> open =
                all.stream()
                        .filter(m -> m.state() != State.DONE && m.state() != State.CLOSED)
                        .toList();
        Instant confirmed =
                all.stream()
                        .filter(m -> m.state() == State.DONE)
                        .map(Message::changed)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        boolean set = exchange.settings().isSet();
        if (open.isEmpty()) {
            return new DossierState(
                    set ? "synced" : "not_connected", 0, null, Step.NONE, confirmed);
        }
        Message first =
                open.stream()
                        .filter(m -> m.state() == State.ASIDE)
                        .findFirst()
                        .orElse(open.getFirst());
        String state =
                switch (first.state()) {
                    case ASIDE -> "attention";
                    case STARTED -> "sending";
                    default -> set ? "waiting" : "not_connected";
                };
        boolean line = exchange.watch().view().lost() == null;
        return new DossierState(
                state, open.size(), reason(first, set, line), step(first), confirmed);
    }

    Instant now() {
        return clock.instant();
    }
}
