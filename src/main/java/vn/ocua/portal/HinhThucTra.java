package vn.ocua.portal;

/// `HinhThuc`: how the result is handed over.
public enum HinhThucTra implements WireCode {
    TRUC_TIEP(0),
    BUU_CHINH(1);

    private final int code;

    HinhThucTra(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
