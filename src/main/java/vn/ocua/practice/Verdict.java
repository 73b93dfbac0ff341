package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.ItemResult;

/// What becomes of one item of a batch.
///
/// @param code its MaHoSo, as far as it has one
/// @param keep whether there is something new in it
record Verdict(@Nullable String code, ErrorCode error, String message, boolean keep) {
    ItemResult result() {
        return new ItemResult(code, error, message);
    }
}
