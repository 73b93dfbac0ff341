package vn.ocua.portal;

/// How a dossier was handed in.
public enum KenhThucHien implements WireCode {
    TRUC_TIEP(1),
    TRUC_TUYEN(2),
    BUU_CHINH(3);

    private final int code;

    KenhThucHien(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
