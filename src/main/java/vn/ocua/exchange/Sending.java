package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Exchanged.Told;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Fate;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.portal.Answer;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.Portal;
import vn.ocua.store.Store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Sends what waits, in batches, and writes down what became of it.
///
/// The answers of one batch and the start of the next are one record of the journal.
final class Sending {
    private static final int MOST_STARTED = 500;

    /// How often an answer that leaves an item out is asked for again within a round.
    private static final int MOST_UNSURE = 3;

    /// How often one item alone is tried in a round while the portal answers other calls.
    static final int MOST_BROKEN = 3;

    private final Store store;
    private final Portal portal;
    private final Freezing freezing;
    private final Patience patience;
    private final Asking asking;
    private final BatchSize size;
    private final Supplier<Act.Stamp> stamp;
    private final Tally tally;
    private final List<Told> told = new ArrayList<>();
    private final Set<Long> resting = new HashSet<>();

    /// How often a part of a batch brought no answer in this round, by its first message.
    private final Map<Long, Integer> broke = new HashMap<>();

    Sending(
            Store store,
            Portal portal,
            Freezing freezing,
            Patience patience,
            BatchSize size,
            Supplier<Act.Stamp> stamp,
            Tally tally) {
        this.store = store;
        this.portal = portal;
        this.freezing = freezing;
        this.patience = patience;
        this.asking = new Asking(store, new Speaking(portal, patience), stamp);
        this.size = size;
        this.stamp = stamp;
        this.tally = tally;
    }

    /// Everything that left without an answer: asked for, or sent again where that does no harm.
    void settleStarted() throws Gone, InterruptedException {
        List<Message> started = store.outbox(o -> o.started(MOST_STARTED));
        Set<Long> seen = new HashSet<>();
        while (!started.isEmpty()) {
            List<Frozen> creates = new ArrayList<>();
            for (Message message : started) {
                seen.add(message.no());
                if (message.kind() == Kind.CREATE && message.body() != null) {
                    creates.add(new Frozen(message, message.body()));
                }
            }
            Asking.Asked asked = asking.all(without(creates));
            told.addAll(asked.told().values());
            flush();
            Gone gone = asked.gone();
            if (gone != null) {
                throw gone;
            }
            for (Kind kind : List.of(Kind.PROGRESS, Kind.UPDATE)) {
                repeat(started.stream().filter(m -> m.kind() == kind).toList());
            }
            started =
                    store.outbox(o -> o.started(MOST_STARTED)).stream()
                            .filter(m -> !seen.contains(m.no()))
                            .toList();
        }
    }

    private void repeat(List<Message> messages) throws Gone, InterruptedException {
        for (int from = 0; from < messages.size(); from += size.now()) {
            int to = Math.min(messages.size(), from + size.now());
            leave(freezing.bodies(messages.subList(from, to)));
        }
        flush();
    }

    /// All of a kind that may leave.
    ///
    /// @param now leaves out what is not to be tried yet; null: everything
    /// @return whether anything left
    boolean send(Kind kind, @Nullable Instant now) throws Gone, InterruptedException {
        boolean any = false;
        List<Frozen> next = ready(kind, now, Set.copyOf(resting), size.now());
        while (!next.isEmpty()) {
            any = true;
            Supplier<List<Frozen>> ahead = leave(next, kind, now);
            next = ahead.get();
            if (next.isEmpty()) {
                flush();
                next = ready(kind, now, Set.copyOf(resting), size.now());
            }
        }
        flush();
        return any;
    }

    /// While a batch is on its way, the next one is read and written out.
    private Supplier<List<Frozen>> leave(List<Frozen> batch, Kind kind, @Nullable Instant now)
            throws Gone, InterruptedException {
        List<Frozen> going = going(batch);
        Set<Long> not = Set.copyOf(resting);
        int most = size.now();
        CompletableFuture<List<Frozen>> ahead =
                CompletableFuture.supplyAsync(() -> ready(kind, now, not, most));
        if (!going.isEmpty()) {
            deliver(going);
        }
        return ahead::join;
    }

    private List<Frozen> ready(Kind kind, @Nullable Instant now, Set<Long> resting, int most) {
        return freezing.bodies(next(kind, now, resting, most));
    }

    private List<Message> next(Kind kind, @Nullable Instant now, Set<Long> resting, int most) {
        List<Message> next = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Message message : store.outbox(o -> o.ready(kind, now, most + resting.size()))) {
            // Answers name codes: two dossiers of one code never share a batch.
            if (next.size() < most
                    && !resting.contains(message.no())
                    && codes.add(message.code())) {
                next.add(message);
            }
        }
        return next;
    }

    private void leave(List<Frozen> batch) throws Gone, InterruptedException {
        List<Frozen> going = going(batch);
        if (!going.isEmpty()) {
            deliver(going);
        }
    }

    /// Those of a batch that really leave, after the journal says so.
    private List<Frozen> going(List<Frozen> batch) throws Gone, InterruptedException {
        List<Frozen> frozen = freezing.freeze(batch, false, answers(), stamp.get());
        Set<Long> left = new HashSet<>();
        frozen.forEach(f -> left.add(f.message().no()));
        batch.stream()
                .map(f -> f.message().no())
                .filter(no -> !left.contains(no))
                .forEach(resting::add);
        List<Frozen> going = new ArrayList<>();
        for (Frozen f : frozen) {
            if (asking.isOvertaken(f.message())) {
                told.add(Told.of(f.message().no(), Fate.DONE));
            } else {
                going.add(f);
            }
        }
        tally.sent(going.size());
        return going;
    }

    /// What is certain so far, as an act; empty when there is none.
    private List<Exchanged> answers() {
        if (told.isEmpty()) {
            return List.of();
        }
        tally.told(told);
        List<Exchanged> acts = List.of(new Exchanged.Answered(stamp.get(), told));
        told.clear();
        return acts;
    }

    void flush() {
        freezing.freeze(List.of(), false, answers(), stamp.get());
    }

    private void deliver(List<Frozen> batch) throws Gone, InterruptedException {
        Deque<List<Frozen>> parts = new ArrayDeque<>();
        parts.add(batch);
        int unsure = 0;
        while (!parts.isEmpty()) {
            List<Frozen> part = parts.removeFirst();
            try {
                Answer answer = call(part);
                patience.well();
                Judging.Verdict verdict =
                        Judging.of(part, answer, unsure == MOST_UNSURE - 1, stamp.get().at());
                if (verdict.split()) {
                    halves(part, parts);
                    continue;
                }
                size.well();
                take(verdict.told());
                Asking.Asked asked = asking.all(verdict.ask());
                take(List.copyOf(asked.told().values()));
                Gone gone = asked.gone();
                if (gone != null) {
                    throw gone;
                }
                if (!verdict.unsure().isEmpty()) {
                    if (++unsure < MOST_UNSURE) {
                        parts.addFirst(verdict.unsure());
                    } else {
                        verdict.unsure()
                                .forEach(f ->
                                        take(
                                                List.of(
                                                        Judging.failed(
                                                                f.message(),
                                                                "",
                                                                stamp.get().at()))));
                    }
                }
            } catch (LineTrouble trouble) {
                parts.addAll(after(trouble, part, parts));
            } catch (InterruptedException e) {
                remember(part, parts, "stopped", null);
                throw e;
            }
        }
    }

    private Answer call(List<Frozen> part) throws LineTrouble, InterruptedException {
        List<String> bodies = part.stream().map(Frozen::body).toList();
        Kind kind = part.getFirst().message().kind();
        return kind == Kind.PROGRESS
                ? portal.progress(bodies)
                : portal.dossiers(kind == Kind.UPDATE, bodies);
    }

    /// @return what is to be sent again
    private List<List<Frozen>> after(
            LineTrouble trouble, List<Frozen> part, Deque<List<Frozen>> parts)
            throws Gone, InterruptedException {
        boolean tooMuch =
                trouble.kind() == LineTrouble.Kind.TOO_LARGE
                        || trouble.kind() == LineTrouble.Kind.TIMEOUT;
        if (tooMuch) {
            size.halve();
        }
        if (!patience.again(trouble)) {
            remember(part, parts, reason(trouble), trouble);
            throw new Gone(trouble);
        }
        int times = broke.merge(part.getFirst().message().no(), 1, Integer::sum);
        if (part.size() == 1 && times >= MOST_BROKEN && Gone.mayBeContent(trouble)) {
            take(List.of(alone(part.getFirst(), trouble, parts)));
            return List.of();
        }
        boolean halve = tooMuch || (times > 1 && Gone.mayBeContent(trouble));
        List<Frozen> rest = part;
        if (trouble.mayHaveArrived() && part.getFirst().message().kind() == Kind.CREATE) {
            rest = new ArrayList<>();
            Asking.Asked asked = asking.all(without(part));
            for (Map.Entry<Frozen, Told> one : asked.told().entrySet()) {
                if (one.getValue().fate() == Fate.MISSING) {
                    rest.add(one.getKey());
                } else {
                    take(List.of(one.getValue()));
                }
            }
            Gone gone = asked.gone();
            if (gone != null) {
                remember(part, parts, reason(gone.trouble()), gone.trouble());
                throw gone;
            }
        }
        List<List<Frozen>> again = new ArrayList<>();
        int width = halve ? Math.max(1, (rest.size() + 1) / 2) : Math.max(1, rest.size());
        for (int from = 0; from < rest.size(); from += width) {
            again.add(rest.subList(from, Math.min(rest.size(), from + width)));
        }
        return again;
    }

    /// One that never brings an answer while the portal answers for it: something about its content
    /// stops the portal, or what stands before it, and must not stop the others.
    private Told alone(Frozen frozen, LineTrouble trouble, Deque<List<Frozen>> parts)
            throws Gone, InterruptedException {
        Told found = lookedUp(frozen, "", List.of(frozen), parts);
        boolean create = frozen.message().kind() == Kind.CREATE;
        return create && found.fate() != Fate.MISSING
                ? found
                : Judging.failed(frozen.message(), trouble.code(), stamp.get().at());
    }

    private Told lookedUp(Frozen frozen, String words, List<Frozen> part, Deque<List<Frozen>> parts)
            throws Gone, InterruptedException {
        try {
            return asking.whether(frozen, words);
        } catch (Gone gone) {
            remember(part, parts, reason(gone.trouble()), gone.trouble());
            throw gone;
        }
    }

    private static Map<Frozen, String> without(List<Frozen> frozen) {
        Map<Frozen, String> words = new LinkedHashMap<>();
        frozen.forEach(one -> words.put(one, ""));
        return words;
    }

    private void halves(List<Frozen> part, Deque<List<Frozen>> parts) {
        int middle = part.size() / 2;
        parts.addFirst(part.subList(middle, part.size()));
        parts.addFirst(part.subList(0, middle));
    }

    private void take(List<Told> certain) {
        for (Told one : certain) {
            told.add(one);
            if (one.fate() == Fate.FAILED || one.fate() == Fate.LOST) {
                resting.add(one.message());
            }
        }
    }

    /// The line went: what left stays marked as such.
    private void remember(
            List<Frozen> part,
            Deque<List<Frozen>> parts,
            String reason,
            @Nullable LineTrouble trouble) {
        Set<Long> certain = new HashSet<>();
        told.forEach(one -> certain.add(one.message()));
        List<Frozen> open = new ArrayList<>(part);
        parts.forEach(open::addAll);
        for (Frozen frozen : open) {
            if (!certain.contains(frozen.message().no())) {
                take(List.of(lost(frozen, reason, trouble)));
            }
        }
        flush();
    }

    private Told lost(Frozen frozen, String reason, @Nullable LineTrouble trouble) {
        Duration asked = trouble == null ? null : trouble.retryAfter();
        return new Told(
                frozen.message().no(),
                Fate.LOST,
                reason,
                trouble == null ? "" : trouble.code(),
                asked == null ? null : stamp.get().at().plus(asked));
    }

    static String reason(LineTrouble trouble) {
        return trouble.kind().name().toLowerCase(Locale.ROOT);
    }
}
