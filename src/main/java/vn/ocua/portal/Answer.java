package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the portal says of a batch.
///
/// @param outer of the whole call; null where the reply had none
/// @param message the portal's words, empty when none
/// @param items as they came: maybe fewer than were sent, in another order, of codes never sent; a
///   row that cannot be read has no code
/// @param listed whether the reply had a `result` at all; without one `outer` counts for every item
public record Answer(
        @Nullable ErrorCode outer, String message, List<ItemResult> items, boolean listed) {
    public Answer {
        items = List.copyOf(items);
    }

    /// With a `result` where there are items.
    public Answer(@Nullable ErrorCode outer, String message, List<ItemResult> items) {
        this(outer, message, items, !items.isEmpty());
    }
}
