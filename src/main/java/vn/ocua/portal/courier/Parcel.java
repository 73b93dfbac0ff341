package vn.ocua.portal.courier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What travels on a stick: messages to pass on, answers to messages that came before, or both.
///
/// @param id the same parcel read again has the same
/// @param from who sealed it
/// @param to fingerprint of the desk it is for
/// @param made by the sender's clock
/// @param madonvi the sender's unit code at the portal
/// @param messages in the order in which the sender would have sent them
public record Parcel(
        UUID id,
        CourierKey from,
        String to,
        Instant made,
        String madonvi,
        List<Carried> messages,
        List<Receipt> receipts) {
    /// The version of the file that this program writes and reads.
    public static final int VERSION = 1;

    /// The most messages and answers together that one file may carry. A desk had better write
    /// fewer, 20,000 a file, so that a file stays small beside [#MOST_BYTES].
    public static final int MOST = 200_000;

    /// The most bytes of a file, and of what is unpacked from it.
    public static final long MOST_BYTES = 256L << 20;

    public Parcel {
        messages = List.copyOf(messages);
        receipts = List.copyOf(receipts);
    }
}
