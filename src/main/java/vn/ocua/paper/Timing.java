package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// When it was received and when it is due.
///
/// @param limit legal time limit in words, `03 ngày làm việc`
/// @param due null where the law gives no date
/// @param reasons sentences that explain the promised moment
public record Timing(String limit, Instant received, @Nullable Instant due, List<String> reasons) {
    public Timing {
        reasons = List.copyOf(reasons);
    }
}
