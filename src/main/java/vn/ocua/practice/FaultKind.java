package vn.ocua.practice;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Every way this portal can misbehave; the name in a plan is the constant with hyphens.
///
/// What no portal can do is not here: names that do not resolve, certificates, the desk killed, its
/// clock wrong.
public enum FaultKind {
    /// The door is shut for a while: connections are refused.
    REFUSED(Duration.ofMillis(300)),
    /// The connection is closed before the body is read.
    CLOSED_BEFORE,
    /// … after half of it.
    CLOSED_DURING,
    /// … after all of it, nothing kept.
    CLOSED_AFTER,
    /// Nothing is read for a while, then the connection closes.
    STALL_BEFORE(Duration.ofSeconds(2)),
    /// Half the body is read, then nothing for a while, then the connection closes.
    STALL_DURING(Duration.ofSeconds(2)),
    /// All is kept, no answer comes.
    LOST_REPLY,
    /// All is kept, the answer stops in its middle.
    CUT_REPLY,
    /// All is kept, the answer comes late.
    SLOW(Duration.ofSeconds(2)),
    /// A captive portal's page instead of JSON, with status 200.
    HTML,
    HTTP_401,
    HTTP_403,
    HTTP_404,
    HTTP_413,
    /// With `Retry-After` in seconds.
    HTTP_429(Duration.ofSeconds(1)),
    HTTP_500,
    HTTP_502,
    /// With `Retry-After` in seconds.
    HTTP_503(Duration.ofSeconds(1)),
    /// To another host; a desk that follows would hand over its session.
    REDIRECT,
    /// An `error_code` nobody has heard of; nothing is kept.
    UNKNOWN_ERROR,
    /// The same for one item, the others are kept.
    UNKNOWN_ITEM_ERROR,
    /// `result` lacks its last rows; all is kept.
    SHORT_RESULT,
    /// `result` is in another order.
    MIXED_RESULT,
    /// `result` names codes that were never sent.
    FOREIGN_RESULT,
    /// The outer `error_code` alone: the whole batch stands or falls together.
    OUTER_ONLY,
    /// Codes as text: `"00"`.
    TEXT_CODES,
    /// The session ends: half the batch is kept, the answer is -2.
    SESSION_ENDED,
    /// The portal loses its last quarter of changes and begins a new life (`ky_nguyen`).
    RESTORED,
    /// Another desk took this code a moment ago. A person must resolve it.
    CLASH,
    /// The first item is refused for its content. A person must resolve it.
    REFUSED_ITEM;

    private final Duration length;

    FaultKind() {
        this(Duration.ZERO);
    }

    FaultKind(Duration length) {
        this.length = length;
    }

    /// How long it lasts where a plan does not say; zero where it has no length.
    Duration length() {
        return length;
    }

    /// As a plan writes it: `lost-reply`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A desk gets over it alone: part of `everything`.
    public boolean passes() {
        return this != CLASH && this != REFUSED_ITEM;
    }

    static Optional<FaultKind> named(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }

    /// The status of the faults that are nothing but a status, else 0.
    int status() {
        return name().startsWith("HTTP_") ? Integer.parseInt(name().substring(5)) : 0;
    }
}
