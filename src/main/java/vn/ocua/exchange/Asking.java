package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged.Told;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Fate;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.portal.FoundDossier;
import vn.ocua.store.Store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Asks the portal what it has (`TraCuuHoSo`) before anything goes a second time.
final class Asking {
    private static final int AT_ONCE = 6;

    private final Store store;
    private final Speaking speaking;
    private final Supplier<Act.Stamp> stamp;

    Asking(Store store, Speaking speaking, Supplier<Act.Stamp> stamp) {
        this.store = store;
        this.speaking = speaking;
        this.stamp = stamp;
    }

    /// What is known of each; `gone` where the line went before all were asked for.
    record Asked(Map<Frozen, Told> told, @Nullable Gone gone) {}

    /// Several at once: after a lost batch each of its dossiers must be asked for, and one after
    /// the other on a bad line they would hold up everything behind them.
    Asked all(Map<Frozen, String> words) throws InterruptedException {
        Map<Frozen, Told> told = new LinkedHashMap<>();
        AtomicReference<@Nullable Gone> gone = new AtomicReference<>();
        int threads = Math.min(AT_ONCE, Math.max(1, words.size()));
        try (ExecutorService asking =
                Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
            Map<Frozen, Future<Told>> asked = new LinkedHashMap<>();
            words.forEach((frozen, said) ->
                    asked.put(frozen, asking.submit(() -> one(frozen, said, gone))));
            for (Map.Entry<Frozen, Future<Told>> one : asked.entrySet()) {
                try {
                    told.put(one.getKey(), one.getValue().get());
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof Gone)) {
                        throw new IllegalStateException(e.getCause());
                    }
                } catch (InterruptedException e) {
                    asking.shutdownNow();
                    throw e;
                }
            }
        }
        return new Asked(told, gone.get());
    }

    private Told one(Frozen frozen, String words, AtomicReference<@Nullable Gone> gone)
            throws Gone, InterruptedException {
        Gone before = gone.get();
        if (before != null) {
            throw before;
        }
        try {
            return whether(speaking.beside(), frozen, words);
        } catch (Gone now) {
            gone.compareAndSet(null, now);
            throw now;
        }
    }

    /// The same for one.
    Told whether(Frozen frozen, String words) throws Gone, InterruptedException {
        return whether(speaking, frozen, words);
    }

    /// Whether a create arrived: SoBienNhan decides whose dossier is there.
    private Told whether(Speaking speaking, Frozen frozen, String words)
            throws Gone, InterruptedException {
        Message message = frozen.message();
        Optional<FoundDossier> found = speaking.ask(p -> p.lookUp(message.code()));
        if (found.isEmpty()) {
            return words.isEmpty()
                    ? Told.of(message.no(), Fate.MISSING)
                    : Judging.failed(message, words, stamp.get().at());
        }
        String owner = found.get().soBienNhan();
        if (owner == null || !owner.equalsIgnoreCase(message.subject().toString())) {
            return new Told(message.no(), Fate.CLASH, "clash", clash(found.get()), null);
        }
        // Bytes that left before are there, and a stick's are never newer; where the portal has
        // gone on from this status an update would set it back. Other content goes on as an update.
        String there = found.get().trangThaiHoSo();
        boolean further = there != null && !there.equals(String.valueOf(message.status().code()));
        boolean left = message.tries() > 0 && message.body() != null;
        boolean same =
                further || message.carried() || (!message.again() && (left || words.isEmpty()));
        return Told.of(message.no(), same ? Fate.DONE : Fate.EXISTS);
    }

    /// Whose it is there: the officer needs a hint, not the other citizen's data.
    private static String clash(FoundDossier found) {
        String procedure = found.maTTHC();
        String received = found.ngayTiepNhan();
        return (procedure == null ? "" : procedure) + (received == null ? "" : " " + received);
    }

    /// A stick's update whose desk has meanwhile told the portal more by a line of its own: sending
    /// it would set the portal back.
    boolean isOvertaken(Message message) throws Gone, InterruptedException {
        if (!message.carried() || message.kind() != Kind.UPDATE) {
            return false;
        }
        Message before =
                store.outbox(o -> o.of(message.subject())).stream()
                        .filter(m -> m.no() < message.no())
                        .filter(m -> m.kind() == Kind.CREATE || m.kind() == Kind.UPDATE)
                        .reduce((first, last) -> last)
                        .orElse(null);
        if (before == null) {
            return false;
        }
        String there =
                speaking.ask(p -> p.lookUp(message.code()))
                        .map(FoundDossier::trangThaiHoSo)
                        .orElse(null);
        return there != null
                && !there.equals(String.valueOf(before.status().code()))
                && !there.equals(String.valueOf(message.status().code()));
    }
}
