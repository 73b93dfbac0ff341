package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Numbering;
import vn.ocua.paper.Issued;
import vn.ocua.paper.Papers;
import vn.ocua.store.Decision;
import vn.ocua.store.State;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps a dossier's papers as issued and counts them; the same paper again is the stored file with
/// a mark.
final class Kept {
    private final Store store;
    private final Papers papers;

    Kept(Store store, Papers papers) {
        this.store = store;
        this.papers = papers;
    }

    Outcome<Issuing.Paper> issue(
            Session session, Dossier dossier, PaperPlan plan, boolean again, Instant now) {
        State.Issues before =
                store.lists().issues(dossier.id(), plan.form(), plan.key(), plan.version());
        if (before.count() > 0 && !again) {
            return Outcome.refused(Refusal.at("again", "refusal.paper.again", plan.version()));
        }
        if (before.count() == 0 && again) {
            return never(plan);
        }
        return before.count() == 0
                ? plan.drawing().get().then(issued -> first(session, dossier, plan, issued, now))
                : again(session, dossier, plan, before, now);
    }

    private Outcome<Issuing.Paper> first(
            Session session, Dossier dossier, PaperPlan plan, Issued issued, Instant now) {
        String sha256 = store.files().put(issued.pdf());
        return record(session, dossier, plan, 0, issued.pages(), sha256, now)
                .map(reprint -> paper(plan, reprint, issued));
    }

    private Outcome<Issuing.Paper> again(
            Session session, Dossier dossier, PaperPlan plan, State.Issues before, Instant now) {
        String first = before.sha256();
        if (first == null) {
            return never(plan);
        }
        byte[] stored = store.files().get(first);
        return record(session, dossier, plan, before.count(), before.pages(), first, now)
                .map(reprint -> {
                    byte[] marked = papers.reprint(stored, reprint, now);
                    return paper(plan, reprint, new Issued(marked, before.pages(), List.of()));
                });
    }

    private static Outcome<Issuing.Paper> never(PaperPlan plan) {
        return Outcome.refused(
                Refusal.at("again", "refusal.paper.never", plan.form(), plan.size()));
    }

    private static Issuing.Paper paper(PaperPlan plan, int reprint, Issued issued) {
        return new Issuing.Paper(
                plan.form(),
                plan.size(),
                plan.version(),
                reprint,
                issued.pages(),
                issued.pdf(),
                issued.replaced());
    }

    /// Counts in the writer, so that two reprints never carry one number and two officers never
    /// both hold an original; answers the reprint's number.
    ///
    /// @param known how often it was out when this one was begun
    private Outcome<Integer> record(
            Session session,
            Dossier dossier,
            PaperPlan plan,
            int known,
            int pages,
            String sha256,
            Instant now) {
        return store.submit(state -> {
            Optional<Refusal> backwards = Numbering.barred(VietnamTime.date(now), state.lastDay());
            if (backwards.isPresent()) {
                return Outcome.refused(backwards.get());
            }
            int reprint =
                    state.issues(dossier.id(), plan.form(), plan.key(), plan.version()).count();
            if (known == 0 && reprint > 0) {
                return Outcome.refused(Refusal.at("again", "refusal.paper.again", plan.version()));
            }
            Act.Stamp stamp = new Act.Stamp(now, session.officer().name());
            return Outcome.done(
                    new Decision.Decided<>(
                            List.of(
                                    new Act.Printed(
                                            stamp,
                                            dossier.id(),
                                            plan.form(),
                                            plan.key(),
                                            plan.version(),
                                            reprint,
                                            pages,
                                            sha256)),
                            reprint));
        });
    }
}
