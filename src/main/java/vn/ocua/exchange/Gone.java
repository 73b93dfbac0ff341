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

    LineTrouble trouble() {
        return trouble;
    }
}
