package vn.ocua.app.run;

/// What a command tells whoever started it.
public final class Exit {
    public static final int DONE = 0;

    /// By a rule, a right or a wrong password; the reason was said.
    public static final int REFUSED = 1;

    public static final int USAGE = 2;

    /// Disk, key, line, damage; a code was said, the details are in the log.
    public static final int FAULT = 3;

    private Exit() {}
}
