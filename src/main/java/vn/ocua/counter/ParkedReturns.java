package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.store.Store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Half-filled returns that an officer put aside, or is filling in.
public final class ParkedReturns {
    private final OfficerNote<Parked> note;
    private final InstantSource clock;

    ParkedReturns(Store store, InstantSource clock) {
        this.clock = clock;
        this.note = new OfficerNote<>(store, ".returns", Parked[].class, Parked::code);
    }

    /// What was filled in when the return was put aside.
    ///
    /// @param known whose dossier it is, for the list
    /// @param number of the result, of a dossier settled the same day
    /// @param instead somebody else collects
    /// @param identity as typed; may be half a number
    /// @param collected null when nothing was said about the fee
    /// @param rating 0 when nobody answered
    /// @param since when it was put aside; null until it is noted
    public record Parked(
            String code,
            String known,
            String number,
            boolean instead,
            String name,
            String identity,
            String authorised,
            @Nullable Boolean collected,
            String receipt,
            int rating,
            String why,
            String sign,
            @Nullable Instant since) {

        Parked at(@Nullable Instant moment) {
            return new Parked(
                    code,
                    known,
                    number,
                    instead,
                    name,
                    identity,
                    authorised,
                    collected,
                    receipt,
                    rating,
                    why,
                    sign,
                    moment);
        }
    }

    /// The officer's own, the last first.
    public List<Parked> of(Session session) {
        return note.of(session);
    }

    public Optional<Parked> of(Session session, String code) {
        return of(session).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// Notes what is filled in now, on disk with the next [#save()]; the same dossier once more
    /// replaces what lay there. Since when it lies there changes only with what was filled in.
    public void typed(Session session, Parked parked) {
        boolean same =
                of(session, parked.code())
                        .map(one -> one.at(null).equals(parked.at(null)))
                        .orElse(false);
        if (!same) {
            note.put(session, parked.at(clock.instant()));
        }
    }

    /// Everything noted is safe on return.
    ///
    /// @throws vn.ocua.base.Fault when the disk takes nothing
    public void save() {
        note.save();
    }

    /// It was handed over, or thrown away.
    public void drop(Session session, String code) {
        note.remove(session, code);
        save();
    }
}
