package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;
import vn.ocua.person.Officer;
import vn.ocua.store.DraftFiles;
import vn.ocua.store.Store;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/// Half-typed registrations: encrypted small files beside the journal, gone once the dossier is
/// saved.
public final class Drafts {
    private final DraftFiles files;
    private final DraftScans scans;
    private final InstantSource clock;

    Drafts(Store store, InstantSource clock) {
        this.files = store.drafts();
        this.scans = new DraftScans(store);
        this.clock = clock;
    }

    /// Keeps what is typed now; answers the draft with its moment.
    public Draft keep(Session session, UUID id, Application typed, String focus, boolean parked) {
        return keep(session, id, typed, focus, parked, null, null);
    }

    /// The same with whom the person acts for, and what is being written instead of saving.
    public Draft keep(
            Session session,
            UUID id,
            Application typed,
            String focus,
            boolean parked,
            @Nullable String role,
            Draft.@Nullable Instead instead) {
        String officer = session.officer().name();
        Draft draft = new Draft(id, officer, typed, focus, parked, clock.instant(), role, instead);
        files.write(draft);
        return draft;
    }

    public void drop(UUID id) {
        files.delete(id);
        scans.drop(id);
    }

    /// The officer's own drafts, newest first.
    public List<Draft> of(Session session) {
        return files.all().stream()
                .filter(d -> d.officer().equals(session.officer().name()))
                .toList();
    }

    /// How many drafts an officer left, for the sign-in screen.
    public int count(Officer officer) {
        return (int) files.all().stream().filter(d -> d.officer().equals(officer.name())).count();
    }
}
