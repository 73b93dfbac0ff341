package vn.ocua.store;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Act;

import java.util.List;

/// Something a person asks for, decided by the core against the present state when its turn comes.
///
/// @param <T> what the asker gets back
@FunctionalInterface
public interface Decision<T> {
    Outcome<Decided<T>> decide(State state);

    /// @param acts what happened, in order; none when it had happened before
    record Decided<T>(List<Act> acts, T answer) {
        public Decided {
            acts = List.copyOf(acts);
        }
    }
}
