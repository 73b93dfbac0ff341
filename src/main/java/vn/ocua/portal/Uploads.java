package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Sends scans, each as one upload that can be taken up again where it broke off.
public interface Uploads {
    /// One scan to send.
    ///
    /// @param name as the citizen or the scanner named it
    /// @param sha256 of the content, hexadecimal
    /// @param code the dossier's code
    /// @param size bytes
    /// @param content asked for once, and only when something is to be sent
    record Scan(String name, String sha256, String code, long size, Supplier<byte[]> content) {}

    /// Where an upload stands when there is nothing more to do now.
    sealed interface Uploaded {
        /// All is there; the URL becomes `DuongDanTaiTepTin`.
        record Done(String url) implements Uploaded {}

        /// The portal takes no scan of that size: a person must shrink it.
        ///
        /// @param most bytes; 0 where the portal does not say
        record TooLarge(long most) implements Uploaded {}

        /// The caller's bytes are used up; goes on at `url` another time.
        ///
        /// @param offset bytes that are there
        record Paused(String url, long offset) implements Uploaded {}
    }

    /// Sends a scan, or what is missing of it.
    ///
    /// @param url of an earlier try, where the upload goes on from what arrived; one that the
    ///   portal no longer knows, or on another host than its file endpoint, begins anew
    /// @param created told the URL of a new upload before its first byte, to be kept
    /// @param sent told how many bytes are there, after each chunk
    /// @param most bytes to send now, at least 1: the caller's budget for a poor line
    Uploaded upload(
            Scan scan,
            @Nullable String url,
            Consumer<String> created,
            Consumer<Long> sent,
            long most)
            throws LineTrouble, InterruptedException;

    /// Without a limit, by a caller that reads the URL from the answer.
    default Uploaded upload(Scan scan, @Nullable String url, Consumer<Long> sent)
            throws LineTrouble, InterruptedException {
        return upload(scan, url, kept -> {}, sent, Long.MAX_VALUE);
    }
}
