package vn.ocua.practice;

import com.sun.net.httpserver.Headers;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/// A request as it arrived.
///
/// @param body unpacked; what arrived of it where `whole` is false
/// @param whole false where the line broke in the middle of the body
/// @param twist the fault that strikes inside this call, or null
record Asked(
        String method,
        URI uri,
        Headers headers,
        byte[] body,
        boolean whole,
        @Nullable FaultKind twist) {
    String path() {
        return uri.getPath();
    }

    @Nullable String header(String name) {
        return headers.getFirst(name);
    }

    /// Whether the body is of this media type, whatever its parameters.
    boolean is(String mediaType) {
        String type = header("Content-Type");
        return type != null && type.split(";")[0].strip().equalsIgnoreCase(mediaType);
    }
}
