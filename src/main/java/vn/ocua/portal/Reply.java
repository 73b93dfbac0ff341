package vn.ocua.portal;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// What the portal answers to a [Call].
///
/// @param errorCode of the whole call; where `result` is absent, of every item in it
/// @param result still JSON: a row that cannot be read must not take the others with it
/// @param cursor of `LayThayDoi`: where to go on from
/// @param kyNguyen of `LayThayDoi`: the portal's life; another one means that it was restored
public record Reply(
        @JsonProperty("error_code") @Nullable ErrorCode errorCode,
        @Nullable String message,
        @Nullable List<JsonNode> result,
        @Nullable Long cursor,
        @JsonProperty("ky_nguyen") @Nullable String kyNguyen) {
    /// An answer without rows.
    public static Reply of(ErrorCode code, String message) {
        return new Reply(code, message, null, null, null);
    }

    public static Reply of(ErrorCode code, String message, List<JsonNode> result) {
        return new Reply(code, message, result, null, null);
    }
}
