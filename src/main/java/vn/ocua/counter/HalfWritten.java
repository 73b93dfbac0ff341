package vn.ocua.counter;

import vn.ocua.store.Store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an officer is writing about a dossier and has not done yet: the reason of an extension, a
/// remark, the number of a result. The words outlive the screen, the officer's leave and the PC.
public final class HalfWritten {
    /// Why a result could not be handed over: written where results are, not on the dossier's page.
    public static final String NOT_RETURNED = "NOT_RETURNED";

    private final OfficerNote<Written> note;
    private final InstantSource clock;

    HalfWritten(Store store, InstantSource clock) {
        this.clock = clock;
        this.note =
                new OfficerNote<>(
                        store, ".acts", Written[].class, one -> key(one.code(), one.act()));
    }

    /// @param code of the dossier; empty where it is about none
    /// @param known whose dossier it is, for a list
    /// @param act what is being done, a word of the screens
    /// @param fields as typed, by their names
    /// @param open it stood before the officer when it was kept last; else it was put aside
    /// @param at when it was written last
    public record Written(
            String code,
            String known,
            String act,
            Map<String, String> fields,
            boolean open,
            Instant at) {}

    /// The officer's own, the last first.
    public List<Written> of(Session session) {
        return note.of(session);
    }

    /// About one dossier.
    public List<Written> of(Session session, String code) {
        return of(session).stream().filter(one -> one.code().equals(code)).toList();
    }

    public Optional<Written> of(Session session, String code, String act) {
        return of(session, code).stream().filter(one -> one.act().equals(act)).findFirst();
    }

    /// Notes what is typed now, on disk with the next [#save()]; no fields means that nothing is.
    public void typed(
            Session session,
            String code,
            String known,
            String act,
            Map<String, String> fields,
            boolean open) {
        if (fields.isEmpty()) {
            drop(session, code, act);
        } else {
            note.put(
                    session,
                    new Written(code, known, act, Map.copyOf(fields), open, clock.instant()));
        }
    }

    /// It was done.
    public void drop(Session session, String code, String act) {
        note.remove(session, key(code, act));
    }

    /// Everything noted is safe on return.
    ///
    /// @throws vn.ocua.base.Fault when the disk takes nothing
    public void save() {
        note.save();
    }

    private static Object key(String code, String act) {
        return List.of(code, act);
    }
}
