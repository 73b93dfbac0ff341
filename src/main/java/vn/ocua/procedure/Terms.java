package vn.ocua.procedure;

import org.jspecify.annotations.Nullable;

import vn.ocua.time.TimeLimit;

/// What a case costs and how long it takes on one channel.
///
/// @param fee đồng; null when the catalogue does not know it, which the counter says
public record Terms(Channel channel, TimeLimit limit, @Nullable Long fee) {}
