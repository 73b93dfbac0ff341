package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.person.Officer;
import vn.ocua.person.Right;
import vn.ocua.person.Rights;

import java.util.List;
import java.util.Optional;

/// An officer who has signed in; every act is signed by one.
public record Session(Officer officer) {
    /// Why this officer may not, or nothing when the right is there.
    public Optional<Refusal> lacks(Right right) {
        return Rights.check(officer, right)
                        instanceof Outcome.Refused<Officer>(List<Refusal> reasons)
                ? Optional.of(reasons.getFirst())
                : Optional.empty();
    }
}
