package vn.ocua.portal;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

/// The answer to a sign-in.
///
/// @param session to be named in each call; absent where the credentials are wrong
/// @param gzip true where request bodies may be sent with `Content-Encoding: gzip`
public record SignedIn(
        @JsonProperty("error_code") @Nullable ErrorCode errorCode,
        @Nullable String session,
        @Nullable String message,
        @Nullable Boolean gzip) {}
