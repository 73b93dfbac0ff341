package vn.ocua.exchange;

import vn.ocua.portal.LineTrouble;

/// The line, or the portal behind it, is gone for this round.
final class Gone extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient LineTrouble trouble;

    Gone(LineTrouble trouble) {
        super(trouble.getMessage(), trouble);
        this.trouble = trouble;
    }

    /// Whether this call alone may be the matter: its content, its service, or what stands before
    /// the portal and dislikes them. Else it is the line, or everybody at the portal.
    static boolean mayBeContent(LineTrouble trouble) {
        return switch (trouble.kind()) {
            case TIMEOUT, CUT, NOT_JSON, FORBIDDEN, NOT_FOUND, TOO_LARGE, SERVER -> true;
            case UNREACHABLE,
                    NO_NAME,
                    TLS,
                    UNAUTHORISED,
                    BUSY,
                    REDIRECTED,
                    CREDENTIALS,
                    SESSION,
                    CANCELLED ->
                    false;
        };
    }

    LineTrouble trouble() {
        return trouble;
    }
}
