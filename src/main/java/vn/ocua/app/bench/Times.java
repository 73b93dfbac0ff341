package vn.ocua.app.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/// How long the operations of one round took.
///
/// @param sorted nanoseconds of each, ascending
/// @param wall nanoseconds from the first start to the last end
record Times(long[] sorted, long wall) {
    static Times of(LongStream nanos, long wall) {
        return new Times(nanos.sorted().toArray(), wall);
    }

    double percentile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(rank, 0, sorted.length - 1)];
    }

    double perSecond() {
        return sorted.length * 1e9 / wall;
    }

    static double median(double... values) {
        double[] ordered = Arrays.stream(values).sorted().toArray();
        int middle = ordered.length / 2;
        return ordered.length % 2 == 1
                ? ordered[middle]
                : (ordered[middle - 1] + ordered[middle]) / 2;
    }
}
