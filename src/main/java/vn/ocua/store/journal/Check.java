package vn.ocua.store.journal;

import vn.ocua.base.Fault;

import java.util.Optional;

/// What [Journal#check] found: every record read, chained and opened with the key.
///
/// @param last the last act that is whole
/// @param records how many records (batches) those acts stand in
/// @param head the chain's hash after `last`, in hex
/// @param damage the first damage met; nothing behind it is counted
public record Check(long last, long records, int segments, String head, Optional<Fault> damage) {
    public boolean sound() {
        return damage.isEmpty();
    }
}
