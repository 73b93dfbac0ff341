package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What the wire's dossier needs besides the dossier itself.
///
/// @param desk name of the agency that handles it (`DonViXuLy`)
/// @param scans those the portal has; without a URL a scan is not named
/// @param result null while there is none
/// @param supplements every request to supplement, the oldest first
public record Facts(
        String desk, List<Scanned> scans, @Nullable Given result, List<Supplement> supplements) {
    public Facts {
        scans = List.copyOf(scans);
        supplements = List.copyOf(supplements);
    }

    /// Of a dossier that was just received.
    public static Facts of(String desk) {
        return new Facts(desk, List.of(), null, List.of());
    }

    /// A scan that the portal has.
    ///
    /// @param component the paper's number in the dossier, from 1
    /// @param url where its upload is
    public record Scanned(int component, String name, String sha256, String url) {}

    /// The result; either may be empty.
    public record Given(String number, String name) {}

    /// A step of the procedure's plan.
    ///
    /// @param unit that has the papers; empty where nobody wrote one down
    /// @param due when the step's share of the time is over
    public record AtStep(String unit, Instant since, Instant due) {}

    /// A request to supplement and its answer.
    ///
    /// @param askedBy the officer's name
    /// @param text what was asked for
    /// @param answered null while it waits, and then `receivedBy` is empty
    /// @param dueBefore the promise before, null where the law gave none
    /// @param dueAfter the promise since the answer, null while it waits
    public record Supplement(
            String askedBy,
            String text,
            Instant asked,
            String receivedBy,
            @Nullable Instant answered,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter) {}
}
