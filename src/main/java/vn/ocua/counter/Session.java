package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.person.Officer;
import vn.ocua.person.Right;
import vn.ocua.person.Rights;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// An officer who has signed in; every act is signed by one.
///
/// Only the name is kept: name as printed and role are looked up in the store at each question, so
/// that a role an administrator takes away is gone at once, in windows that are open as well.
public final class Session {
    private final Officer signedIn;
    private final Supplier<List<Officer>> officers;

    /// @param officers who works here now
    Session(Officer signedIn, Supplier<List<Officer>> officers) {
        this.signedIn = signedIn;
        this.officers = officers;
    }

    /// As the store has this officer now; as signed in where the store knows nobody of that name.
    public Officer officer() {
        return present().orElse(signedIn);
    }

    /// Why this officer may not, or nothing when the right is there.
    public Optional<Refusal> lacks(Right right) {
        Officer officer = present().orElse(null);
        if (officer == null) {
            return Optional.of(Refusal.of("refusal.officer.unknown", signedIn.name()));
        }
        return Rights.check(officer, right)
                        instanceof Outcome.Refused<Officer>(List<Refusal> reasons)
                ? Optional.of(reasons.getFirst())
                : Optional.empty();
    }

    private Optional<Officer> present() {
        return officers.get().stream().filter(o -> o.name().equals(signedIn.name())).findFirst();
    }
}
