package vn.ocua.store.journal;

import vn.ocua.base.Fault;

import java.util.Optional;

/// What can be said of a journal without its key: lengths, checksums and the hash chain.
///
/// @param last the last act that is whole
/// @param records how many records (batches) those acts stand in
/// @param head the chain's hash after `last`, in hex
/// @param tornBytes bytes of an unfinished record at the very end, which the next opening cuts
/// @param damage the first damage met; nothing behind it is counted
public record ChainCheck(
        long last,
        long records,
        int segments,
        String head,
        long tornBytes,
        Optional<Fault> damage) {
    public boolean sound() {
        return damage.isEmpty();
    }
}
