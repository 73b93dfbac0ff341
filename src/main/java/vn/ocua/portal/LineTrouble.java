package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;

import java.time.Duration;
import java.util.Locale;

/// The portal gave no acknowledgement: the line, the portal or what stands between failed.
///
/// A checked exception, for nobody who sends may forget it. Carries no citizen's data and no
/// secret.
public final class LineTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    /// What happened, as far as this side can tell.
    public enum Kind {
        /// Nobody takes the connection.
        UNREACHABLE("KN-01", false),
        /// The host's name does not resolve.
        NO_NAME("KN-02", false),
        /// No protected connection: a certificate that does not verify, mostly.
        TLS("KN-03", false),
        /// No whole answer in time.
        TIMEOUT("KN-04", true),
        /// The connection ended before the whole answer.
        CUT("KN-05", true),
        /// Something else than the portal's JSON: a captive portal's or a proxy's page.
        NOT_JSON("KN-06", true),
        /// 401, also with a fresh session.
        UNAUTHORISED("KN-07", false),
        FORBIDDEN("KN-08", false),
        NOT_FOUND("KN-09", false),
        /// 413: halve the batch.
        TOO_LARGE("KN-10", false),
        /// 429 or 503; see [#retryAfter].
        BUSY("KN-11", false),
        /// Another status, or an answer that breaks the contract.
        SERVER("KN-12", true),
        /// A redirect, never followed: it would hand the session to another host.
        REDIRECTED("KN-13", false),
        /// User name, password or `dstcode` are wrong: a person must set them right.
        CREDENTIALS("KN-14", false),
        /// No session to be had though the credentials were not called wrong, or it ended at once.
        SESSION("KN-15", true),
        /// Given up on this side.
        CANCELLED("KN-16", true);

        private final String code;
        private final boolean mayHaveArrived;

        Kind(String code, boolean mayHaveArrived) {
            this.code = code;
            this.mayHaveArrived = mayHaveArrived;
        }
    }

    private final Kind kind;
    private final boolean mayHaveArrived;
    private final transient @Nullable Duration retryAfter;
    private final transient Sentence sentence;

    /// With what is usual for its kind.
    public LineTrouble(Kind kind) {
        this(kind, null);
    }

    /// @param retryAfter how long the portal asks to be left alone
    public LineTrouble(Kind kind, @Nullable Duration retryAfter) {
        this(kind, kind.mayHaveArrived, retryAfter, usual(kind), null);
    }

    /// @param sentence more exact than the kind's own
    public LineTrouble(Kind kind, Sentence sentence, @Nullable Throwable cause) {
        this(kind, kind.mayHaveArrived, null, sentence, cause);
    }

    private LineTrouble(
            Kind kind,
            boolean mayHaveArrived,
            @Nullable Duration retryAfter,
            Sentence sentence,
            @Nullable Throwable cause) {
        super(kind.code + " " + kind + " " + sentence.key() + " " + sentence.args(), cause);
        this.kind = kind;
        this.mayHaveArrived = mayHaveArrived;
        this.retryAfter = retryAfter;
        this.sentence = sentence;
    }

    private static Sentence usual(Kind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace("_", "");
        return Sentence.of("fault.portal." + word);
    }

    /// The same trouble where an earlier try of the same call is known to have arrived or not.
    ///
    /// @param arrived true where a part may have been kept, false where nothing was sent
    public LineTrouble where(boolean arrived) {
        return arrived == mayHaveArrived
                ? this
                : new LineTrouble(kind, arrived, retryAfter, sentence, getCause());
    }

    public Kind kind() {
        return kind;
    }

    /// False only where surely nothing of the call was processed.
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }

    /// How long the portal asks to be left alone, never negative; null where it does not say.
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /// Short and stable, `KN-05`; shown at the end of the sentence.
    public String code() {
        return kind.code;
    }

    /// What is the matter and what to do.
    public Sentence sentence() {
        return sentence;
    }
}
