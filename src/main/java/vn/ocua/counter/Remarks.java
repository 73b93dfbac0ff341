package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Numbering;
import vn.ocua.person.Right;
import vn.ocua.store.Decision;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What an officer writes down beside a dossier: it stands in the story with its hour and changes
/// nothing else, whatever the dossier's state; the portal is not told.
public final class Remarks {
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 300;

    private final Store store;
    private final InstantSource clock;

    Remarks(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Right `ATTACH`.
    public Outcome<Dossier> write(Session session, String code, String text) {
        return put(session, Right.ATTACH, code, "remark", "", text);
    }

    /// Why a result could not be handed over; right `RETURN_RESULT`.
    ///
    /// @param who came for it; may be empty
    public Outcome<Dossier> notReturned(Session session, String code, String who, String text) {
        return put(session, Right.RETURN_RESULT, code, "notReturned", who, text);
    }

    private Outcome<Dossier> put(
            Session session, Right right, String code, String kind, String who, String text) {
        Optional<Refusal> barred = session.lacks(right);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        String clean = Text.clean(text);
        if (clean.isEmpty()) {
            return Outcome.refused(Refusal.at("reason", "refusal.remark.empty"));
        }
        if (clean.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.at("reason", "refusal.text.long", clean.length(), LONGEST));
        }
        String name = Text.clean(who);
        if (name.length() > LONGEST_NAME) {
            return Outcome.refused(
                    Refusal.at("who", "refusal.text.long", name.length(), LONGEST_NAME));
        }
        return store.submit(state -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Optional<Refusal> backwards = Numbering.barred(VietnamTime.date(now), state.lastDay());
            if (backwards.isPresent()) {
                return Outcome.refused(backwards.get());
            }
            Dossier dossier = state.dossier(code).orElse(null);
            if (dossier == null) {
                return Outcome.refused(Refusal.at("code", "refusal.dossier.unknown", code));
            }
            Instant last = state.lastMoment(dossier.id());
            Act.Stamp stamp =
                    new Act.Stamp(
                            last != null && now.isBefore(last) ? last : now,
                            session.officer().name());
            return Outcome.done(
                    new Decision.Decided<>(
                            List.of(new Act.Remarked(stamp, dossier.id(), kind, name, clean)),
                            dossier));
        });
    }
}
