package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

/// What is paid.
///
/// @param amount đồng; 0 is "không thu", null where the sum is not known yet
/// @param state in words, `đã thu, biên lai số 0001207`; empty when nothing is to be said
/// @param request text of a VietQR request; null when paid, free or without an account
public record Fee(@Nullable Long amount, String state, @Nullable String request) {}
