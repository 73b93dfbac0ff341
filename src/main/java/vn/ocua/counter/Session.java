package vn.ocua.counter;

import java.util.Optional;
import vn.ocua.base.Refusal;
import vn.ocua.person.Officer;
import vn.ocua.person.Right;
import vn.ocua.person.Rights;

/// An officer who has signed in; every act is signed by one.
public record Session(Officer officer) {
    /// Why this officer may not, or nothing when the right is there.
    public Optional<Refusal> lacks(Right right) {
        return Rights.allows(officer.role(), right)
                ? Optional.empty()
                : Optional.of(Refusal.of("refusal.right", officer.fullName(), "right." + right.name()));
    }
}
