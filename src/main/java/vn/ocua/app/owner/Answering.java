package vn.ocua.app.owner;

import java.util.OptionalInt;

/// Carries out, in the owner, what another process was asked for.
@FunctionalInterface
public interface Answering {
    /// @return the exit code, or empty when this process does not own the folder for long enough
    OptionalInt answer(Visitor visitor);
}
