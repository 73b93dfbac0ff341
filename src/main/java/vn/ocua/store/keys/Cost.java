package vn.ocua.store.keys;

/// What one try of a password costs, with Argon2id. Kept beside each wrap, so that it may rise
/// later without locking anyone out.
///
/// @param memory KiB
/// @param passes how often the memory is gone through
/// @param lanes of the computation; one, as reception PCs have few cores to spare
public record Cost(int memory, int passes, int lanes) {
    /// More than RFC 9106 asks where memory is scarce: 64 MiB, 3 passes.
    public static final Cost USUAL = new Cost(64 << 10, 3, 1);

    public Cost {
        boolean sane =
                lanes >= 1
                        && lanes <= 16
                        && passes >= 1
                        && passes <= 64
                        && memory >= 8 * lanes
                        && memory <= 1 << 20;
        if (!sane) {
            // A changed file must not make the sign-in take the PC's whole memory.
            throw new IllegalArgumentException("cost " + memory + " " + passes + " " + lanes);
        }
    }
}
