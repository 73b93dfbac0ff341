package vn.ocua.exchange;

/// How many items go at once: halved where a batch was too large or too slow, grown again while all
/// goes well.
final class BatchSize {
    private static final int STEADY = 4;

    private final int most;
    private int now;
    private int well;

    BatchSize(int most) {
        this.most = Math.max(1, most);
        this.now = this.most;
    }

    int now() {
        return now;
    }

    void halve() {
        now = Math.max(1, now / 2);
        well = 0;
    }

    void well() {
        well++;
        if (well >= STEADY && now < most) {
            now = Math.min(most, now * 2);
            well = 0;
        }
    }
}
