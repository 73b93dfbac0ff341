package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.person.Officer;
import vn.ocua.store.Store;
import vn.ocua.store.keys.KeyRing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The door of a desk, before anything is open: who works here, and the first sign-in that opens
/// the store.
public final class Door {
    private final Path folder;
    private final InstantSource clock;
    private final KeyRing keys;

    /// @throws vn.ocua.base.Fault when no desk was made in the folder, or its key file is damaged
    public Door(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.keys = Counter.keys(folder);
    }

    /// An open desk and whoever opened it.
    ///
    /// @param replayed acts that an unclean stop had kept from the tables
    /// @param rebuilt the tables were damaged or gone and were made again from the journal
    public record Opened(Counter counter, Session session, long replayed, boolean rebuilt) {}

    /// Loads what [#open] will need besides the password, beside the sign-in and quite out of its
    /// way; done once for a process.
    public static void rehearse() {
        Store.rehearse();
    }

    /// In the order they were added. What an officer may do is decided from the store.
    public List<Officer> officers() {
        return keys.officers();
    }

    /// `agency`, `name`, `desk`, `training` as set-up wrote them.
    public Map<String, String> lines() {
        return keys.desk();
    }

    /// Takes some tenths of a second for the password alone; off the window's thread.
    ///
    /// @param progress acts replayed so far
    public Outcome<Opened> open(String name, char[] password, Consumer<Long> progress) {
        return keys.openOfficer(name, password)
                .then(key -> {
                    Counter counter = Counter.open(folder, key, clock, progress);
                    Outcome<Opened> opened =
                            counter.session(name)
                                    .map(session ->
                                            new Opened(
                                                    counter,
                                                    session,
                                                    counter.opening().replayed(),
                                                    counter.opening().rebuilt()));
                    if (opened instanceof Outcome.Refused<Opened>) {
                        counter.close();
                    }
                    return opened;
                });
    }
}
