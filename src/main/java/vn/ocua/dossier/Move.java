package vn.ocua.dossier;

/// The moves of a dossier, in the words of the command line.
public enum Move {
    ACCEPT,
    FORWARD,
    PASS,
    SUPPLEMENT,
    SUPPLEMENTED,
    REJECT,
    WITHDRAW,
    STOP,
    RESULT,
    RETURN,
    EXTEND,
    REASSIGN;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
