package vn.ocua.portal;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

/// What became of one item of a batch.
public record ItemResult(
        @JsonProperty("MaHoSo") @Nullable String maHoSo,
        @JsonProperty("error_code") @Nullable ErrorCode errorCode,
        @Nullable String message) {}
