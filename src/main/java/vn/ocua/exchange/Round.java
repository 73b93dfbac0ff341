package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Act;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.Portal;
import vn.ocua.store.Store;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/// One round: take in, settle what is unclear, send, scans last, take in again.
///
/// *Why taking in comes first:* a portal that came back from a backup says so there, and what it
/// forgot then goes out in the same round. *Why last too:* it may have come back meanwhile, and
/// have forgotten what this round told it; a full round ends with a look after its last word.
final class Round {
    private static final List<Kind> ORDER = List.of(Kind.CREATE, Kind.PROGRESS, Kind.UPDATE);

    private final Sending sending;
    private final Scans scans;
    private final Taking taking;
    private final Speaking speaking;
    private final Patience patience;
    private final Tally tally;
    private final @Nullable Instant now;

    /// @param now leaves out what is not to be tried yet; null: a person asked, everything goes
    Round(
            Store store,
            Portal portal,
            Freezing freezing,
            Patience patience,
            int batchSize,
            Budget budget,
            Supplier<Act.Stamp> stamp,
            Tally tally,
            @Nullable Instant now) {
        this.speaking = new Speaking(portal, patience);
        this.patience = patience;
        this.sending =
                new Sending(
                        store, portal, freezing, patience, new BatchSize(batchSize), stamp, tally);
        this.scans = new Scans(store, portal, patience, budget, stamp, tally);
        this.taking = new Taking(store, speaking, stamp, tally);
        this.tally = tally;
        this.now = now;
    }

    /// @return null after a full round, else what ended it
    @Nullable LineTrouble run() throws InterruptedException {
        try {
            speaking.ask(portal -> {
                portal.signIn();
                return portal;
            });
            take();
            sending.settleStarted();
            LineTrouble unread;
            do {
                do {
                    records();
                } while (scans.send(now));
                unread = take();
            } while (records());
            return unread;
        } catch (Gone gone) {
            return gone.trouble();
        } finally {
            sending.flush();
        }
    }

    /// A portal that cannot be read can be told all the same.
    ///
    /// @return null when everything was read
    private @Nullable LineTrouble take() throws Gone, InterruptedException {
        try {
            taking.take();
            return null;
        } catch (Gone gone) {
            if (!Gone.mayBeContent(gone.trouble())) {
                throw gone;
            }
            patience.forget();
            return gone.trouble();
        }
    }

    /// @return whether anything left
    private boolean records() throws Gone, InterruptedException {
        boolean ever = false;
        boolean any;
        do {
            any = false;
            for (Kind kind : ORDER) {
                any |= sending.send(kind, now);
            }
            ever |= any;
        } while (any);
        return ever;
    }

    Tally tally() {
        return tally;
    }
}
