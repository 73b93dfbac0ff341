package vn.ocua.exchange;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;
import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.Changes;
import vn.ocua.portal.Services;
import vn.ocua.store.Decision;
import vn.ocua.store.Inbox;
import vn.ocua.store.Store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Takes in what the portal changed: each row once, in order, each with its line of history.
final class Taking {
    /// What the portal may have forgotten when it comes back from a backup.
    private static final Duration OFFERED = Duration.ofDays(90);

    private final Store store;
    private final Speaking speaking;
    private final Supplier<Act.Stamp> stamp;
    private final Tally tally;

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
            if (!page.kyNguyen().equals(mark.life())) {
                anotherLife(mark, page.kyNguyen());
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
        say(
                mark.life().isEmpty()
                        ? new Exchanged.CursorMoved(now, life, 0)
                        : new Exchanged.OfferedAgain(now, life, now.at().minus(OFFERED), null));
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
        return new Exchanged.Row(change.seq(), cut(kind, 40), cut(code, 200), digest, body);
    }

    private static String cut(String text, int longest) {
        return vn.ocua.base.Text.cut(text, longest);
    }

    private void say(Exchanged act) {
        store.submit(_ -> Outcome.done(new Decision.Decided<>(List.<Act>of(act), act)));
    }
}
