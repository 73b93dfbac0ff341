package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.store.Store;
import vn.ocua.store.files.SealedNote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Half-filled returns that an officer put aside: one sealed note an officer, beside the drafts.
public final class ParkedReturns {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Store store;
    private final InstantSource clock;

    ParkedReturns(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What was filled in when the return was put aside.
    ///
    /// @param known whose dossier it is, for the list
    /// @param number of the result, of a dossier settled the same day
    /// @param instead somebody else collects
    /// @param identity as typed; may be half a number
    /// @param collected null when nothing was said about the fee
    /// @param rating 0 when nobody answered
    /// @param since when it was put aside; null while it is being filled in
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

        Parked at(Instant moment) {
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
    public synchronized List<Parked> of(Session session) {
        return new ArrayList<>(
                note(session)
                        .read()
                        .map(bytes -> List.of(JSON.readValue(bytes, Parked[].class)))
                        .orElse(List.of()));
    }

    public synchronized Optional<Parked> of(Session session, String code) {
        return of(session).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// Puts aside; the same dossier once more replaces what lay there.
    public synchronized void park(Session session, Parked parked) {
        List<Parked> all = of(session);
        all.removeIf(one -> one.code().equals(parked.code()));
        all.addFirst(parked.at(clock.instant()));
        write(session, all);
    }

    /// It was handed over, or thrown away.
    public synchronized void drop(Session session, String code) {
        List<Parked> all = of(session);
        if (all.removeIf(one -> one.code().equals(code))) {
            write(session, all);
        }
    }

    private void write(Session session, List<Parked> all) {
        if (all.isEmpty()) {
            note(session).delete();
            return;
        }
        try {
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new Fault("SO-19", Sentence.of("fault.drafts.write"), e);
        }
        note(session).write(JSON.writeValueAsBytes(all));
    }

    private Path folder() {
        return store.folder().resolve("drafts");
    }

    private SealedNote note(Session session) {
        String officer = session.officer().name().replaceAll("[^A-Za-z0-9._-]", "_");
        return new SealedNote(folder().resolve(officer + ".returns"), store.key().derive("drafts"));
    }
}
