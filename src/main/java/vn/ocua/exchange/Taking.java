package vn.ocua.exchange;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;
import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.Changes;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.Services;
import vn.ocua.store.Decision;
import vn.ocua.store.Inbox;
import vn.ocua.store.Store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Takes in what the portal changed: each row once, in order, each with its line of history.
final class Taking {
    /// What the portal may have forgotten when it comes back from a backup.
    private static final Duration OFFERED = Duration.ofDays(90);

    /// A portal that begins a new life with every answer would keep a round for ever.
    private static final int MOST_LIVES = 3;

    private static final int LIFE = 200;
    private static final int BODY = 1_000_000;

    /// A clock this far off says nothing about which 90 days were the last.
    private static final Duration LOST_COUNT = Duration.ofDays(1);

    private final Store store;
    private final Speaking speaking;
    private final Supplier<Act.Stamp> stamp;
    private final Tally tally;
    private int lives;

    Taking(Store store, Speaking speaking, Supplier<Act.Stamp> stamp, Tally tally) {
        this.store = store;
        this.speaking = speaking;
        this.stamp = stamp;
        this.tally = tally;
    }

    void take() throws Gone, InterruptedException {
        while (true) {
            Inbox.Bookmark mark = store.inbox(Inbox::bookmark);
            Changes page = speaking.ask(p -> p.changes(mark.cursor(), Services.MOST_CHANGES));
            String life = cut(page.kyNguyen(), LIFE);
            if (!life.equals(mark.life())) {
                if (++lives > MOST_LIVES) {
                    throw new Gone(new LineTrouble(LineTrouble.Kind.SERVER));
                }
                anotherLife(mark, life);
                continue;
            }
            rows(page.rows());
            if (page.cursor() != mark.cursor()) {
                say(new Exchanged.CursorMoved(stamp.get(), mark.life(), page.cursor()));
            }
            if (page.rows().isEmpty() || page.cursor() == mark.cursor()) {
                return;
            }
        }
    }

    /// The first reading of all, or a portal that was restored: from the start, and everything
    /// confirmed lately is offered again.
    private void anotherLife(Inbox.Bookmark mark, String life) {
        Act.Stamp now = stamp.get();
        Duration skew = speaking.clockSkew();
        boolean right = skew == null || skew.abs().compareTo(LOST_COUNT) < 0;
        Instant since = right ? now.at().minus(OFFERED) : Instant.EPOCH;
        say(
                mark.life().isEmpty()
                        ? new Exchanged.CursorMoved(now, life, 0)
                        : new Exchanged.OfferedAgain(now, life, since, null));
    }

    private void rows(List<ChangeRow> rows) {
        List<CompletableFuture<Outcome<Integer>>> taken = new ArrayList<>();
        for (ChangeRow change : rows) {
            Exchanged.Row row = row(change);
            taken.add(
                    store.submitLater(state -> {
                        if (state.inbox().knows(row.digest())) {
                            return Outcome.done(new Decision.Decided<>(List.of(), 0));
                        }
                        Exchanged act = new Rows(state, stamp.get()).decide(row);
                        if (act instanceof Exchanged.ConflictFound) {
                            tally.conflict();
                        }
                        return Outcome.done(new Decision.Decided<>(List.<Act>of(act), 1));
                    }));
        }
        int fresh = 0;
        for (CompletableFuture<Outcome<Integer>> one : taken) {
            fresh += one.join() instanceof Outcome.Done<Integer>(Integer n) ? n : 0;
        }
        if (fresh > 0) {
            tally.received(fresh);
        }
    }

    static Exchanged.Row row(ChangeRow change) {
        String kind = Objects.requireNonNullElse(change.loai(), "");
        String code = Objects.requireNonNullElse(change.maHoSo(), "");
        String body = change.noiDung() == null ? "{}" : change.noiDung().toString();
        String digest = Frozen.hash(kind + "\n" + code + "\n" + body);
        // One too long to keep is kept as one that nobody can read.
        return new Exchanged.Row(
                change.seq(), cut(kind, 40), cut(code, 200), digest, cut(body, BODY));
    }

    private static String cut(String text, int longest) {
        return vn.ocua.base.Text.cut(text, longest);
    }

    private void say(Exchanged act) {
        store.submit(_ -> Outcome.done(new Decision.Decided<>(List.<Act>of(act), act)));
    }
}
