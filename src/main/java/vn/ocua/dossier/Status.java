package vn.ocua.dossier;

/// Where a dossier stands: TrangThaiHoSo 1 to 10 of the national portal.
public enum Status {
    NEW(1),
    RECEIVED(2),
    REFUSED(3),
    IN_PROGRESS(4),
    SUPPLEMENT(5),
    FEE_DUE(6),
    WITHDRAWN(7),
    STOPPED(8),
    DONE(9),
    RETURNED(10);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    /// The portal's number.
    public int code() {
        return code;
    }

    public static Status of(int code) {
        return values()[code - 1];
    }

    /// No further move: refused, withdrawn, stopped or returned.
    public boolean isFinal() {
        return this == REFUSED || this == WITHDRAWN || this == STOPPED || this == RETURNED;
    }
}
