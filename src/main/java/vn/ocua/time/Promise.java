package vn.ocua.time;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;

import java.time.Instant;
import java.util.List;

/// A promised moment and why.
///
/// @param starts when the clock starts (outside office hours: the next opening)
/// @param due cut to the minute; null where the law gives no date
/// @param reasons which rule, which days off were jumped, what follows from the hour of receiving
public record Promise(Instant starts, @Nullable Instant due, List<Sentence> reasons) {
    public Promise {
        reasons = List.copyOf(reasons);
    }
}
