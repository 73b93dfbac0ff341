package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Exchanged.Told;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Fate;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.Portal;
import vn.ocua.portal.Uploads.Scan;
import vn.ocua.portal.Uploads.Uploaded;
import vn.ocua.store.Decision;
import vn.ocua.store.Outbox;
import vn.ocua.store.Store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Sends scans after the records, the soonest promised dossier first, within the budget of a poor
/// line.
///
/// An upload that broke off goes on where the portal says it is; its address is kept before its
/// first byte.
final class Scans {
    private static final int MOST_AT_ONCE = 50;

    private final Store store;
    private final Portal portal;
    private final Patience patience;
    private final Budget budget;
    private final Supplier<Act.Stamp> stamp;
    private final Tally tally;
    private final Set<Long> resting = new HashSet<>();

    Scans(
            Store store,
            Portal portal,
            Patience patience,
            Budget budget,
            Supplier<Act.Stamp> stamp,
            Tally tally) {
        this.store = store;
        this.portal = portal;
        this.patience = patience;
        this.budget = budget;
        this.stamp = stamp;
        this.tally = tally;
    }

    /// @param now leaves out what is not to be tried yet; null: everything
    /// @return whether any scan arrived
    boolean send(@Nullable Instant now) throws Gone, InterruptedException {
        boolean any = false;
        while (true) {
            List<Message> next =
                    store.outbox(o -> o.scansReady(now, MOST_AT_ONCE + resting.size())).stream()
                            .filter(m -> !resting.contains(m.no()))
                            .toList();
            if (next.isEmpty() || budget.isSpent(stamp.get().at())) {
                return any;
            }
            for (Message message : next) {
                if (!budget.isSpent(stamp.get().at())) {
                    any |= one(message);
                }
            }
        }
    }

    private boolean one(Message message) throws Gone, InterruptedException {
        resting.add(message.no());
        Optional<Outbox.Scan> kept = store.outbox(o -> o.scan(message));
        if (kept.isEmpty()) {
            throw new IllegalStateException("message " + message.no() + " without its scan");
        }
        Outbox.Scan scan = kept.get();
        say(
                new Exchanged.SendStarted(
                        stamp.get(),
                        List.of(new Exchanged.Leaving(message.no(), scan.sha256(), null))));
        tally.sent(1);
        String url = message.url();
        int[] inVain = {0};
        while (true) {
            String[] at = {url};
            try {
                Uploaded uploaded =
                        portal.uploads()
                                .upload(
                                        new Scan(
                                                scan.name(),
                                                scan.sha256(),
                                                message.code(),
                                                scan.size(),
                                                () -> store.files().get(scan.sha256())),
                                        url,
                                        created -> {
                                            at[0] = created;
                                            opened(message, created);
                                        },
                                        budget.counting(stamp.get().at(), scan.size())
                                                .andThen(_ -> {
                                                    patience.well(); // It moves on.
                                                    inVain[0] = 0;
                                                }),
                                        budget.left(stamp.get().at()));
                patience.well();
                return ended(message, uploaded);
            } catch (LineTrouble trouble) {
                url = at[0];
                if (++inVain[0] >= Sending.MOST_BROKEN
                        && Gone.mayBeContent(trouble)
                        && answers(message)) {
                    answer(Judging.failed(message, trouble.code(), stamp.get().at()));
                    return false;
                }
                if (!patience.again(trouble)) {
                    answer(
                            new Told(
                                    message.no(),
                                    Fate.LOST,
                                    Sending.reason(trouble),
                                    trouble.code(),
                                    null));
                    throw new Gone(trouble);
                }
            }
        }
    }

    /// Whether the portal is there for other calls: then one scan must not stop the others.
    private boolean answers(Message message) throws InterruptedException {
        try {
            portal.lookUp(message.code());
            patience.well();
            return true;
        } catch (LineTrouble trouble) {
            return false;
        }
    }

    private void opened(Message message, String url) {
        answer(new Told(message.no(), Fate.OPENED, "", url, null));
    }

    private boolean ended(Message message, Uploaded uploaded) {
        switch (uploaded) {
            case Uploaded.Done(String url) -> {
                opened(message, url);
                answer(Told.of(message.no(), Fate.DONE));
                return true;
            }
            case Uploaded.TooLarge(long most) ->
                    answer(
                            new Told(
                                    message.no(),
                                    Fate.TOO_LARGE,
                                    "tooLarge",
                                    String.valueOf(most),
                                    null));
            case Uploaded.Paused paused ->
                    answer(
                            new Told(
                                    message.no(),
                                    Fate.LOST,
                                    "budget",
                                    String.valueOf(paused.offset()),
                                    budget.renewed(stamp.get().at())));
        }
        return false;
    }

    private void answer(Told told) {
        tally.told(List.of(told));
        say(new Exchanged.Answered(stamp.get(), List.of(told)));
    }

    private void say(Exchanged act) {
        store.submit(_ -> Outcome.done(new Decision.Decided<>(List.<Act>of(act), act)));
    }
}
