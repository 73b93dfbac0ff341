package vn.ocua.portal;

/// What went over the line; bodies only, as packed.
///
/// @param requests begun, sign-ins and uploads included
/// @param bytesSent bytes
/// @param bytesReceived bytes, of answers that broke off too
public record Traffic(long requests, long bytesSent, long bytesReceived) {
    public static final Traffic NONE = new Traffic(0, 0, 0);
}
